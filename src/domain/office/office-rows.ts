import { plannedMeetings, type PlannedMeeting, type Series } from '../agenda/meeting-series';
import { committeeRoles } from '../codes/committee';
import { services } from '../codes/incidents';
import type { CellValue } from '../cells';
import { addMonths, norwegianDay, type Day } from '../days';
import { cellOfTyped, dayOfTyped } from '../form/typed';
import { inLanguage } from '../language';
import { seededRatesIn } from '../rates/seeded-in';
import { cellsOf, type RegisterCells } from '../sample/table-data';
import { codeLists, codeRows, settingRows } from '../setup-rows';
import { settings, type SettingId } from '../settings';
import { tableOf, type RowIn } from '../tables';
import type { OfficeDraft } from './office-draft';

/** Half a year of meetings is planned; the rhythm proposes the rest. */
const MONTHS = 6;

/** A row of the members sheet, and which draft it comes from. */
export interface OfficeMember {
  readonly cells: readonly CellValue[];
  readonly member: number;
  /** The row is the member's deputy. */
  readonly deputy: boolean;
}

export interface OfficeRows {
  readonly cells: RegisterCells;
  readonly members: readonly OfficeMember[];
  readonly meetings: readonly PlannedMeeting[];
}

/** The rows of a new register. What cannot be read stands as it was typed, for the check to name. */
export function officeRows(draft: OfficeDraft, on: Day): OfficeRows {
  const { language } = draft;
  const members = memberRows(draft, on);
  const meetings = plannedOf(draft, on);
  const first = dayOfTyped(draft.firstMeeting, on);
  const start = first === null ? {} : { meetingSeriesStart: norwegianDay(first) };
  const rows = {
    Settings: settingRows(language, { ...draft.settings, ...start }),
    Rates: seededRatesIn(language),
    Codes: codesFor(draft),
    Meetings: meetingRows(draft, meetings),
  };
  const cells = { ...cellsOf(rows, language), Members: members.map((one) => one.cells) };
  return { cells, members, meetings };
}

interface NamedMember {
  readonly values: Readonly<Record<string, string>>;
  readonly member: number;
  readonly deputy: boolean;
}

/** Members first, then those deputies who are no members themselves. */
function memberRows(draft: OfficeDraft, on: Day): readonly OfficeMember[] {
  const observer = inLanguage(committeeRoles.observer, draft.language);
  const named: NamedMember[] = draft.members.map((one, member) => ({
    values: { ...one },
    member,
    deputy: false,
  }));
  for (const [member, { deputy, unit, from }] of draft.members.entries()) {
    if (deputy.trim() === '' || placeOf(named, deputy) >= 0) continue;
    const values = { name: deputy.trim(), role: observer, unit, from };
    named.push({ values, member, deputy: true });
  }
  return named.map(({ values, member, deputy }, at) => {
    const stand = placeOf(named, values.deputy ?? '');
    const own = { ...values, member: idOf(at), deputy: stand < 0 ? '' : idOf(stand) };
    return { cells: cellsOfMember(own, draft, on), member, deputy };
  });
}

function placeOf(named: readonly NamedMember[], name: string): number {
  const plain = (text: string): string => text.trim().toLocaleLowerCase('nb');
  if (plain(name) === '') return -1;
  return named.findIndex(({ values }) => plain(values.name ?? '') === plain(name));
}

function idOf(at: number): string {
  return `U-${String(at + 1).padStart(4, '0')}`;
}

function cellsOfMember(
  values: Readonly<Record<string, string>>,
  { language }: OfficeDraft,
  on: Day,
): readonly CellValue[] {
  return Object.entries(tableOf('Members').columns).map(([name, column]) =>
    cellOfTyped(column, values[name] ?? '', { language, date1904: false, on }),
  );
}

/** The meetings of the first half-year; none where the first day or the rhythm cannot be read. */
function plannedOf(
  { firstMeeting, settings: given }: OfficeDraft,
  on: Day,
): readonly PlannedMeeting[] {
  const anchor = dayOfTyped(firstMeeting, on);
  const rhythm = settings.meetingRhythm.parse(given.meetingRhythm ?? '') ?? 0;
  if (anchor === null || rhythm < 1) return [];
  const moveBy = given.meetingMoveBy === 'uke' ? 'week' : 'day';
  const series: Series = { anchor, rhythm, moveBy };
  return plannedMeetings(series, anchor, addMonths(anchor, MONTHS));
}

function meetingRows(
  { settings: given }: OfficeDraft,
  meetings: readonly PlannedMeeting[],
): readonly Partial<RowIn<'Meetings'>>[] {
  const days = meetings.flatMap(({ day }) => (day === null ? [] : [day]));
  return days.map((date, at) => ({
    meeting: `Z-${String(at + 1).padStart(4, '0')}`,
    date,
    time: textOrNull(given, 'meetingTime'),
    place: textOrNull(given, 'meetingPlace'),
    state: 'planned',
  }));
}

function textOrNull(given: OfficeDraft['settings'], id: SettingId): string | null {
  const text = given[id]?.trim() ?? '';
  return text === '' ? null : text;
}

/** The codes sheet, with the units that take no part out of use. */
function codesFor({ language, services: chosen }: OfficeDraft): ReturnType<typeof codeRows> {
  const content = JSON.stringify(services);
  const list = codeLists().find(({ codes }) => JSON.stringify(codes) === content)?.name;
  return codeRows(language).map((row) =>
    row.list === list && !chosen.includes(row.code) ? { ...row, inUse: false } : row,
  );
}
