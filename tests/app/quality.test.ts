import { beforeAll, describe, expect, test } from 'vitest';
import { EngineSession } from '../../src/app/engine/session';
import type { Answer, Ask, Question } from '../../src/app/engine/questions';
import type { QualityAct } from '../../src/app/engine/quality-edits';
import { day } from '../../src/domain/days';
import { memoryWorkbook, type MemoryWorkbook } from '../../src/workbook/memory';
import { tablesWith, type GivenRows } from '../helpers/register';

const on = day('2026-03-01');
const seen = { language: 'nb', on } as const;
const rows: GivenRows = {
  Dwellings: [
    { dwelling: 'B-0001', status: 'vacant', usableArea: 5 },
    { dwelling: 'B-0002', status: 'repair', area: null },
  ],
  Tenancies: [{ tenancy: 'L-0001', dwelling: 'B-0001' }],
};

/** The engine on a workbook, asked and told as the pane does. */
class Office {
  private readonly session = new EngineSession(() => {
    throw new Error('No file is opened here');
  });
  constructor(private readonly workbook: MemoryWorkbook) {}

  async ask<Q extends Question>(question: Q, ask: Ask<Q>): Promise<Answer<Q>> {
    await this.session.follow({ kind: 'tables', tables: await this.workbook.readTables() });
    return (await this.session.follow({ kind: 'ask', question, ask })) as Answer<Q>;
  }

  async act(act: QualityAct): Promise<void> {
    const made = await this.ask('qualityEdits', { on, act });
    if (!('edits' in made)) throw new Error(`The workbook lacks ${made.sheet}`);
    await this.workbook.apply(made.edits);
  }

  async findings(rule: string) {
    const { findings } = await this.ask('check', seen);
    return findings.filter((one) => one.rule === rule);
  }
}

let office: Office;
beforeAll(() => {
  office = new Office(memoryWorkbook(tablesWith(rows)));
});

describe('a day with the check', () => {
  test('a finding is explained: the rule, its source and the cells that it read', async () => {
    const [finding] = await office.findings('dwelling-area-unlikely');
    if (finding === undefined) throw new Error('not found');
    const told = await office.ask('explain', { ...seen, finding });
    expect(told.cells).toMatchObject([{ row: 'B-0001', header: 'BRA (m²)', text: '5' }]);
    expect(told.source?.reference).not.toBe('');
  });

  test('confirmed, it is told apart and no longer counted', async () => {
    const before = (await office.ask('check', seen)).counts.advarsel;
    const findings = await office.findings('dwelling-area-unlikely');
    const word = { reason: 'Hybel', who: 'Kari' };
    await office.act({ act: 'confirm', findings, ...word });
    const { counts, confirmed } = await office.ask('check', seen);
    expect(counts.advarsel).toBe(before - 1);
    expect(confirmed.map(({ confirmation }) => confirmation)).toEqual([
      { entry: 'BL-0001', ...word, date: on, until: null },
    ]);
  });

  test('taken back, it counts again', async () => {
    await office.act({ act: 'withdraw', entries: ['BL-0001'] });
    expect(await office.findings('dwelling-area-unlikely')).toHaveLength(1);
    expect((await office.ask('check', seen)).confirmed).toEqual([]);
  });

  test('the contradiction becomes one task, however often it is asked for', async () => {
    const { tasks } = await office.ask('quality', seen);
    expect(tasks.without.map(({ rule }) => rule)).toEqual(['dwelling-vacant-but-let']);
    await office.act({ act: 'task', findings: tasks.without });
    await office.act({ act: 'task', findings: tasks.without });
    const after = (await office.ask('quality', seen)).tasks;
    expect([after.without, after.open, after.solved]).toEqual([[], 1, []]);
  });

  test('what rows lack is a status of their table', async () => {
    const { completeness } = await office.ask('quality', seen);
    const dwellings = completeness.find(({ sheet }) => sheet === 'Boliger');
    expect(dwellings).toMatchObject({ rows: 2, lacking: 1 });
    expect(dwellings?.gaps).toMatchObject([{ row: 'B-0002', headers: ['Område'] }]);
  });

  test('the day’s figures are kept, and are the trend on a later day', async () => {
    await office.act({ act: 'keep' });
    const today = await office.ask('quality', seen);
    expect([today.kept, today.trend]).toEqual([true, {}]);
    const score = today.scores.find(({ area }) => area === 'dwellings')?.score;
    const later = await office.ask('quality', { ...seen, on: day('2026-03-15') });
    expect(later.trend.dwellings).toEqual([{ date: on, score }]);
  });
});

test('a workbook from before says which sheet it lacks', async () => {
  const older = tablesWith(rows).filter(({ name }) => name !== 'QualityHistory');
  const old = new Office(memoryWorkbook(older));
  expect(await old.ask('qualityEdits', { on, act: { act: 'keep' } })).toEqual({
    sheet: 'Datakvalitet',
    headers: [],
  });
});
