import { describe, expect, test } from 'vitest';
import { confirmationsOf } from '../../../src/domain/confirmations/confirm';
import { weigh } from '../../../src/domain/confirmations/weigh';
import { day } from '../../../src/domain/days';
import { completenessOf } from '../../../src/domain/quality/completeness';
import { checkRegister } from '../../../src/domain/rules';
import type { TableId } from '../../../src/domain/tables';
import { cell, registerWith, type GivenRows } from '../../helpers/register';

const on = day('2026-03-01');

function of(table: TableId, rows: GivenRows) {
  const found = completenessOf(registerWith(rows), on).find((one) => one.table === table);
  return found?.gaps.map(({ missing, essential }) => [missing.join(' '), essential]) ?? [];
}

describe('what a row lacks', () => {
  test.each<[string, TableId, GivenRows, [missing: string, essential: boolean][]]>([
    ['nothing', 'Dwellings', { Dwellings: [{}] }, []],
    ['one cell', 'Dwellings', { Dwellings: [{ area: null }] }, [['area', false]]],
    [
      'two cells, in the order of the sheet',
      'Dwellings',
      { Dwellings: [{ rent: null, area: null }, {}] },
      [['area rent', false]],
    ],
    ['white space is empty', 'Dwellings', { Dwellings: [{ area: cell('  ') }] }, [['area', false]]],
    ['what cannot be read is there', 'Dwellings', { Dwellings: [{ rent: cell('mye') }] }, []],
    [
      'a cell that the row cannot do without',
      'Charges',
      { Charges: [{ due: null }] },
      [['due', true]],
    ],
    [
      'a running tenancy needs its rent and its boligansvarlig',
      'Tenancies',
      { Tenancies: [{ rent: null, housingOfficer: null }] },
      [['rent housingOfficer', false]],
    ],
    [
      'a former tenancy does not, but its KID follows the debt',
      'Tenancies',
      { Tenancies: [{ rent: null, housingOfficer: null, kid: null, movedOut: '2026-01-31' }] },
      [['kid', false]],
    ],
    [
      'a dwelling out of use needs no rent',
      'Dwellings',
      { Dwellings: [{ rent: null, rooms: null, outOfUse: '2025-01-01' }] },
      [['rooms', false]],
    ],
  ])('%s', (_, table, rows, gaps) => {
    expect(of(table, rows)).toEqual(gaps);
  });

  test('a cell that is confirmed empty is not missing', () => {
    const rows: GivenRows = { Dwellings: [{ area: null, rent: null }] };
    const register = registerWith(rows);
    const empty = checkRegister(register, on).findings.filter(({ column }) => column === 'Område');
    const word = { reason: 'Ligger utenfor områdene', who: '', on };
    const later = registerWith({ ...rows, Confirmations: confirmationsOf(register, empty, word) });
    const { confirmed } = weigh(later, on, checkRegister(later, on));
    const [dwellings] = completenessOf(later, on, confirmed);
    expect(dwellings?.gaps.map(({ missing }) => missing)).toEqual([['rent']]);
  });
});

test('a table counts its cells and its rows; tables without rows are not named', () => {
  const tables = completenessOf(registerWith({ Offers: [], Dwellings: [{ area: null }, {}] }), on);
  expect(tables.map(({ table }) => table)).toEqual(['Dwellings', 'Settings']);
  expect(tables[0]).toMatchObject({ rows: 2, wanted: 36, filled: 35 });
});

test('an empty cell is information that names the cell; an essential one is critical', () => {
  const { findings } = checkRegister(
    registerWith({ Dwellings: [{ area: null }], Charges: [{ due: null }] }),
    on,
  );
  const severity = (rule: string) => findings.find((one) => one.rule === rule)?.severity;
  expect([severity('required-empty'), severity('essential-empty')]).toEqual(['info', 'kritisk']);
});
