import { beforeAll, describe, expect, test } from 'vitest';
import { sampleRegister } from '../../../src/app/new-register';
import { openRegister } from '../../../src/app/open-register';
import { reportLines } from '../../../src/app/upgrade/report-lines';
import { upgradeRegister } from '../../../src/app/upgrade/upgrade-register';
import { sampleDefaults } from '../../../src/domain/sample';
import { standingOf } from '../../../src/domain/upgrade/standing';
import { textIn } from '../../../src/text';
import { withoutSheets, withParts } from '../../helpers/older-register';

let whole: Uint8Array;

beforeAll(async () => {
  ({ bytes: whole } = await sampleRegister({ ...sampleDefaults, dwellings: 12, years: 1 }));
});

describe('et register der reskontroen er gått tapt', () => {
  test('får ikke tomme ark for innbetalinger og tiltak, men vite hva som mangler', () => {
    const { changed, lines } = upgraded(withoutSheets(whole, ['Payments', 'ArrearsSteps']));
    expect(changed).toBe(false);
    expect(lines[0]).toMatch(/^Registeret er ikke helt ennå/);
    expect(lines[1]).toMatch(/^Arket Innbetalinger mangler, men Krav har [\d\u00a0 ]+ rader:/);
    expect(lines[2]).toMatch(/^Arket Restansetiltak mangler, men Krav har/);
  });

  test('får andre ark, men heller ikke da de som er gått tapt', () => {
    const { bytes, lines } = upgraded(withoutSheets(whole, ['Payments', 'Needs']));
    expect(lines.join('\n')).toContain('Nye ark: Behov.');
    expect(lines.join('\n')).not.toContain('gjort helt');
    const { register } = openRegister(bytes);
    expect(register.structure).toMatchObject([{ code: 'missing-table', table: 'Payments' }]);
    expect(standingOf(register).kind).toBe('damaged');
  });

  test('får ikke en tom kolonne for en overskrift som er endret', () => {
    const renamed = withParts(whole, (xml) =>
      xml.includes('displayName="Payments"') ? xml.replace('"Beløp"', '"Sum kr"') : xml,
    );
    const { changed, lines } = upgraded(renamed);
    expect(changed).toBe(false);
    expect(lines[1]).toMatch(/^Kolonnen Beløp på Innbetalinger mangler, men «Sum kr»/);
    expect(lines[1]).toContain('gi den navnet Beløp tilbake');
  });
});

function upgraded(given: Uint8Array) {
  const { bytes, changed, report } = upgradeRegister(given)!;
  return { bytes, changed, lines: reportLines(report, textIn('nb')) };
}
