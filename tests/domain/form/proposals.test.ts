import { describe, expect, test } from 'vitest';
import { draftViewOf } from '../../../src/app/engine/draft-view';
import { formViewOf } from '../../../src/app/engine/form-view';
import { day } from '../../../src/domain/days';
import { cellOfTyped } from '../../../src/domain/form/typed';
import { proposals } from '../../../src/domain/form/proposals';
import type { Register } from '../../../src/domain/register';
import { tableIds, tableOf, type TableId } from '../../../src/domain/tables';
import { textIn } from '../../../src/text';
import { registerWith } from '../../helpers/register';

const on = day('2026-11-24');

/** What a draft with these typed fields is told, by column. */
function drafted(
  register: Register,
  table: TableId,
  typed: Readonly<Record<string, string>>,
  row: number | null = null,
) {
  const view = formViewOf(register, { reader: 'nb', on, table, row });
  if (view === null) throw new Error('no form');
  const cells = [...view.cells];
  for (const { name, at } of view.fields) {
    const text = typed[name];
    if (text === undefined) continue;
    cells[at] = cellOfTyped(tableOf(table).columns[name], text, { ...view, on });
  }
  const nameAt = (at: number | undefined): string =>
    view.fields.find((field) => field.at === at)?.name ?? '';
  const answer = draftViewOf(register, {
    reader: 'nb',
    on,
    table: view.table,
    row,
    cells,
    open: [],
  });
  return {
    proposed: Object.fromEntries(answer.proposals.map(({ at, text }) => [nameAt(at), text])),
    found: answer.findings.map(({ at, rule, message }) => ({
      column: nameAt(at?.column),
      rule,
      message,
    })),
  };
}

describe('a new tenancy begins as the routine has it', () => {
  const register = registerWith(
    {
      Dwellings: [{ dwelling: 'B-0001', rent: 825_050 }],
      Tenancies: [{ tenancy: 'L-0012', kid: '70000120', household: 'H-0001' }],
      Members: [
        { member: 'U-0001', role: 'housingOfficer', from: '2020-01-01', to: '2022-12-31' },
        { member: 'U-0002', role: 'housingOfficer', from: '2023-01-01', to: null },
      ],
      Applications: [{ application: 'S-0001', household: 'H-0009' }],
      Offers: [{ offer: 'T-0001', dwelling: 'B-0001', application: 'S-0001', answer: 'accepted' }],
    },
    { settings: { kidModulus: '10' } },
  );

  test.each([
    ['three years, to the day', { start: '1.12.2026' }, 'end', '30.11.2029'],
    [
      'no end where it is indefinite',
      { start: '1.12.2026', leaseKind: 'tidsubestemt' },
      'end',
      undefined,
    ],
    ['fixed-term', {}, 'leaseKind', 'tidsbestemt'],
    ['the rent of the dwelling', { dwelling: 'B-0001' }, 'rent', '8\u00A0250,50'],
    ['who accepted the dwelling', { dwelling: 'B-0001' }, 'household', 'H-0009'],
    ['a KID after the pattern of the others', {}, 'kid', '70000138'],
    ['the housing officer who sits now', {}, 'housingOfficer', 'U-0002'],
    ['nothing over what is filled in', { dwelling: 'B-0001', rent: '7 000' }, 'rent', undefined],
  ] as const)('%s', (_, typed, column, text) => {
    expect(drafted(register, 'Tenancies', typed).proposed[column]).toBe(text);
  });
});

describe('other rows', () => {
  test.each([
    ['an application is received today', 'Applications', {}, 'received', '24.11.2026'],
    ['and its status is received', 'Applications', {}, 'status', 'mottatt'],
    [
      'an appeal has three weeks from the answer',
      'Applications',
      { decision: 'avslag', answerSent: '1.12.2026' },
      'appealDeadline',
      '22.12.2026',
    ],
    ['a charge follows the tenancy', 'Charges', { tenancy: 'L-0001' }, 'amount', '9\u00A0000,00'],
    [
      'and falls due on the day of the settings',
      'Charges',
      { period: '2027-01' },
      'due',
      '05.01.2027',
    ],
    ['a payment is placed by its KID', 'Payments', { kid: '000000018' }, 'tenancy', 'L-0001'],
    [
      'an incident is in the tenant’s dwelling',
      'Incidents',
      { tenancy: 'L-0001' },
      'dwelling',
      'B-0001',
    ],
    [
      'the first of a household is its main applicant',
      'Persons',
      { household: 'H-0002' },
      'role',
      'hovedsøker',
    ],
    ['the second is not', 'Persons', { household: 'H-0001' }, 'role', undefined],
    ['the next meeting follows the rhythm', 'Meetings', {}, 'date', '01.12.2026'],
  ] as const)('%s', (_, table, typed, column, text) => {
    const register = registerWith(
      {
        Tenancies: [{ tenancy: 'L-0001', dwelling: 'B-0001', kid: '000000018', rent: 900_000 }],
        Persons: [{ household: 'H-0001' }],
        Households: [{ household: 'H-0001' }, { household: 'H-0002' }],
        Meetings: [{ date: '2026-11-17' }],
      },
      { settings: { dueDate: '5' } },
    );
    expect(drafted(register, table, typed).proposed[column]).toBe(text);
  });
});

describe('the rules speak while the row is typed', () => {
  const register = registerWith({
    Tenancies: [{ tenancy: 'L-0001', start: '2026-01-01', end: '2028-12-31', leaseKind: 'fixed' }],
  });

  test('a date before the start', () => {
    const { found } = drafted(register, 'Tenancies', { movedOut: '1.1.2025' }, 0);
    expect(found).toContainEqual({
      column: 'movedOut',
      rule: 'tenancy-moved-out-before-start',
      message: textIn('nb').check.rules.tenancyMovedOutBeforeStart,
    });
  });

  test('a word that is no day', () => {
    const { found } = drafted(register, 'Tenancies', { end: 'snart' }, 0);
    expect(found.some(({ column, rule }) => column === 'end' && rule === 'not-a-day')).toBe(true);
  });

  test('and the register itself is as before', () => {
    const before = JSON.stringify(register.tables.Tenancies.parts[0]?.data.strings);
    drafted(register, 'Tenancies', { note: 'et navn som bare ble skrevet' }, 0);
    expect(JSON.stringify(register.tables.Tenancies.parts[0]?.data.strings)).toBe(before);
  });
});

test('every proposal has its reason in words, and no column twice', () => {
  for (const { table, proposals: own } of proposals) {
    expect(tableIds).toContain(table);
    const columns = own.map(({ column }) => column);
    expect(new Set(columns).size).toBe(columns.length);
    for (const { because } of own) expect(textIn('nb').form.because[because]).not.toBe('');
  }
});
