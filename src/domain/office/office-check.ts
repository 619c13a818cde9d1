import type { Day } from '../days';
import { dayOfTyped } from '../form/typed';
import { readMunicipalityNumber } from '../identifiers/municipality-number';
import type { Language } from '../language';
import { readRegister } from '../register';
import { checkRegister, type Finding } from '../rules';
import { tablesOfCells } from '../sample/table-data';
import { settings, type SettingId } from '../settings';
import { tableOf } from '../tables';
import { textIn } from '../../text';
import type { OfficeDraft } from './office-draft';
import { officeRows, type OfficeRows } from './office-rows';

/** Something to put right before the register is made; `at` names the field, `members.0.name` for a member's. */
export interface OfficeProblem {
  readonly at: string;
  readonly severity: 'feil' | 'advarsel';
  readonly message: string;
}

/** A meeting of the first half-year, as it will be registered. */
export interface OfficeMeeting {
  readonly day: Day | null;
  /** Why it is not on the day of the rhythm. */
  readonly change: 'holiday' | 'july' | 'christmas' | null;
  readonly cycle: Day;
}

export interface OfficeView {
  readonly problems: readonly OfficeProblem[];
  readonly meetings: readonly OfficeMeeting[];
  readonly counts: Readonly<
    Record<'members' | 'deputies' | 'meetings' | 'settings' | 'codes' | 'rates', number>
  >;
}

/** What the register would be, and what its own rules say of it before it is made. */
export function officeView(draft: OfficeDraft, reader: Language, on: Day): OfficeView {
  const rows = officeRows(draft, on);
  const deputies = rows.members.filter(({ deputy }) => deputy).length;
  return {
    problems: [
      ...ownProblems(draft, reader, on),
      ...emptyCells(draft, reader),
      ...ruleProblems(draft, rows, reader, on),
    ],
    meetings: rows.meetings,
    counts: {
      members: rows.members.length - deputies,
      deputies,
      meetings: rows.cells.Meetings.length,
      settings: rows.cells.Settings.length,
      codes: rows.cells.Codes.length,
      rates: rows.cells.Rates.length,
    },
  };
}

/** What no rule of the register asks of settings, but a new register needs. */
function ownProblems(draft: OfficeDraft, reader: Language, on: Day): readonly OfficeProblem[] {
  const { wizard: say, check } = textIn(reader);
  const problems: OfficeProblem[] = [];
  const wrong = (at: string, message: string): number =>
    problems.push({ at, severity: 'feil', message });
  const given = (id: SettingId): string => draft.settings[id]?.trim() ?? '';
  if (given('municipalityName') === '') wrong('municipalityName', say.nameMissing);
  const number = readMunicipalityNumber(given('municipalityNumber'));
  if (given('municipalityNumber') === '') wrong('municipalityNumber', say.numberMissing);
  else if (!number.ok) wrong('municipalityNumber', check.problems[number.problem]);
  if (dayOfTyped(draft.firstMeeting, on) === null)
    wrong('firstMeeting', check.problems['not-a-day']);
  if (settings.meetingRhythm.parse(given('meetingRhythm')) === 0)
    wrong('meetingRhythm', say.rhythmZero);
  if (!/^([01]?\d|2[0-3])[:.][0-5]\d$/.test(given('meetingTime')))
    wrong('meetingTime', say.timeWrong);
  if (draft.services.length === 0) wrong('services', say.noServices);
  return problems;
}

/** Cells of the committee that must be filled in. */
function emptyCells(draft: OfficeDraft, reader: Language): readonly OfficeProblem[] {
  const message = textIn(reader).check.columns.empty;
  const needed = Object.entries(tableOf('Members').columns).filter(
    ([name, column]) => column.required === true && name !== tableOf('Members').key,
  );
  return draft.members.flatMap((member, at) =>
    needed
      .filter(([name]) => (Object.entries(member).find(([own]) => own === name)?.[1] ?? '') === '')
      .map(([name]): OfficeProblem => ({ at: `members.${at}.${name}`, severity: 'feil', message })),
  );
}

/** Findings of the register's rules at the rows that the wizard makes. */
function ruleProblems(
  draft: OfficeDraft,
  rows: OfficeRows,
  reader: Language,
  on: Day,
): readonly OfficeProblem[] {
  const register = readRegister(tablesOfCells(rows.cells, draft.language));
  const { findings } = checkRegister({ ...register, language: reader }, on);
  return findings.flatMap((finding) => {
    const at = fieldOf(finding, rows);
    if (at === null || finding.severity === 'info') return [];
    const severity = finding.severity === 'advarsel' ? 'advarsel' : 'feil';
    return [{ at, severity, message: finding.message }];
  });
}

function fieldOf({ table, at, row }: Finding, { members }: OfficeRows): string | null {
  if (at === null) return null;
  if (table === 'Settings') return row;
  if (table === 'Meetings') return 'firstMeeting';
  const origin = table === 'Members' ? members[at.row] : undefined;
  if (origin === undefined) return null;
  const name = Object.keys(tableOf('Members').columns)[at.column] ?? '';
  return `members.${origin.member}.${origin.deputy ? 'deputy' : name}`;
}
