import { describe, expect, test } from 'vitest';
import { newOfficeFile } from '../../../src/app/new-office';
import { openRegister } from '../../../src/app/open-register';
import { day, isoDay } from '../../../src/domain/days';
import { startingOffice, type OfficeDraft } from '../../../src/domain/office/office-draft';
import { officeView } from '../../../src/domain/office/office-check';
import { checkRegister } from '../../../src/domain/rules';
import { setting } from '../../../src/domain/settings';

const on = day('2026-11-24');

/** The routine's committee with names, as a secretary fills it in. */
function filled(change: Partial<OfficeDraft> = {}): OfficeDraft {
  const start = startingOffice('nb', on);
  const names = ['Ada Berg', 'Berit Dahl', 'Carl Eng', 'Dina Foss', 'Erik Gran'];
  return {
    ...start,
    settings: { ...start.settings, municipalityName: 'Fjelldal', municipalityNumber: '3427' },
    members: start.members.map((member, at) => ({
      ...member,
      name: names[at] ?? '',
      deputy: at === 0 ? 'Vera Haug' : '',
    })),
    ...change,
  };
}

const withSetting = (settings: OfficeDraft['settings']): OfficeDraft => {
  const draft = filled();
  return { ...draft, settings: { ...draft.settings, ...settings } };
};

const withMember = (change: Partial<OfficeDraft['members'][number]>): OfficeDraft => {
  const draft = filled();
  return {
    ...draft,
    members: draft.members.map((one, at) => (at === 1 ? { ...one, ...change } : one)),
  };
};

describe('what must be put right before a register is made', () => {
  test('nothing where everything is filled in', () => {
    expect(officeView(filled(), 'nb', on).problems).toEqual([]);
  });

  test.each([
    ['the municipality has no name', withSetting({ municipalityName: ' ' }), 'municipalityName'],
    [
      'its number is no number',
      withSetting({ municipalityNumber: 'Tynset' }),
      'municipalityNumber',
    ],
    ['no number', withSetting({ municipalityNumber: '' }), 'municipalityNumber'],
    ['a member has no name', withMember({ name: '' }), 'members.1.name'],
    ['a member has no role', withMember({ role: '' }), 'members.1.role'],
    ['a role that there is none of', withMember({ role: 'ordfører' }), 'members.1.role'],
    ['a member leaves before coming', withMember({ to: '1.1.2020' }), 'members.1.to'],
    ['an e-mail address that is none', withMember({ email: 'berit' }), 'members.1.email'],
    ['a phone number that is none', withMember({ phone: '12' }), 'members.1.phone'],
    ['the first meeting is no day', filled({ firstMeeting: 'snart' }), 'firstMeeting'],
    ['a rhythm of no days', withSetting({ meetingRhythm: '0' }), 'meetingRhythm'],
    ['a rhythm in words', withSetting({ meetingRhythm: 'to uker' }), 'meetingRhythm'],
    ['a time that is none', withSetting({ meetingTime: 'morgen' }), 'meetingTime'],
    ['no unit takes part', filled({ services: [] }), 'services'],
  ])('%s', (_, draft, at) => {
    const problems = officeView(draft, 'nb', on).problems.filter(
      ({ severity }) => severity === 'feil',
    );
    expect(problems.map((problem) => problem.at)).toContain(at);
  });

  test('sentences are in the reader’s language', () => {
    const [problem] = officeView(withSetting({ municipalityName: '' }), 'nn', on).problems;
    expect(problem?.message).toBe('Skriv namnet på kommunen.');
  });
});

describe('the first half-year’s meetings', () => {
  test('come every fourteenth day and give way to holidays', () => {
    const { meetings } = officeView(filled({ firstMeeting: '8.12.26' }), 'nb', on);
    expect(
      meetings.slice(0, 3).map(({ day: date }) => (date === null ? null : isoDay(date))),
    ).toEqual(['2026-12-08', '2026-12-22', '2027-01-05']);
    const moved = meetings.filter(({ change }) => change !== null);
    expect(meetings.length).toBe(14);
    expect(moved.every(({ day: date, cycle }) => date !== cycle)).toBe(true);
  });
});

test('the file that is made is a register without a finding, with everything in place', async () => {
  const file = await newOfficeFile(
    filled({ services: ['technical', 'serviceDesk', 'finance', 'nav', 'housingOfficer'] }),
    on,
  );
  expect(file.name).toBe('register-fjelldal.xlsx');
  const { register } = openRegister(file.bytes);
  expect(checkRegister(register, on).findings).toEqual([]);
  const { Members, Meetings, Codes } = register.tables;
  expect(Members.rows.map(({ name, role, deputy }) => [name, role, deputy])).toEqual([
    ['Ada Berg', 'leader', 'U-0006'],
    ['Berit Dahl', 'secretary', null],
    ['Carl Eng', 'member', null],
    ['Dina Foss', 'member', null],
    ['Erik Gran', 'housingOfficer', null],
    ['Vera Haug', 'observer', null],
  ]);
  expect(Meetings.rows.length).toBeGreaterThan(10);
  expect(setting(register, 'municipalityName')).toBe('Fjelldal');
  const units = Codes.rows.filter(({ list }) => list === 'Incidents.service');
  expect(
    units
      .filter(({ inUse }) => inUse === false)
      .map(({ code }) => code)
      .sort(),
  ).toEqual(['childWelfare', 'homeCare', 'mentalHealth', 'refugee']);
});

test('a deputy who is a member too is one row', () => {
  const { counts } = officeView(withMember({ deputy: 'carl eng' }), 'nb', on);
  expect(counts).toMatchObject({ members: 5, deputies: 1 });
});
