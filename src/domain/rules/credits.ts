import type { DecodedTable } from '../decode';
import type { Charge } from '../tables/ledger';
import { rowsWhere } from './ledger-columns';
import { rulesFor, type Hit } from './rule';
import { shownAmount } from './shown';
import { own } from './source';

/** What lowers a debt without money: corrections and write-offs. */
export const creditRules = rulesFor('Charges', [
  {
    id: 'charge-write-off-without-decision',
    severity: 'feil',
    source: own('en avskrivning har vedtak'),
    columns: ['kind', 'amount', 'decision'],
    marks: ['decision'],
    message: (say, { row }, { columns }) =>
      say.chargeWriteOffWithoutDecision(shownAmount(columns.amount[row])),
    byRow: true,
    find: ({ usable, columns: { kind, amount, decision } }) =>
      rowsWhere(
        { usable },
        (row) => kind[row] === 'writeOff' && (amount[row] ?? 0) < 0 && decision[row] === null,
      ),
  },
  {
    id: 'charge-credit-without-reason',
    severity: 'advarsel',
    source: own('en korreksjon eller avskrivning har grunn'),
    columns: ['kind', 'amount', 'reason'],
    marks: ['reason'],
    message: (say, { row }, { columns }) =>
      say.chargeCreditWithoutReason(shownAmount(columns.amount[row])),
    byRow: true,
    find: ({ usable, columns: { kind, amount, reason } }) =>
      rowsWhere(
        { usable },
        (row) =>
          (kind[row] === 'writeOff' || kind[row] === 'correction') &&
          (amount[row] ?? 0) < 0 &&
          reason[row] === null,
      ),
  },
  {
    id: 'charge-credit-of-other-tenancy',
    severity: 'feil',
    source: own('en kreditering gjelder et krav i samme leieforhold'),
    contradiction: true,
    columns: ['charge', 'tenancy', 'corrects'],
    marks: ['tenancy', 'corrects'],
    message: (say, { other = '' }) => say.chargeCreditOfOtherTenancy(other),
    find: (table) =>
      credited(table).flatMap(({ row, of }) => {
        const owner = table.columns.tenancy[of] ?? '';
        return owner === table.columns.tenancy[row] ? [] : [{ row, other: owner }];
      }),
  },
  {
    id: 'charge-credit-above-charge',
    severity: 'advarsel',
    source: own('et krav krediteres høyst med sitt eget beløp'),
    columns: ['charge', 'amount', 'corrects'],
    marks: ['amount'],
    message: (say, { other = '', figures = [] }) =>
      say.chargeCreditAboveCharge(other, shownAmount(figures[0])),
    find: creditedTooMuch,
  },
]);

/** Credits with the row of the charge that they name. */
function credited({
  usable,
  columns,
}: DecodedTable<Charge>): readonly { row: number; of: number }[] {
  const { charge, corrects, amount } = columns;
  const naming = usable.filter((row) => corrects[row] !== null && (amount[row] ?? 0) < 0);
  if (naming.length === 0) return [];
  const wanted = new Set(Array.from(naming, (row) => corrects[row]));
  const places = new Map<string, number>();
  for (const row of usable.toReversed()) {
    const id = charge[row] ?? null;
    if (id !== null && wanted.has(id)) places.set(id, row);
  }
  return Array.from(naming).flatMap((row) => {
    const of = places.get(corrects[row] ?? '');
    return of === undefined ? [] : [{ row, of }];
  });
}

function creditedTooMuch(table: DecodedTable<Charge>): readonly Hit[] {
  const { amount, charge } = table.columns;
  const sums = new Map<number, number>();
  const all = credited(table);
  for (const { row, of } of all) sums.set(of, (sums.get(of) ?? 0) - (amount[row] ?? 0));
  return all
    .filter(({ of }) => (sums.get(of) ?? 0) > Math.max(0, amount[of] ?? 0))
    .map(({ row, of }) => ({ row, other: charge[of] ?? '', figures: [amount[of] ?? 0] }));
}
