import { sourceOf } from '../story/source';
import { facts, said } from '../story/said';
import { positionsBy, rowsWith } from '../story/rows-by';
import type { Scope } from '../story/scope';
import type { RowIn, TableId } from '../tables';
import { textIn, type Text } from '../../text';
import { monthName } from '../../text/month-name';
import type { AccountLine, LineKind } from './account-line';
import { ledgerFactsOf } from './ledger-facts';

type Name<T extends TableId> = keyof RowIn<T> & string;

type BareLine = Omit<AccountLine, 'ledger'>;

/** Everything on a tenancy's account up to the day, the newest first. Rows of the ledger tell what settled what. */
export function accountLines(scope: Scope, tenancy: string): readonly AccountLine[] {
  const lines = bareLines(scope, tenancy);
  const { facts: ledger, place } = ledgerFactsOf(scope, tenancy, lines);
  return lines
    .map((line) => ({ ...line, ledger: ledger(line.source) }))
    .filter(({ day }) => day <= scope.on)
    .sort((left, right) => right.day - left.day || place(right.source) - place(left.source));
}

function bareLines(scope: Scope, tenancy: string): readonly BareLine[] {
  return [
    ...charges(scope, tenancy),
    ...payments(scope, tenancy),
    ...allowances(scope, tenancy),
    ...steps(scope, tenancy),
    ...plans(scope, tenancy),
    ...contacts(scope, tenancy),
  ];
}

function charges(scope: Scope, tenancy: string): readonly BareLine[] {
  return ledgerRows(scope, 'Charges', tenancy).map((row) => ({
    ...lineOf(scope, 'charge', 'Charges', row, [
      // The title says it of a rent.
      ...(row.kind === 'rent' ? [] : (['text'] as const)),
      ...(['invoice', 'reason', 'decision'] as const),
    ]),
    day: row.due,
    title: [
      said(scope, 'Charges', row, 'kind'),
      row.period === null ? '' : monthName(row.period, scope.language),
    ].join(' '),
    amount: row.amount,
  }));
}

/** Who paid is the register's; the card says only where the money came from. */
function payments(scope: Scope, tenancy: string): readonly BareLine[] {
  return ledgerRows(scope, 'Payments', tenancy).map((row) => ({
    ...lineOf(scope, 'payment', 'Payments', row, ['period', 'kid', 'bankReference']),
    day: row.date,
    title: words(scope).payment(said(scope, 'Payments', row, 'source')),
    amount: -row.amount,
  }));
}

/** What Husbanken decided; the money itself is a payment. */
function allowances(scope: Scope, tenancy: string): readonly BareLine[] {
  return ledgerRows(scope, 'Allowances', tenancy).flatMap((row) => {
    if (row.expected === null) return [];
    const title = words(scope).allowance(said(scope, 'Allowances', row, 'status'));
    const line = lineOf(scope, 'allowance', 'Allowances', row, ['period', 'amount', 'transport']);
    return [{ ...line, day: row.expected, title, amount: null }];
  });
}

function steps(scope: Scope, tenancy: string): readonly BareLine[] {
  return rowsWith(scope.register.tables.ArrearsSteps.rows, 'tenancy', tenancy).map((row) => ({
    ...lineOf(scope, 'step', 'ArrearsSteps', row, [
      ...(['balance', 'deadline', 'pauseReason', 'pauseUntil'] as const),
      // «Omtvistet: nei» is nothing to tell.
      ...(row.disputed === true ? (['disputed'] as const) : []),
      ...(['by', 'note'] as const),
    ]),
    day: row.date,
    title: said(scope, 'ArrearsSteps', row, 'kind'),
    amount: null,
  }));
}

function plans(scope: Scope, tenancy: string): readonly BareLine[] {
  const told = ['total', 'amount', 'frequency', 'first', 'stateDate'] as const;
  return rowsWith(scope.register.tables.PaymentPlans.rows, 'tenancy', tenancy).map((row) => ({
    ...lineOf(scope, 'plan', 'PaymentPlans', row, told),
    day: row.agreed,
    title: words(scope).plan(said(scope, 'PaymentPlans', row, 'state')),
    amount: null,
  }));
}

function contacts(scope: Scope, tenancy: string): readonly BareLine[] {
  return rowsWith(scope.register.tables.Contacts.rows, 'tenancy', tenancy).map((row) => ({
    ...lineOf(scope, 'contact', 'Contacts', row, ['result', 'attempt', 'by']),
    day: row.date,
    title: words(scope).contact(said(scope, 'Contacts', row, 'kind')),
    amount: null,
  }));
}

function words({ language }: Scope): Text['arrearsPane']['lines'] {
  return textIn(language).arrearsPane.lines;
}

function lineOf<T extends TableId>(
  scope: Scope,
  kind: LineKind,
  table: T,
  row: RowIn<T>,
  told: readonly Name<T>[],
): Pick<AccountLine, 'kind' | 'detail' | 'source'> {
  return { kind, detail: facts(scope, table, row, told), source: sourceOf(table, row) };
}

/** Rows of a big table that can be used, found without looking through all of it. */
function ledgerRows<T extends 'Charges' | 'Payments' | 'Allowances'>(
  { register }: Scope,
  table: T,
  tenancy: string,
): readonly RowIn<T>[] {
  const { rows, columns, usable } = register.tables[table];
  const places = new Map(Array.from(usable, (row, at) => [row, at]));
  return (positionsBy(columns.tenancy).get(tenancy) ?? []).flatMap(
    (row) => (rows[places.get(row) ?? -1] ?? []) as readonly RowIn<T>[],
  );
}
