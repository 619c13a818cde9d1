import { beforeAll, describe, expect, test } from 'vitest';
import { openChecked } from '../../../src/app/engine/checked-file';
import { EngineSession } from '../../../src/app/engine/session';
import type { UpgradedFile } from '../../../src/app/engine/upgraded-file';
import { newRegister } from '../../../src/app/new-register';
import { openRegister } from '../../../src/app/open-register';
import type { TableData } from '../../../src/domain/cells';
import { day } from '../../../src/domain/days';
import { laterVersion, SCHEMA_VERSION } from '../../../src/domain/upgrade/schema-version';
import type { Edit } from '../../../src/workbook/workbook';
import { withoutColumns, withoutSheets } from '../../helpers/older-register';
import { versionEdit } from '../../helpers/versioned';

const by = { who: 'Kari', how: 'upgrade', on: day('2026-11-30'), time: '14:05' } as const;
const upgrade = { kind: 'upgrade', language: 'nb', by } as const;
let whole: Uint8Array;

beforeAll(async () => {
  whole = await newRegister({
    language: 'nb',
    municipalityName: 'Tynset kommune',
    municipalityNumber: '3427',
    today: day('2026-11-30'),
  });
});

async function opened(bytes: Uint8Array, edits: readonly Edit[] = []): Promise<EngineSession> {
  const session = new EngineSession(openChecked);
  await session.follow({ kind: 'open', bytes, edits });
  return session;
}

function standing(session: EngineSession): Promise<unknown> {
  return session.follow({ kind: 'ask', question: 'standing', ask: {} });
}

/** The register as a program of that version would have made it. */
async function ofVersion(version: number): Promise<Uint8Array> {
  const session = await opened(whole);
  const tables = (await session.follow({ kind: 'now' })) as readonly TableData[];
  await session.follow({ kind: 'apply', edits: [versionEdit(tables, version)] });
  return (await session.follow({ kind: 'save' })) as Uint8Array;
}

describe('hvordan et register står til programmet', { timeout: 60_000 }, () => {
  test.each([
    ['fra denne utgaven', SCHEMA_VERSION, 'current'],
    ['fra en eldre utgave', SCHEMA_VERSION - 1, 'behind'],
    ['fra en nyere utgave', SCHEMA_VERSION + 1, 'newer'],
  ])('%s', async (_, version, kind) => {
    expect(await standing(await opened(await ofVersion(version)))).toEqual({ kind, version });
  });

  test.each([
    ['et ark mangler', (bytes: Uint8Array) => withoutSheets(bytes, ['Needs'])],
    ['kolonner mangler', (bytes: Uint8Array) => withoutColumns(bytes, 'Dwellings', 2)],
  ])('%s: det kan oppgraderes', async (_, older) => {
    const session = await opened(older(whole));
    expect(await standing(session)).toMatchObject({ kind: 'behind' });
    const done = (await session.follow(upgrade)) as UpgradedFile;
    expect(done.lines[0]).toBe('Registeret er gjort helt. Alt som sto der, står som det sto.');
    expect(done.lines.length).toBeGreaterThan(1);
    expect(await standing(await opened(done.after))).toMatchObject({ kind: 'current' });
  });

  test('det som skrives i radene, står i endringsloggen med den som oppgraderte', async () => {
    const session = await opened(await ofVersion(SCHEMA_VERSION - 1));
    const done = (await session.follow(upgrade)) as UpgradedFile;
    const { register } = openRegister(done.after);
    expect(register.tables.ChangeLog.rows).toMatchObject([
      { who: 'Kari', how: 'upgrade', time: '14:05', after: String(SCHEMA_VERSION) },
    ]);
  });

  test('det som ikke er lagret ennå, er med i oppgraderingen og i kopien', async () => {
    const row = ['B-001', ...Array.from({ length: 5 }, () => null)];
    const edits: readonly Edit[] = [{ kind: 'append', table: 'Dwellings', rows: [row] }];
    const session = await opened(withoutSheets(whole, ['Needs']), edits);
    const done = (await session.follow(upgrade)) as UpgradedFile;
    for (const bytes of [done.before, done.after]) {
      const tables = openChecked(bytes).tables();
      const dwellings = tables.find(({ name }) => name === 'Dwellings');
      expect(dwellings?.strings).toContain('B-001');
    }
  });

  test('et helt register får ingen oppgradering', async () => {
    const session = await opened(whole);
    expect(await session.follow(upgrade)).toBeNull();
  });
});

describe('et register fra et nyere program', () => {
  test('leses og kontrolleres, men kan ikke endres eller oppgraderes', async () => {
    const newer = await ofVersion(SCHEMA_VERSION + 1);
    const session = await opened(newer);
    const before = (await session.follow({ kind: 'now' })) as readonly TableData[];
    expect(laterVersion(before)).toBe(SCHEMA_VERSION + 1);
    const ask = { language: 'nb', on: day('2026-11-30') } as const;
    expect(await session.follow({ kind: 'ask', question: 'check', ask })).toHaveProperty('counts');
    const refused = { code: 'newer-register', detail: String(SCHEMA_VERSION + 1) };
    const edits = [versionEdit(before, SCHEMA_VERSION)];
    await expect(session.follow({ kind: 'apply', edits })).rejects.toMatchObject(refused);
    await expect(session.follow(upgrade)).rejects.toMatchObject(refused);
    expect(await session.follow({ kind: 'now' })).toEqual(before);
  });
});
