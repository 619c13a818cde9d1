import { textIn } from '../../text';
import { wordingOf, type Wording } from '../code-word';
import type { Day } from '../days';
import { arrearsOn, type Arrears } from '../ledger/arrears';
import type { Language } from '../language';
import { isForLetting, lastDayOf } from '../occupancy/spans';
import type { Register } from '../register';
import type { Tenancy } from '../tables/tenancies';
import { namingOf, type Naming } from './naming';
import type { AgendaText } from './proposal';

/** What a proposer sees besides the register. */
export interface AgendaContext {
  /** The day the register is read for. */
  readonly on: Day;
  /** The meeting that the proposals are for. */
  readonly meetingDay: Day;
  /** The meeting before it; what is younger is news. */
  readonly previous: Day;
  readonly language: Language;
  readonly text: AgendaText;
  /** Codes as the register's own sheet calls them. */
  readonly word: Wording;
  readonly naming: Naming;
  /** Tenancies that run on `on`, by id; in sheet order. */
  readonly running: ReadonlyMap<string, Tenancy>;
  /** What is owed on a day, computed once per day. */
  arrears(day: Day): Arrears;
}

export function contextOf(
  register: Register,
  days: Pick<AgendaContext, 'on' | 'meetingDay' | 'previous'>,
): AgendaContext {
  const { language } = register;
  const text = textIn(language).agenda;
  const known = new Map<Day, Arrears>();
  return {
    ...days,
    language,
    text,
    word: wordingOf(register),
    naming: namingOf(register, text, days.on),
    running: runningOn(register, days.on),
    arrears: (day) => {
      const arrears = known.get(day) ?? arrearsOn(register, day);
      known.set(day, arrears);
      return arrears;
    },
  };
}

function runningOn(register: Register, on: Day): ReadonlyMap<string, Tenancy> {
  const { Tenancies, Dwellings } = register.tables;
  const staffBases = new Set(
    Dwellings.rows.filter((row) => !isForLetting(row)).map((row) => row.dwelling),
  );
  const running = Tenancies.rows.filter(
    (tenancy) =>
      tenancy.start <= on && (lastDayOf(tenancy) ?? on) >= on && !staffBases.has(tenancy.dwelling),
  );
  return new Map(running.map((tenancy) => [tenancy.tenancy, tenancy]));
}
