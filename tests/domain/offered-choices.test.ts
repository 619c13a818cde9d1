import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/days';
import { offeredChoices } from '../../src/domain/offered-choices';
import type { TableId } from '../../src/domain/tables';
import { registerWith, type GivenRow } from '../helpers/register';

const on = day('2026-11-22');
const vacant = { list: 'Dwellings.status', code: 'vacant' } as const;

function offered(
  rows: readonly GivenRow<'Codes'>[],
  [table, column]: readonly [TableId, string] = ['Dwellings', 'status'],
): readonly string[] {
  const codes = rows.map((row, at) => ({ entry: `KODE-${String(at + 1)}`, ...row }));
  return offeredChoices(registerWith({ Codes: codes }), table, column, on);
}

const without = (word: string): readonly string[] => offered([]).filter((one) => one !== word);

describe('valgene i en nedtrekksliste', () => {
  test('er programmets egne ord der arket Koder ikke sier noe', () => {
    expect(offered([])).toEqual(expect.arrayContaining(['ledig']));
    expect(new Set(offered([])).size).toBe(offered([]).length);
  });

  test.each<[string, readonly GivenRow<'Codes'>[], readonly string[]]>([
    ['endret tekst', [{ label: 'klar for utleie' }], ['klar for utleie', ...without('ledig')]],
    ['ute av bruk', [{ label: 'ledig', inUse: false }], without('ledig')],
    ['gjaldt til i går', [{ label: 'ledig', validTo: '2026-11-21' }], without('ledig')],
    ['gjelder ut dagen', [{ label: 'ledig', validTo: '2026-11-22' }], offered([])],
    ['gjelder fra i dag', [{ label: 'ledig', validFrom: '2026-11-22' }], offered([])],
    ['gjelder fra i morgen', [{ label: 'ledig', validFrom: '2026-11-23' }], without('ledig')],
    [
      'ny tekst fra i dag',
      [
        { label: 'ledig', validTo: '2026-11-21' },
        { label: 'klar', validFrom: '2026-11-22' },
      ],
      ['klar', ...without('ledig')],
    ],
    ['uten tekst', [{ label: null }], offered([])],
    ['en kode som programmet ikke har', [{ code: 'demolished', label: 'revet' }], offered([])],
    ['en annen liste', [{ list: 'Dwellings.type', label: 'hybel' }], offered([])],
  ])('%s', (_, rows, expected) => {
    const given = rows.map((row) => ({ ...vacant, ...row }));
    expect([...offered(given)].sort()).toEqual([...expected].sort());
  });

  test('står i arkets rekkefølge', () => {
    const rows = [
      { ...vacant, code: 'let', label: 'utleid' },
      { ...vacant, label: 'ledig' },
    ];
    expect(offered(rows).slice(0, 2)).toEqual(['utleid', 'ledig']);
  });

  test('en liste som flere kolonner bruker, gjelder for alle', () => {
    const rows = [{ list: 'Incidents.service', code: 'nav', label: 'Nav Tynset' }];
    expect(offered(rows, ['Incidents', 'service'])).toContain('Nav Tynset');
    expect(offered(rows, ['Vacancies', 'service'])).toContain('Nav Tynset');
  });

  test.each<[TableId, string, readonly string[]]>([
    ['Dwellings', 'address', []],
    ['Codes', 'inUse', ['ja', 'nei']],
  ])('%s.%s: %j', (table, column, expected) => {
    expect(offered([], [table, column])).toEqual(expected);
  });
});
