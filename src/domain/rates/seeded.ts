import { day } from '../days';
import type { Rate } from '../tables/setup';
import { seededDeadlines } from './deadlines';
import { rateKinds } from './rate-kinds';

type Seed = Omit<Rate, 'entry'>;

/** Words in the column "checked": a rate from a second-hand source must be confirmed before it is relied on. */
const FOUND = 'funnet hos kilden, høsten 2026';
const CONFIRM = 'må bekreftes';

/** Rates are set anew at the turn of the year, and a new debt collection act is signalled for this day. */
const REVIEW = day('2027-01-01');

const dated = (
  rate: string,
  unit: string,
  entries: readonly (readonly [from: string, value: number, source: string, checked: string])[],
): readonly Seed[] =>
  entries.map(([from, value, source, checked], at) => ({
    rate,
    unit,
    validFrom: day(from),
    value,
    source,
    checked,
    reviewBy: at === entries.length - 1 ? REVIEW : null,
  }));

const TABLE = 'forsinkelsesrente.net; regnskapnorge.no';

/** Interest on late payment, set each half-year under forsinkelsesrenteloven § 3. */
const lateInterest = dated(rateKinds.lateInterest.name, '% p.a.', [
  ['2015-01-01', 9.25, TABLE, FOUND],
  ['2015-07-01', 9, TABLE, FOUND],
  ['2016-01-01', 8.75, TABLE, FOUND],
  ['2016-07-01', 8.5, TABLE, FOUND],
  ['2017-01-01', 8.5, TABLE, FOUND],
  ['2017-07-01', 8.5, TABLE, FOUND],
  ['2018-01-01', 8.5, TABLE, FOUND],
  ['2018-07-01', 8.5, TABLE, FOUND],
  ['2019-01-01', 8.75, TABLE, FOUND],
  ['2019-07-01', 9.25, TABLE, FOUND],
  ['2020-01-01', 9.5, TABLE, FOUND],
  ['2020-07-01', 8, TABLE, FOUND],
  ['2021-01-01', 8, TABLE, FOUND],
  ['2021-07-01', 8, TABLE, FOUND],
  ['2022-01-01', 8.5, TABLE, FOUND],
  ['2022-07-01', 9.25, TABLE, FOUND],
  ['2023-01-01', 10.75, TABLE, FOUND],
  ['2023-07-01', 11.75, TABLE, FOUND],
  ['2024-01-01', 12.5, 'regjeringen.no', FOUND],
  ['2024-07-01', 12.5, 'FOR-2024-06-26-1320', CONFIRM],
  ['2025-01-01', 12.5, 'FOR-2024-12-19-3279', FOUND],
  ['2025-07-01', 12.25, 'FOR-2025-06-23-1321', CONFIRM],
  ['2026-01-01', 12, 'FOR-2025-12-18-2658', CONFIRM],
  ['2026-07-01', 12.25, 'FOR-2026-06-25-1372', CONFIRM],
]);

const collectionRate = dated(rateKinds.collectionRate.name, 'kr', [
  ['2015-01-01', 650, 'inkassoforskriften; faktura.no', FOUND],
  ['2016-01-01', 670, 'inkassoforskriften; sergel.no', FOUND],
  ['2017-01-01', 700, 'inkassoforskriften; sticos.no', FOUND],
  ['2026-01-01', 750, 'FOR-2025-12-19-2709', CONFIRM],
]);

/** For claims due from 1 October 2020 the fee is 1/20 of the rate, before that 1/10. */
const reminderFee = dated(rateKinds.reminderFee.name, 'kr', [
  ['2015-01-01', 65, 'inkassoforskriften; faktura.no', FOUND],
  ['2016-01-01', 67, 'inkassoforskriften; sergel.no', FOUND],
  ['2017-01-01', 70, 'inkassoforskriften; sticos.no', FOUND],
  ['2020-10-01', 35, 'inkassoforskriften; kred.no', FOUND],
  ['2026-01-01', 38, 'FOR-2025-12-19-2709', CONFIRM],
]);

const demandFee = dated(rateKinds.demandFee.name, 'kr', [
  ['2015-01-01', 195, 'inkassoforskriften; faktura.no', FOUND],
  ['2016-01-01', 201, 'inkassoforskriften; sergel.no', FOUND],
  ['2017-01-01', 210, 'inkassoforskriften; sticos.no', FOUND],
  ['2020-10-01', 105, 'inkassoforskriften; kred.no', FOUND],
  ['2026-01-01', 113, 'FOR-2025-12-19-2709', CONFIRM],
]);

const courtFee = dated(rateKinds.courtFee.name, 'kr', [
  ['2025-01-01', 1314, 'kred.no', FOUND],
  ['2026-01-01', 1345, 'rettsgebyrloven', CONFIRM],
]);

/** The rates and statutory deadlines a new register begins with, oldest first within each rate; later rows take over from their day. */
export const seededRates: readonly Rate[] = [
  ...lateInterest,
  ...collectionRate,
  ...reminderFee,
  ...demandFee,
  ...courtFee,
  ...seededDeadlines,
].map((seed, at) => ({ entry: `SATS-${String(at + 1).padStart(3, '0')}`, ...seed }));
