import { describe, expect, test } from 'vitest';
import { cellAt } from '../../../src/domain/cells';
import { day } from '../../../src/domain/days';
import { languages } from '../../../src/domain/language';
import { closingEdits, dataTasksOf, taskEdit } from '../../../src/domain/quality/data-tasks';
import { ownerOf } from '../../../src/domain/quality/data-owner';
import { readRegister, type Register } from '../../../src/domain/register';
import { checkRegister } from '../../../src/domain/rules';
import { ruleCatalogue } from '../../../src/domain/rules/catalogue';
import type { TableId } from '../../../src/domain/tables';
import type { Edit } from '../../../src/domain/edits';
import { ruleName, ruleNamed } from '../../../src/text/rule-descriptions';
import { applyEdits } from '../../../src/workbook/memory/edit-tables';
import { textPoolOf } from '../../../src/workbook/text-pool';
import { registerWith, type GivenRows } from '../../helpers/register';

const on = day('2026-03-01');
const rule = 'dwelling-vacant-but-let';
const vacantButLet: GivenRows = {
  Dwellings: [{ dwelling: 'B-0001', status: 'vacant' }],
  Tenancies: [{ tenancy: 'L-0001', dwelling: 'B-0001', housingOfficer: 'U-0002' }],
  Members: [
    { member: 'U-0001', role: 'secretary', unit: 'serviceDesk' },
    { member: 'U-0002', role: 'housingOfficer', unit: 'housingOfficer' },
    { member: 'U-0003', role: 'member', unit: 'finance' },
    { member: 'U-0004', role: 'member', unit: 'technical', to: '2025-12-31' },
  ],
};

function after(register: Register, edits: readonly Edit[]): Register {
  const tables = Object.values(register.tables).flatMap(({ parts }) =>
    parts.map(({ data }) => ({ data, texts: textPoolOf(data.strings) })),
  );
  return readRegister(applyEdits(tables, edits).tables.map(({ data }) => data));
}

function withTasks(rows: GivenRows): Register {
  const register = registerWith(rows);
  const result = checkRegister(register, on);
  const edit = taskEdit(register, result, result.findings, on);
  return edit === null || !('kind' in edit) ? register : after(register, [edit]);
}

const standing = (register: Register) => dataTasksOf(register, checkRegister(register, on));

describe('a contradiction becomes a task', () => {
  test('with its rule and row, its boligansvarlig and the deadline of the settings', () => {
    const [task] = withTasks(vacantButLet).tables.Tasks.rows;
    expect(task).toMatchObject({
      task: 'G-0001',
      sourceTable: 'Dwellings',
      sourceId: 'B-0001',
      rule: 'En ledig bolig har ikke et leieforhold som løper',
      owner: 'U-0002',
      service: 'housingOfficer',
      created: on,
      due: day('2026-03-15'),
      state: 'open',
    });
    expect(task?.what).toMatch(/^Kontroller B-0001: /);
  });

  test.each<[string, NonNullable<GivenRows['Tasks']>, number]>([
    ['nobody has one', [], 1],
    ['one is open', [{ rule, sourceTable: 'Dwellings', sourceId: 'B-0001' }], 0],
    [
      'one is open, in the words of the sheet',
      [
        {
          rule: 'En ledig bolig har ikke et leieforhold som løper',
          sourceTable: 'boliger',
          sourceId: 'B-0001',
        },
      ],
      0,
    ],
    [
      'one was dropped',
      [{ rule, sourceTable: 'Dwellings', sourceId: 'B-0001', state: 'dropped' }],
      0,
    ],
    [
      'one was done, and it has come back',
      [{ rule, sourceTable: 'Dwellings', sourceId: 'B-0001', state: 'done', done: '2026-02-01' }],
      1,
    ],
    ['one of another rule', [{ rule: 'other', sourceTable: 'Dwellings', sourceId: 'B-0001' }], 1],
    ['one of another row', [{ rule, sourceTable: 'Dwellings', sourceId: 'B-0002' }], 1],
  ])('not twice: %s', (_, Tasks, made) => {
    const register = registerWith({ ...vacantButLet, Tasks });
    const { without } = standing(register);
    expect(without.filter((one) => one.rule === rule)).toHaveLength(made);
  });

  test('its sheet is called by its own name, in the language of the workbook', () => {
    const { Tasks } = withTasks(vacantButLet).tables;
    const [part] = Tasks.parts;
    const cell = (name: string): unknown =>
      part === undefined ? null : cellAt(part.data, 0, part.columnIndex.get(name) ?? -1);
    expect(cell('sourceTable')).toBe('Boliger');
    expect(cell('rule')).toBe('En ledig bolig har ikke et leieforhold som løper');
  });

  test('every contradiction has a name of its own in each language, and is found by it', () => {
    const contradictions = ruleCatalogue().filter(({ contradiction }) => contradiction === true);
    for (const language of languages) {
      const names = contradictions.map(({ id }) => ruleName(id, language));
      expect(names.map(ruleNamed)).toEqual(contradictions.map(({ id }) => id));
    }
    expect(ruleNamed('min egen regel')).toBe('min egen regel');
  });

  test('what is no contradiction makes none', () => {
    expect(withTasks({ Dwellings: [{ area: null, status: 'repair' }] }).tables.Tasks.rows).toEqual(
      [],
    );
  });
});

describe('a task whose contradiction is gone can be closed', () => {
  test('open while it is there, solved when it is gone, done when closed', () => {
    const register = withTasks(vacantButLet);
    expect(standing(register).open.map(({ task }) => task)).toEqual(['G-0001']);
    const status = register.tables.Dwellings.parts[0]?.columnIndex.get('status') ?? -1;
    const mended = after(register, [
      { kind: 'set', table: 'Dwellings', row: 0, column: status, value: 'utleid' },
    ]);
    expect(standing(mended).solved.map(({ task }) => task)).toEqual(['G-0001']);
    const closed = after(mended, closingEdits(mended, ['G-0001'], on));
    expect(closed.tables.Tasks.rows[0]).toMatchObject({ state: 'done', done: on });
    expect(standing(closed)).toMatchObject({ solved: [], open: [] });
  });

  test('a task that did not come from the check is left alone', () => {
    expect(standing(registerWith({ Tasks: [{ what: 'Ring vaktmester' }] })).solved).toEqual([]);
  });
});

describe('who is to find out', () => {
  test.each<[string, TableId, string, string | null]>([
    ['the boligansvarlig of the tenancy', 'Tenancies', 'L-0001', 'U-0002'],
    ['of the dwelling that is let', 'Dwellings', 'B-0001', 'U-0002'],
    ['finance for the ledger', 'Charges', 'F-0001', 'U-0003'],
    ['the secretary’s desk for the meetings', 'Meetings', 'Z-0001', 'U-0001'],
    ['the boligansvarlig where the technician has left', 'Dwellings', 'B-0009', 'U-0002'],
    ['the boligansvarlig for applications', 'Applications', 'S-0001', 'U-0002'],
  ])('%s', (_, table, row, owner) => {
    const register = registerWith({ ...vacantButLet, Charges: [{ tenancy: 'L-0001' }] });
    expect(ownerOf(register, table, row, on).owner).toBe(owner);
  });
});
