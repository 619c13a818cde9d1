import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importPlan } from '../../../src/app/payments-in/import-files';
import { editedTables } from '../../../src/workbook/edited';
import { EngineSession } from '../../../src/app/engine/session';
import type {
  PaymentsInView,
  PaymentsInEdits,
  Placing,
} from '../../../src/app/engine/payments-in-view';
import type { StandingImport } from '../../../src/domain/matching/imports';
import { day } from '../../../src/domain/days';
import { arrearsOn } from '../../../src/domain/ledger/arrears';
import { readRegister } from '../../../src/domain/register';
import type { TableData } from '../../../src/domain/cells';
import type { Edit } from '../../../src/domain/edits';
import { openXlsx } from '../../../src/workbook/xlsx';
import { ocrFile } from '../../helpers/ocr-file';
import { tablesWith, type GivenRows } from '../../helpers/register';
import { fileOf } from '../../helpers/xlsx-files';

const on = day('2026-11-22');
const rows: GivenRows = {
  Households: [
    { household: 'H-0001', label: 'Åsen' },
    { household: 'H-0002', label: 'Dahl' },
  ],
  Persons: [{ household: 'H-0002', name: 'Siv Dahl' }],
  Tenancies: [
    { tenancy: 'L-0101', household: 'H-0001', kid: '00010116', rent: 800_000 },
    { tenancy: 'L-0102', household: 'H-0002', kid: '00010124', rent: 700_000 },
  ],
  Charges: [
    { tenancy: 'L-0101', kind: 'rent', period: '2026-11', due: '2026-11-01', amount: 800_000 },
    { tenancy: 'L-0102', kind: 'rent', period: '2026-11', due: '2026-11-01', amount: 700_000 },
  ],
};

const name = 'ocr.txt';
const bytes = new TextEncoder().encode(
  ocrFile(
    [
      { kid: '00010116', ore: 800_000, settled: '101126' },
      { kid: '', ore: 500_000, type: '21', text: 'LEIE SIV DAHL', settled: '101126' },
    ],
    { madeOn: '101126' },
  ),
);

async function opened(): Promise<EngineSession> {
  const session = new EngineSession((file) => openXlsx(file));
  await session.follow({ kind: 'open', bytes: fileOf(tablesWith(rows)), edits: [] });
  return session;
}

const asked = async (session: EngineSession, placings: readonly Placing[] = []) =>
  (await session.follow({
    kind: 'ask',
    question: 'paymentsIn',
    ask: { on, language: 'nn', files: [{ name, bytes }], placings },
  })) as PaymentsInView;

const edits = async (session: EngineSession, placings: readonly Placing[] = []) => {
  const ask = { on, who: 'Siri', time: '10:15', files: [{ name, bytes }], placings };
  const answer = await session.follow({ kind: 'ask', question: 'paymentsInEdits', ask });
  return (answer as PaymentsInEdits).edits;
};

const registerNow = async (session: EngineSession) =>
  readRegister((await session.follow({ kind: 'now' })) as readonly TableData[]);

describe('panelets spørsmål om bankfiler', () => {
  test('forhåndsvisning, valg, skriving og angring', async () => {
    const session = await opened();
    const view = await asked(session);
    expect(view.canWrite).toBe(true);
    expect(view.names['L-0101']).toMatch(/^Åsen/);
    const [file] = view.files;
    if (file?.format !== 'ocr-giro') throw new Error('not read');
    expect(
      file.rows.map((row) => [row.line, row.outcome, row.tenancy ?? row.suggestions[0]?.tenancy]),
    ).toEqual([
      [3, 'matched', 'L-0101'],
      [5, 'suggested', 'L-0102'],
    ]);
    expect(file.notices.join(' ')).toMatch(/ikkje kontrollert/);

    await session.follow({ kind: 'apply', edits: await edits(session) });
    const before = await registerNow(session);
    const { Payments, ImportLog } = before.tables;
    expect(Payments.rows.map(({ tenancy, payer }) => [tenancy, payer])).toEqual([
      ['L-0101', null],
      [null, 'LEIE SIV DAHL'],
    ]);
    expect(ImportLog.rows).toMatchObject([{ who: 'Siri', time: '10:15', placed: 1, unplaced: 1 }]);
    const account = arrearsOn(before, on).accounts.find(({ tenancy }) => tenancy === 'L-0102');
    expect([account?.owed, account?.hold?.id]).toEqual([700_000, 'unplaced']);

    const again = await asked(session);
    expect([again.canWrite, again.files[0]?.refused?.why]).toEqual([
      false,
      expect.stringMatching(/alt importert 22.11.2026/),
    ]);
    expect(await edits(session)).toEqual([]);

    const imports = (await session.follow({
      kind: 'ask',
      question: 'imports',
      ask: {},
    })) as StandingImport[];
    expect(imports).toMatchObject([{ rows: 2, total: 1_300_000, placedSince: 0, file: name }]);
    const entry = imports[0]?.entry ?? '';
    const undo = await session.follow({ kind: 'ask', question: 'undoImport', ask: { entry } });
    await session.follow({ kind: 'apply', edits: undo as Edit[] });
    const after = await registerNow(session);
    expect(after.tables.Payments.rows).toEqual([]);
    expect(after.tables.ImportLog.rows[0]?.state).toBe('undone');
    expect((await asked(session)).canWrite).toBe(true);
  });

  test('det et menneske velger, føres slik', async () => {
    const session = await opened();
    const placings = [{ file: 0, number: 2, tenancy: 'L-0102' }];
    const [file] = (await asked(session, placings)).files;
    expect(file?.format === 'ocr-giro' && file.sums.matched).toEqual({
      count: 2,
      total: 1_300_000,
    });
    await session.follow({ kind: 'apply', edits: await edits(session, placings) });
    const { Payments } = (await registerNow(session)).tables;
    expect(Payments.rows.map(({ tenancy }) => tenancy)).toEqual(['L-0101', 'L-0102']);
  });
});

test('en skadet fil føres helt eller ikke i det hele tatt', async () => {
  const whole = new TextDecoder().decode(bytes);
  const tables = tablesWith(rows);
  const by = { who: '', on, time: '' };
  const damage = fc.tuple(
    fc.nat(whole.length - 1),
    fc.nat(90),
    fc.constantFrom('', '0', '7', '-', ' ', '\r\n', 'NY'),
  );
  await fc.assert(
    fc.asyncProperty(damage, async ([at, length, other]) => {
      const text = whole.slice(0, at) + other + whole.slice(at + length);
      const file = { name, bytes: new TextEncoder().encode(text) };
      const { files, edits: made } = await importPlan(tables, [file], { by });
      const [plan] = files;
      if (made.length === 0) return plan?.refused !== null;
      const { Payments } = readRegister(editedTables(tables, made)).tables;
      const sum = Payments.rows.reduce((total, { amount }) => total + amount, 0);
      return Payments.rows.length === 2 && sum === 1_300_000;
    }),
    { numRuns: 150, seed: 9 },
  );
});
