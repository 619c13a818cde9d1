import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkJson } from '../../../src/app/check';
import { checkView, type CheckView } from '../../../src/app/engine/check-view';
import { EngineSession } from '../../../src/app/engine/session';
import { sampleRegister } from '../../../src/app/new-register';
import type { TableData } from '../../../src/domain/cells';
import { readRegister } from '../../../src/domain/register';
import { sampleCells, sampleDefaults } from '../../../src/domain/sample';
import { tableIds } from '../../../src/domain/tables';
import { WorkbookError, type Edit } from '../../../src/workbook/workbook';
import { openXlsx } from '../../../src/workbook/xlsx';
import { commandLine } from '../../helpers/command-line';
import { deeds, editOf, type Deed } from '../../helpers/random-edits';

const options = { ...sampleDefaults, dwellings: 8, years: 1.5 };
const on = options.until;
const FAULTS = 60;
let faultless: Uint8Array;
let faulty: Uint8Array;

beforeAll(async () => {
  ({ bytes: faultless } = await sampleRegister(options));
  ({ bytes: faulty } = await sampleRegister(options, FAULTS));
}, 60_000);

/** The register in the pane's engine, asked and changed as the pane does. */
class Pane {
  private readonly session = new EngineSession(openXlsx);

  async open(bytes: Uint8Array): Promise<this> {
    await this.session.follow({ kind: 'open', bytes, edits: [] });
    return this;
  }

  async check(): Promise<CheckView> {
    const ask = { on, language: 'nb' } as const;
    return (await this.session.follow({ kind: 'ask', question: 'check', ask })) as CheckView;
  }

  async tables(): Promise<readonly TableData[]> {
    return (await this.session.follow({ kind: 'now' })) as readonly TableData[];
  }

  /** A file refuses some edits, and then nothing has changed. */
  async apply(edits: readonly Edit[]): Promise<void> {
    try {
      await this.session.follow({ kind: 'apply', edits });
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
    }
  }

  async undo(): Promise<void> {
    await this.session.follow({ kind: 'undo' });
  }
}

const fromTheBeginning = (tables: readonly TableData[]) => checkView(readRegister(tables), on);

async function holdsAfterEach(list: readonly (Deed | 'undo')[]): Promise<void> {
  const pane = await new Pane().open(faulty);
  await pane.check();
  for (const deed of list) {
    if (deed === 'undo') await pane.undo();
    else await pane.apply(editOf(deed, await pane.tables()));
    expect(await pane.check()).toEqual(fromTheBeginning(await pane.tables()));
  }
}

describe('the pane after edits and undoing finds what the whole check finds', () => {
  test('whatever is edited', { timeout: 120_000 }, async () => {
    const deed = fc.oneof(
      { arbitrary: deeds(tableIds), weight: 3 },
      { arbitrary: fc.constant('undo' as const), weight: 1 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 9 }), holdsAfterEach),
      { numRuns: 10, seed: 21 },
    );
  });
});

describe('one register, the same findings', () => {
  const planted = sampleCells(options, FAULTS).faults;

  test('in the pane, on the command line, and where the faults were typed in one by one', async () => {
    const json = await commandLine(
      'check r.xlsx --json --on 2026-11-30',
      new Map([['r.xlsx', faulty]]),
    );
    const opened = await (await new Pane().open(faulty)).check();
    const typed = await new Pane().open(faultless);
    expect((await typed.check()).findings).toEqual([]);
    for (const { table, row, column, value } of planted) {
      await typed.apply([{ kind: 'set', table, row, column, value }]);
      await typed.check();
    }
    expect(opened.findings.length).toBeGreaterThanOrEqual(planted.length);
    expect(await typed.check()).toEqual(opened);
    const { counts, findings } = opened;
    const pane = { counts, findings, confirmed: [], lapsed: [] };
    expect(JSON.parse(json.out)).toEqual(JSON.parse(checkJson(pane, on, 'nb')));
  });
});
