import { norwegianDay, type Day } from '../../days';
import type { Arrears } from '../../ledger/arrears';
import type { Register } from '../../register';
import { textIn } from '../../../text';
import { tabulated, type Field } from '../field';
import type { Listing } from '../listing';
import { openly } from './outside-payments';
import { stampLines } from './stamps';

interface Outside {
  readonly what: string;
  readonly row: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly value: string | null;
  readonly date: Day | null;
  /** Øre that are in no account. */
  readonly unplaced: number | null;
  readonly amount: number | null;
  readonly kid: string | null;
  readonly reference: string | null;
  readonly why: string;
}

const NOTHING: Omit<Outside, 'what' | 'why'> = {
  row: null,
  sheet: null,
  cell: null,
  value: null,
  date: null,
  unplaced: null,
  amount: null,
  kid: null,
  reference: null,
};

/** What the ledger lacks, payments and accounts without tenancy, unread cells, and payments to look at. */
export function outsideListing(register: Register, arrears: Arrears): Listing {
  const text = textIn(register.language).arrears;
  return {
    id: 'arrears-outside',
    title: text.sheetOutside,
    heading: `${text.title(norwegianDay(arrears.on))} – ${text.sheetOutside}`,
    notes: stampLines(register, arrears, text.stampOutsideSheet),
    ...tabulated(fieldsOf(register), rowsOf(register, arrears)),
    controls: [{ label: text.controlUnplaced, value: arrears.totals.unplaced, column: 'unplaced' }],
    groupColumn: 'what',
  };
}

function rowsOf(register: Register, arrears: Arrears): readonly Outside[] {
  const { unread, missing, unfounded, accounts } = arrears;
  const { unplaced, doubtful } = openly(register, arrears);
  const { arrears: text, account } = textIn(register.language);
  return [
    ...missing.map((found) => ({ ...NOTHING, what: text.missingPart, ...found })),
    ...accounts
      .filter(({ known }) => !known)
      .map(({ tenancy, owed, credit }) => ({
        ...NOTHING,
        what: text.unknownAccount,
        row: tenancy,
        amount: owed - credit,
        why: text.holdUnknown,
      })),
    ...unplaced.map(({ payment, date, amount, kid, reference, why }) => ({
      ...NOTHING,
      what: text.unplacedPayment,
      row: payment,
      date,
      unplaced: amount,
      amount,
      kid,
      reference,
      why,
    })),
    ...unread
      .slice(missing.length)
      .map((found) => ({ ...NOTHING, what: text.unreadCell, ...found })),
    ...unfounded.map(({ charge, date, amount, why }) => ({
      ...NOTHING,
      what: account.unfoundedCredit,
      row: charge,
      date,
      amount,
      why,
    })),
    ...doubtful.map(({ payment, date, amount, kid, why }) => ({
      ...NOTHING,
      what: text.doubtfulPayment,
      row: payment,
      date,
      amount,
      kid,
      why,
    })),
  ];
}

function fieldsOf(register: Register): readonly Field<Outside>[] {
  const { columns } = textIn(register.language).arrears;
  return [
    { key: 'what', header: columns.what, kind: 'text', width: 28, of: (row) => row.what },
    { key: 'row', header: columns.row, kind: 'text', width: 12, of: (row) => row.row },
    { key: 'sheet', header: columns.sheet, kind: 'text', width: 14, of: (row) => row.sheet },
    { key: 'cell', header: columns.cell, kind: 'text', width: 8, of: (row) => row.cell },
    { key: 'value', header: columns.value, kind: 'text', width: 16, of: (row) => row.value },
    { key: 'date', header: columns.date, kind: 'day', width: 11, of: (row) => row.date },
    { key: 'amount', header: columns.amount, kind: 'money', width: 12, of: (row) => row.amount },
    {
      key: 'unplaced',
      header: columns.unplaced,
      kind: 'money',
      width: 13,
      total: 'sum',
      of: (row) => row.unplaced,
    },
    { key: 'kid', header: columns.kid, kind: 'text', width: 15, of: (row) => row.kid },
    {
      key: 'reference',
      header: columns.reference,
      kind: 'text',
      width: 16,
      of: (row) => row.reference,
    },
    { key: 'why', header: columns.why, kind: 'text', width: 56, wrap: true, of: (row) => row.why },
  ];
}
