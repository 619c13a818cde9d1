import { chargeKinds } from '../../codes/money';
import { norwegianDay } from '../../days';
import type { Arrears, OpenItem } from '../../ledger/arrears';
import { ageBands } from '../../ledger/bands';
import { groupBy } from '../../ledger/group';
import { isoMonth } from '../../months';
import type { Register } from '../../register';
import { textIn } from '../../../text';
import { tabulatedWithPool, type Field } from '../field';
import type { Listing } from '../listing';
import { debtorsOf, listed } from './debtors';
import { shieldedTenancies } from './shielded';
import { stampLines } from './stamps';
import { wordOf } from '../../code-word';

/** The overdue items behind each account's debt, in the accounts' order. */
export function itemsListing(register: Register, arrears: Arrears): Listing {
  const text = textIn(register.language).arrears;
  const overdue = groupBy(
    arrears.items.filter(({ age }) => age > 0),
    ({ tenancy }) => tenancy,
  );
  const { shown, pool } = listed(register, debtorsOf(arrears));
  const rows = shown.flatMap(({ tenancy }) => overdue.get(tenancy) ?? []);
  const { finance } = textIn(register.language);
  const hidden = [...shieldedTenancies(register)].flatMap((id) => overdue.get(id) ?? []);
  const note = pool === null ? {} : { note: finance.shieldedIncluded };
  const label = { column: 'kind', text: finance.shielded(pool?.count ?? 0) };
  return {
    id: 'arrears-items',
    title: text.sheetItems,
    heading: `${text.title(norwegianDay(arrears.on))} – ${text.sheetItems}`,
    notes: stampLines(register, arrears, text.stampItems),
    ...tabulatedWithPool(fieldsOf(register), rows, hidden, label),
    controls: [
      { label: text.controlItems, value: arrears.totals.owed, column: 'open', ...note },
      {
        label: text.controlSplit,
        value: arrears.totals.owed,
        sumOf: [
          { column: 'own', times: 1 },
          { column: 'allowanceExpected', times: 1 },
        ],
      },
    ],
    groupColumn: 'tenancy',
  };
}

function fieldsOf(register: Register): readonly Field<OpenItem>[] {
  const { columns, band, paidBack } = textIn(register.language).arrears;
  const bandNames = new Map(
    ageBands(register).map(({ id, from, to }) => [id, band(from, Number.isFinite(to) ? to : null)]),
  );
  const kindOf = ({ kind }: OpenItem): string =>
    kind === 'paidBack'
      ? paidBack
      : wordOf(register, chargeKinds, kind as keyof typeof chargeKinds);
  const text = (key: string, header: string, width: number, of: Field<OpenItem>['of']) =>
    ({ key, header, kind: 'text', width, of }) as const;
  const money = (key: string, header: string, of: Field<OpenItem>['of']) =>
    ({ key, header, kind: 'money', width: 13, total: 'sum', of }) as const;
  return [
    text('tenancy', columns.tenancy, 12, (row) => row.tenancy),
    text('charge', columns.charge, 12, (row) => row.charge),
    text('kind', columns.kind, 18, kindOf),
    text('period', columns.period, 10, (row) =>
      row.period === null ? null : isoMonth(row.period),
    ),
    { key: 'due', header: columns.due, kind: 'day', width: 11, of: (row) => row.due },
    { key: 'age', header: columns.age, kind: 'integer', width: 7, of: (row) => row.age },
    text('band', columns.band, 14, (row) => bandNames.get(row.band) ?? null),
    money('amount', columns.amount, (row) => row.amount),
    money('open', columns.open, (row) => row.open),
    money('own', columns.own, (row) => row.open - row.allowanceExpected),
    money('allowanceExpected', columns.allowanceExpected, (row) => row.allowanceExpected),
  ];
}
