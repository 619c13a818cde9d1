import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/days';
import { arrearsOn } from '../../../src/domain/ledger/arrears';
import { readRegister } from '../../../src/domain/register';
import { arrearsReport } from '../../../src/domain/reports/arrears';
import type { Listing } from '../../../src/domain/reports/listing';
import { lastTimeBefore } from '../../../src/domain/reports/arrears/last-time';
import { financeOffice } from '../../helpers/finance-office';
import { listingText } from '../../helpers/listing-text';
import { registerWith } from '../../helpers/register';

const on = day('2026-11-18');
const register = readRegister(financeOffice());
const report = arrearsReport(register, arrearsOn(register, on));
const whole = `${report.listings.map(listingText).join('\n\n\n')}\n`;

/** What comes next against a tenant has tests of its own; its words are left out of the page. */
function withoutSteps(listing: Listing): Listing {
  const { columns, rows, controls = [] } = listing;
  const kept = columns.map(({ key }) => key !== 'step' && key !== 'earliest');
  return {
    ...listing,
    columns: columns.filter((_, at) => kept[at]),
    rows: rows
      .filter((row) => !row.includes('Neste steg'))
      .map((row) => row.filter((_, at) => kept[at])),
    controls: controls.filter(({ where }) => where?.is !== 'Neste steg'),
  };
}

test('arbeidsboken til økonomi, ark for ark', () => {
  const pages = report.listings.filter(({ id }) => id !== 'arrears-steps').map(withoutSteps);
  const golden = new URL('../../golden/restanser-okonomi.txt', import.meta.url);
  expect(`${pages.map(listingText).join('\n\n\n')}\n`).toBe(readFileSync(golden, 'utf8'));
});

describe('det økonomi ikke skal se', () => {
  test.each([
    ['navnet på den med adressesperre', 'Hemmelig'],
    ['leieforholdet til den med adressesperre', 'L-0006'],
    ['KID til den med adressesperre', '000000067'],
    ['hvem som følges opp av psykisk helse', 'psykisk'],
    ['navn på medlemmer', 'Oppfølger'],
  ])('%s', (_, word) => {
    expect(whole).not.toContain(word);
  });
});

test('alle kontroller stemmer', () => {
  expect(whole).not.toContain('AVVIK');
  expect(whole.match(/ OK/g)?.length).toBeGreaterThan(15);
});

describe('sammenlignes med', () => {
  const Meetings = [{ date: '2026-10-14', state: 'held' as const }];
  test.each([
    ['forrige eksport', [{ what: 'Restanser for økonomi', date: '2026-11-04' }], 'export'],
    [
      'eksport i dag teller ikke',
      [{ what: 'Restanser for økonomi', date: '2026-11-18' }],
      'meeting',
    ],
    ['andre eksporter teller ikke', [{ what: 'Endringslogg', date: '2026-11-04' }], 'meeting'],
  ])('%s', (_, ExportLog, what) => {
    expect(lastTimeBefore(registerWith({ Meetings, ExportLog }), on)?.what).toBe(what);
  });

  test('ingenting når det ikke har vært noe før', () => {
    expect(lastTimeBefore(registerWith(), on)).toBeNull();
  });
});
