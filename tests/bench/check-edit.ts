import { EngineSession } from '../../src/app/engine/session';
import { sampleRegister } from '../../src/app/new-register';
import type { TableData } from '../../src/domain/cells';
import { sampleDefaults } from '../../src/domain/sample';
import { tableOf, type TableId } from '../../src/domain/tables';
import type { Edit } from '../../src/workbook/workbook';
import { openXlsx } from '../../src/workbook/xlsx';
import { inChild, median, shown, type Options, type Row, type Work } from './bench';

/** About 60 000 ledger rows in ten years. */
const DWELLINGS = 250;
const WARM_UPS = 2;

/** Cells that a day's work changes, with good and bad values. */
const cells: readonly (readonly [TableId, column: string, value: string | number | null])[] = [
  ['Charges', 'amount', 7_777],
  ['Charges', 'amount', '1 234,50'],
  ['Charges', 'due', 46_000],
  ['Charges', 'tenancy', 'L-0001'],
  ['Charges', 'charge', 'F-000001'],
  ['Payments', 'date', 46_100],
  ['Payments', 'tenancy', null],
  ['Payments', 'kid', '000000018'],
  ['Allowances', 'period', '2026-01'],
  ['Tenancies', 'ended', 46_200],
  ['Tenancies', 'rent', 9_000],
  ['Tenancies', 'kid', 'x'],
  ['Tenancies', 'note', 'ringt'],
  ['Dwellings', 'status', 'Ledig'],
  ['Persons', 'identityNumber', '01819012365'],
  ['Applications', 'decisionDate', 46_000],
  ['Cases', 'deadline', 46_300],
  ['Settings', 'value', '7'],
];

/** From an edit to all findings as the pane shows them, in the engine: apply, read again, check, put in words. */
export const checkEdit: Work = {
  id: 'check-edit',
  tasks: { edits },
  run: ({ rounds }: Options) => {
    const kinds = inChild('check-edit', 'edits', String(rounds)).answer as Times;
    const { appended, deleted, ...cellEdits } = kinds;
    const medians = Object.entries(cellEdits).map(([kind, times]) => ({
      kind,
      time: median(times),
    }));
    const slowest = medians.toSorted((left, right) => right.time - left.time);
    const row = (work: string, goal: number, figure: number, detail: string): Row => ({
      work: `${work} → findings, 60 000 ledger rows`,
      measure: 'ms',
      goal,
      figure,
      detail,
    });
    const words = slowest.slice(0, 4).map(({ kind, time }) => `${kind} ${shown(time, 1)}`);
    const of = `${medians.length} kinds × ${cellEdits['Charges.amount=7777']?.length ?? 0}`;
    return Promise.resolve([
      row('one edited cell', 20, median(medians.map(({ time }) => time)), `median of ${of}`),
      row('one edited cell, slowest kind', 20, slowest[0]?.time ?? NaN, words.join('; ')),
      row('one payment added', 20, median(appended ?? []), ''),
      row('one payment deleted', 200, median(deleted ?? []), 'its table is read anew'),
    ]);
  },
};

type Times = Readonly<Record<string, readonly number[]>>;

async function edits(rounds: string): Promise<Times> {
  const { bytes } = await sampleRegister({ ...sampleDefaults, dwellings: DWELLINGS }, 60);
  const session = new EngineSession(openXlsx);
  await session.follow({ kind: 'open', bytes, edits: [] });
  const times = new Map<string, number[]>();
  for (let round = -WARM_UPS; round < Number(rounds); round += 1) {
    for (const [kind, edit] of editsOf(await tablesOf(session), round + WARM_UPS)) {
      await check(session);
      const start = performance.now();
      await session.follow({ kind: 'apply', edits: [edit] });
      await check(session);
      if (round >= 0) times.set(kind, [...(times.get(kind) ?? []), performance.now() - start]);
      await session.follow({ kind: 'undo' });
    }
  }
  return Object.fromEntries(times);
}

async function check(session: EngineSession): Promise<void> {
  const ask = { on: sampleDefaults.until, language: 'nb' } as const;
  await session.follow({ kind: 'ask', question: 'check', ask });
}

async function tablesOf(session: EngineSession): Promise<readonly TableData[]> {
  return (await session.follow({ kind: 'now' })) as readonly TableData[];
}

/** One edit of each kind, in rows that move on with the round. */
function editsOf(tables: readonly TableData[], round: number): readonly [string, Edit][] {
  const rowOf = (table: string): number => {
    const rows = tables.find(({ name }) => name === table)?.rowCount ?? 1;
    return (977 * (round + 1)) % rows;
  };
  const set = cells.map(([table, column, value]): [string, Edit] => [
    `${table}.${column}=${String(value)}`,
    {
      kind: 'set',
      table,
      row: table === 'Settings' ? 12 : rowOf(table),
      column: Object.keys(tableOf(table).columns).indexOf(column),
      value,
    },
  ]);
  const payment = ['I-999999', 46_300, 8_000, 'Leietaker', 'L-0001', null, null, null];
  return [
    ...set,
    ['appended', { kind: 'append', table: 'Payments', rows: [payment] }],
    ['deleted', { kind: 'delete', table: 'Payments', rows: [rowOf('Payments')] }],
  ];
}
