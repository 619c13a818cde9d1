import { calendarDate, day, type Day } from '../days';
import type { DecodedTable } from '../decode';
import { seededRates } from '../rates/seeded';
import type { Rate } from '../tables/setup';
import { numbered, rulesFor, type Hit, type RuleContext } from './rule';
import { shownDay } from './shown';
import { format, law, own } from './source';

/** Least and most of the settings whose value decides much and is easily mistyped. */
const RANGES: Readonly<Record<string, readonly [least: number, most: number]>> = {
  dueDate: [1, 28],
  allowancePaymentDate: [1, 31],
  allowanceDeadline: [1, 31],
  meetingRhythm: [1, 92],
  summonsWorkingDays: [0, 30],
  minimumLeaseYears: [1, 10],
  casesPerRule: [1, 50],
  postDays: [0, 10],
  staleLedgerDays: [1, 365],
  planTolerance: [0, 60],
  warningMonths: [2, 12],
  warningDrop: [1, 100],
};
/** Statistics Norway hides fewer than three. */
const LEAST_SHOWN = 3;

const LATE_INTEREST = 'forsinkelsesrente';
const HALF_YEARS: ReadonlySet<string> = new Set(['1-1', '7-1']);
/** Per cent over which a rate is likely mistyped. */
const HIGHEST_PER_CENT = 40;

const rateNames: ReadonlySet<string> = new Set(seededRates.map(({ rate }) => rate));

function rangeOf(setting: string): readonly [number, number] | undefined {
  return Object.hasOwn(RANGES, setting) ? RANGES[setting] : undefined;
}

export const settingFactRules = rulesFor('Settings', [
  {
    id: 'setting-value-unlikely',
    severity: 'advarsel',
    source: own('grenser for innstillinger som er lette å taste feil'),
    columns: ['setting', 'value'],
    marks: ['value'],
    message: (say, { setting }) => {
      const [least, most] = rangeOf(setting) ?? [0, 0];
      return say.settingValueUnlikely(String(least), String(most));
    },
    broken: ({ setting, value }) => {
      const range = rangeOf(setting);
      if (range === undefined || value === null || !/^\d+$/.test(value.trim())) return false;
      return Number(value) < range[0] || Number(value) > range[1];
    },
  },
  {
    id: 'setting-suppression-low',
    severity: 'feil',
    source: format('SSB: færre enn 3 vises ikke'),
    columns: ['setting', 'value'],
    marks: ['value'],
    message: (say) => say.settingSuppressionLow(String(LEAST_SHOWN)),
    broken: ({ setting, value }) =>
      setting === 'suppressBelow' &&
      /^\d+$/.test(value?.trim() ?? '') &&
      Number(value) < LEAST_SHOWN,
  },
]);

/** The half-year after this one, from its first day. */
function nextHalfYear(from: Day): Day {
  const { year, month } = calendarDate(from);
  return month >= 7 ? day(`${String(year + 1)}-01-01`) : day(`${String(year)}-07-01`);
}

function missingHalfYears(table: DecodedTable<Rate>, { on }: RuleContext): readonly Hit[] {
  const own = [...numbered(table)]
    .filter(([{ rate }]) => rate === LATE_INTEREST)
    .sort(([left], [right]) => left.validFrom - right.validFrom);
  return own.flatMap(([{ validFrom }, row], at): Hit[] => {
    const next = nextHalfYear(validFrom);
    const following = own[at + 1]?.[0].validFrom ?? on + 1;
    return following > next ? [{ row, other: shownDay(next) }] : [];
  });
}

export const rateFactRules = rulesFor('Rates', [
  {
    id: 'rate-half-year-missing',
    severity: 'advarsel',
    source: law('forsinkelsesrenteloven § 3: satsen settes hvert halvår'),
    columns: ['rate', 'validFrom'],
    marks: ['validFrom'],
    message: (say, { other = '' }) => say.rateHalfYearMissing(other),
    find: missingHalfYears,
  },
  {
    id: 'rate-starts-within-half-year',
    severity: 'feil',
    source: law('forsinkelsesrenteloven § 3: satsen settes hvert halvår'),
    columns: ['rate', 'validFrom'],
    marks: ['validFrom'],
    message: (say, { validFrom }) => say.rateStartsWithinHalfYear(shownDay(validFrom)),
    broken: ({ rate, validFrom }) => {
      const { month, date } = calendarDate(validFrom);
      return rate === LATE_INTEREST && !HALF_YEARS.has(`${String(month)}-${String(date)}`);
    },
  },
  {
    id: 'rate-value-unlikely',
    severity: 'advarsel',
    source: own(`en sats er over null, og en prosent høyst ${HIGHEST_PER_CENT}`),
    columns: ['value', 'unit'],
    marks: ['value'],
    message: (say, { value }) => say.rateValueUnlikely(String(value)),
    broken: ({ value, unit }) =>
      value <= 0 || ((unit ?? '').includes('%') && value > HIGHEST_PER_CENT),
  },
  {
    id: 'rate-unknown',
    severity: 'info',
    source: own('satsene som programmet bruker'),
    columns: ['rate'],
    message: (say) => say.rateUnknown([...rateNames].join(', ')),
    broken: ({ rate }) => !rateNames.has(rate),
  },
]);
