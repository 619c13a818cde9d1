import { services } from '../codes/incidents';
import { committeeRoles } from '../codes/committee';
import type { Day } from '../days';
import { norwegianDay } from '../days';
import { inLanguage, type Language } from '../language';
import { nextPlanned } from '../agenda/meeting-series';
import { addDays, weekday } from '../days';
import { settings, type SettingId } from '../settings';

/** A committee member as typed. */
export interface MemberDraft {
  readonly name: string;
  readonly role: string;
  readonly unit: string;
  /** Name of who attends instead; '' for nobody. */
  readonly deputy: string;
  readonly from: string;
  readonly to: string;
  readonly phone: string;
  readonly email: string;
}

/** What a new register is made from, as typed: everything is text until the register is made. */
export interface OfficeDraft {
  /** Language of the workbook. */
  readonly language: Language;
  readonly settings: Readonly<Partial<Record<SettingId, string>>>;
  readonly firstMeeting: string;
  /** Codes of the units that take part. */
  readonly services: readonly string[];
  readonly members: readonly MemberDraft[];
}

/** Settings that a new municipality is asked for; every other begins with its default. */
const asked = [
  'municipalityName',
  'municipalityNumber',
  'committeeName',
  'meetingRhythm',
  'meetingTime',
  'meetingPlace',
  'meetingMoveBy',
  'summonsWorkingDays',
  'kidModulus',
  'dueDate',
  'allowancePaymentDate',
  'ignoreBelow',
  'suppressBelow',
  'identityRule',
  'publicAccessMarking',
] as const satisfies readonly SettingId[];

export type AskedSetting = (typeof asked)[number];

/** The routine's committee: five members from five units. */
const routine = [
  ['leader', 'technical'],
  ['secretary', 'serviceDesk'],
  ['member', 'finance'],
  ['member', 'nav'],
  ['housingOfficer', 'housingOfficer'],
] as const;

/** Meetings are most often on a Tuesday. */
const TUESDAY = 2;

/** What the wizard begins with: the routine's committee without names, and the defaults of the settings. */
export function startingOffice(language: Language, on: Day): OfficeDraft {
  return {
    language,
    settings: Object.fromEntries(asked.map((id) => [id, textOfDefault(id)])),
    firstMeeting: norwegianDay(firstTuesday(on)),
    services: routine.map(([, unit]) => unit),
    members: routine.map(([role, unit]) => ({
      ...emptyMember(on),
      role: inLanguage(committeeRoles[role], language),
      unit: inLanguage(services[unit], language),
    })),
  };
}

export function emptyMember(on: Day): MemberDraft {
  const from = norwegianDay(on);
  return { name: '', role: '', unit: '', deputy: '', from, to: '', phone: '', email: '' };
}

function textOfDefault(id: AskedSetting): string {
  const kind = settings[id];
  return (kind.toText as (value: unknown) => string)(kind.fallback);
}

/** A Tuesday one to two weeks ahead that is a working day. */
function firstTuesday(on: Day): Day {
  const soon = addDays(on, 7);
  const anchor = addDays(soon, (TUESDAY - weekday(soon) + 7) % 7);
  return nextPlanned({ anchor, rhythm: 7, moveBy: 'week' }, anchor);
}
