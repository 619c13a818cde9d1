import { norwegianDay } from '../../days';
import type { Account, Arrears } from '../../ledger/arrears';
import { ageBands } from '../../ledger/bands';
import type { Register } from '../../register';
import { textIn } from '../../../text';
import { tabulated, type Field } from '../field';
import type { Listing, ListingControl } from '../listing';
import { debtorsOf, listed, rowsOf, standingOf, tenantNames, type Listed } from './debtors';
import { isPool } from './pool';
import { leftOutOf, stampColumns, stampLines } from './stamps';
import { stepNames } from './step-names';

/** One row per tenancy with a debt. */
export function accountsListing(register: Register, arrears: Arrears): Listing {
  const text = textIn(register.language).arrears;
  const debtors = listed(register, debtorsOf(arrears));
  return {
    id: 'arrears',
    title: text.sheetAccounts,
    heading: text.title(norwegianDay(arrears.on)),
    notes: stampLines(register, arrears, text.stampDefinition),
    ...tabulated(
      [
        ...whoFields(register, debtors),
        ...amountFields(register),
        ...creditField(register, arrears),
        ...stepFields(register),
        ...historyFields(register),
      ],
      rowsOf(debtors),
    ),
    controls: controlsOf(register, arrears),
    groupColumn: 'status',
    stamps: stampColumns(register, arrears),
  };
}

function whoFields(register: Register, { pool }: Listed): readonly Field<Account>[] {
  const { columns, standings } = textIn(register.language).arrears;
  const nameOf = tenantNames(register, pool);
  const { Tenancies } = register.tables;
  const statusOf = (row: Account): string | null =>
    isPool(row) ? null : standings[standingOf(row)];
  return [
    field('tenancy', columns.tenancy, 'text', 12, (row) => (isPool(row) ? null : row.tenancy)),
    field('name', columns.name, 'text', 24, (row) => nameOf(row.tenancy)),
    field('kid', columns.kid, 'text', 15, (row) => Tenancies.byKey(row.tenancy)?.kid ?? null),
    field('status', columns.status, 'text', 20, statusOf),
  ];
}

function amountFields(register: Register): readonly Field<Account>[] {
  const { columns, band } = textIn(register.language).arrears;
  const overdue = ageBands(register).filter(({ from }) => from > 0);
  return [
    sum('owed', columns.owed, (row) => row.owed),
    ...overdue.map(({ id, from, to }) =>
      sum(`band-${id}`, band(from, Number.isFinite(to) ? to : null), (row) => owedIn(row, id)),
    ),
    sum('own', columns.own, (row) => row.own),
    sum('allowanceExpected', columns.allowanceExpected, (row) => row.allowanceExpected),
  ];
}

/** Credits stand beside debts seldom; the column is there when they do. */
function creditField(register: Register, arrears: Arrears): readonly Field<Account>[] {
  if (debtorsOf(arrears).every(({ credit }) => credit === 0)) return [];
  return [sum('credit', textIn(register.language).arrears.columns.credit, (row) => row.credit)];
}

function stepFields(register: Register): readonly Field<Account>[] {
  const { columns } = textIn(register.language).arrears;
  const stepOf = stepNames(register);
  return [
    field('daysOverdue', columns.daysOverdue, 'integer', 8, (row) =>
      isPool(row) ? null : row.daysOverdue,
    ),
    field('step', columns.step, 'text', 23, stepOf),
    field(
      'earliest',
      columns.earliest,
      'day',
      11,
      ({ step, hold }) => step?.earliest ?? hold?.until ?? null,
    ),
  ];
}

/** On the sheet and in the CSV; a page of paper would be too small to read with them. */
function historyFields(register: Register): readonly Field<Account>[] {
  const { columns } = textIn(register.language).arrears;
  return [
    field('oldestDue', columns.oldestDue, 'day', 12, (row) => row.oldestDue),
    field('monthsOwed', columns.monthsOwed, 'decimal', 10, (row) => row.monthsOwed),
    field('lastDate', columns.lastDate, 'day', 12.5, (row) => row.lastPayment?.date ?? null),
    field('lastAmount', columns.lastAmount, 'money', 12, (row) => row.lastPayment?.amount ?? null),
  ].map((one) => ({ ...one, offPaper: true as const }));
}

function controlsOf(register: Register, arrears: Arrears): readonly ListingControl[] {
  const { totals, control, accounts } = arrears;
  const text = textIn(register.language).arrears;
  const overdue = ageBands(register).filter(({ from }) => from > 0);
  const leftOut = leftOutOf(register, arrears);
  const otherCredit = accounts.reduce((total, row) => total + (row.owed > 0 ? 0 : row.credit), 0);
  return [
    { label: text.controlOwed, value: totals.owed, column: 'owed' },
    {
      label: text.controlBands,
      value: totals.owed,
      sumOf: overdue.map(({ id }) => ({ column: `band-${id}`, times: 1 })),
    },
    {
      label: text.controlSplit,
      value: totals.owed,
      sumOf: [
        { column: 'own', times: 1 },
        { column: 'allowanceExpected', times: 1 },
      ],
    },
    {
      label: text.controlBalance,
      ...(leftOut === '' ? {} : { note: text.controlBut(leftOut) }),
      value: control.balance,
      sumOf: [
        { column: 'owed', times: 1 },
        ...creditField(register, arrears).map(({ key }) => ({ column: key, times: -1 as const })),
      ],
      plus: -otherCredit,
    },
    { label: text.controlCharges, value: control.charges },
    { label: text.controlPayments, value: control.payments },
    { label: text.controlOtherCredit, value: otherCredit },
  ];
}

function owedIn(account: Account, band: string): number {
  return account.bands.find(({ id }) => id === band)?.owed ?? 0;
}

function field(
  key: string,
  header: string,
  kind: Field<Account>['kind'],
  width: number,
  of: Field<Account>['of'],
): Field<Account> {
  return { key, header, kind, width, of };
}

function sum(key: string, header: string, of: Field<Account>['of']): Field<Account> {
  return { key, header, kind: 'money', width: 12.5, total: 'sum', of };
}
