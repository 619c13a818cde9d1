import { addDays, calendarDate, dayOf, type Day } from '../days';

/** The twelve public holidays of Norway, by a fixed date or by days from Easter Sunday. */
const rules = {
  newYear: { month: 1, date: 1 },
  maundyThursday: { fromEaster: -3 },
  goodFriday: { fromEaster: -2 },
  easterSunday: { fromEaster: 0 },
  easterMonday: { fromEaster: 1 },
  labourDay: { month: 5, date: 1 },
  constitutionDay: { month: 5, date: 17 },
  ascensionDay: { fromEaster: 39 },
  whitSunday: { fromEaster: 49 },
  whitMonday: { fromEaster: 50 },
  christmasDay: { month: 12, date: 25 },
  boxingDay: { month: 12, date: 26 },
} as const satisfies Readonly<Record<string, FixedDate | FromEaster>>;

interface FixedDate {
  readonly month: number;
  readonly date: number;
}

interface FromEaster {
  readonly fromEaster: number;
}

export type HolidayId = keyof typeof rules;

export interface Holiday {
  readonly id: HolidayId;
  readonly day: Day;
}

/** The public holidays of a year in calendar order; two may fall on one day (17 May 2027). */
export function holidaysOf(year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  const all = Object.entries(rules).map(([id, rule]: [string, FixedDate | FromEaster]): Holiday => {
    const day =
      'month' in rule ? dayOf(year, rule.month, rule.date) : addDays(easter, rule.fromEaster);
    return { id: id as HolidayId, day: day as Day };
  });
  return all.sort((left, right) => left.day - right.day);
}

/** The holiday on a day; Sundays are not holidays of their own here. */
export function holidayOn(day: Day): HolidayId | null {
  const { year } = calendarDate(day);
  return holidaysOf(year).find((holiday) => holiday.day === day)?.id ?? null;
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Jones, Butcher). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const leap = 2 * (century % 4) + 2 * Math.floor(ofCentury / 4);
  const toSunday = (32 + leap - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * late + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1) as Day;
}
