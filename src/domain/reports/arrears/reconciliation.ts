import { norwegianDay } from '../../days';
import type { Arrears } from '../../ledger/arrears';
import type { Register } from '../../register';
import { textIn } from '../../../text';
import { tabulated, type Field } from '../field';
import type { Listing } from '../listing';
import { stampLines } from './stamps';

interface Line {
  readonly side: string;
  readonly what: string;
  readonly count: number | null;
  /** Øre, with the sign that it has in the balance. */
  readonly amount: number | null;
  readonly note: string | null;
}

/** The balance reached two ways, by the ledger and by the accounts, and what stands outside both. */
export function reconciliationListing(register: Register, arrears: Arrears): Listing {
  const text = textIn(register.language).finance;
  const { title } = textIn(register.language).arrears;
  const { balance } = arrears.control;
  const side = (is: string) => ({ column: 'amount', where: { column: 'side', is } });
  return {
    id: 'arrears-reconciliation',
    title: text.sheetReconciliation,
    heading: `${title(norwegianDay(arrears.on))} – ${text.sheetReconciliation}`,
    notes: stampLines(register, arrears, text.stampReconciliation),
    ...tabulated(fieldsOf(register), linesOf(register, arrears)),
    controls: [
      { label: text.controlByLedger, value: balance, ...side(text.sides.ledger) },
      { label: text.controlByAccounts, value: balance, ...side(text.sides.accounts) },
      { label: text.controlOutside, value: arrears.totals.unplaced, ...side(text.sides.outside) },
    ],
    groupColumn: 'side',
  };
}

function linesOf(register: Register, arrears: Arrears): readonly Line[] {
  const { sides, lines } = textIn(register.language).finance;
  const { totals, control, accounts, unplaced, unread, missing, rowsLeftOut } = arrears;
  const count = (has: (account: Arrears['accounts'][number]) => boolean): number =>
    accounts.filter(has).length;
  const cells = unread.length - missing.length;
  return [
    line(sides.ledger, lines.charges, null, control.charges),
    line(sides.ledger, lines.payments, null, -control.payments),
    line(
      sides.accounts,
      lines.owed,
      count(({ owed }) => owed > 0),
      totals.owed,
    ),
    line(
      sides.accounts,
      lines.credit,
      count(({ credit }) => credit > 0),
      -totals.credit,
    ),
    line(sides.outside, lines.unplaced, unplaced.length, totals.unplaced, lines.unplacedNote),
    line(sides.outside, lines.rows, rowsLeftOut, null, rowsLeftOut > 0 ? lines.rowsNote : null),
    line(sides.outside, lines.cells, cells, null),
    ...missing.map(({ why }) => line(sides.outside, lines.missing, null, null, why)),
  ];
}

function line(
  side: string,
  what: string,
  count: number | null,
  amount: number | null,
  note: string | null = null,
): Line {
  return { side, what, count, amount, note };
}

function fieldsOf(register: Register): readonly Field<Line>[] {
  const { columns } = textIn(register.language).finance;
  const { amount } = textIn(register.language).arrears.columns;
  return [
    { key: 'side', header: columns.side, kind: 'text', width: 30, of: (row) => row.side },
    { key: 'what', header: columns.what, kind: 'text', width: 40, of: (row) => row.what },
    { key: 'amount', header: amount, kind: 'money', width: 18, of: (row) => row.amount },
    { key: 'count', header: columns.number, kind: 'integer', width: 10, of: (row) => row.count },
    {
      key: 'note',
      header: columns.note,
      kind: 'text',
      width: 50,
      wrap: true,
      of: (row) => row.note,
    },
  ];
}
