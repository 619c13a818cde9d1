import { precedes } from './periods';
import { rulesFor } from './rule';
import { shownAmount, shownDay } from './shown';
import { ORDER, own, routine } from './source';

const DAYS_TO_FIRST = 92;
const LONGEST_YEARS = 5;
const PER_YEAR = { weekly: 52, fortnightly: 26, monthly: 12 } as const;

export const planFactRules = rulesFor('PaymentPlans', [
  {
    id: 'plan-before-tenancy',
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: ['tenancy', 'agreed'],
    marks: ['agreed'],
    message: (say, { tenancy }, { register }) =>
      say.planBeforeTenancy(shownDay(register.tables.Tenancies.byKey(tenancy)?.start)),
    broken: ({ tenancy, agreed }, { register }) =>
      precedes(agreed, register.tables.Tenancies.byKey(tenancy)?.start ?? null),
  },
  {
    id: 'plan-lump-above-debt',
    severity: 'feil',
    source: own('engangsbeløp mot gjeld'),
    contradiction: true,
    columns: ['lumpFirst', 'total'],
    message: (say, { total }) => say.planLumpAboveDebt(shownAmount(total)),
    sides: { total: (say, { lumpFirst }) => say.planDebtBelowLump(shownAmount(lumpFirst)) },
    broken: ({ lumpFirst, total }) => lumpFirst !== null && total !== null && lumpFirst > total,
  },
  {
    id: 'plan-too-slow',
    severity: 'advarsel',
    source: own(`en ordning er nedbetalt innen ${LONGEST_YEARS} år`),
    columns: ['amount', 'frequency', 'total', 'lumpFirst'],
    marks: ['amount'],
    message: (say, { amount, frequency, total, lumpFirst }) => {
      const years = ((total ?? 0) - (lumpFirst ?? 0)) / (amount * PER_YEAR[frequency]);
      return say.planTooSlow(String(Math.round(years)));
    },
    broken: ({ amount, frequency, total, lumpFirst }) =>
      total !== null &&
      amount > 0 &&
      total - (lumpFirst ?? 0) > LONGEST_YEARS * amount * PER_YEAR[frequency],
  },
  {
    id: 'plan-over-without-date',
    severity: 'advarsel',
    source: own('status mot dato'),
    columns: ['state', 'stateDate'],
    marks: ['stateDate'],
    message: (say) => say.planOverWithoutDate,
    broken: ({ state, stateDate }) => state !== null && state !== 'live' && stateDate === null,
  },
  {
    id: 'plan-first-late',
    severity: 'advarsel',
    source: routine('rutinen: første avdrag kommer snart'),
    columns: ['agreed', 'first'],
    marks: ['first'],
    message: (say, { agreed }) => say.planFirstLate(shownDay(agreed)),
    broken: ({ agreed, first }) => first > agreed + DAYS_TO_FIRST,
  },
]);
