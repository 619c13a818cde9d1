import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay, type Day } from '../../src/domain/days';
import { readBankFile, type ReadBankFile } from '../../src/payments-in/read-bank-file';
import { textIn } from '../../src/text';
import { assignment, avtaleGiro, ocrFile, shipment } from '../helpers/ocr-file';

const say = textIn('nb').paymentsIn;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): ReadBankFile | null => readBankFile(bytesOf(text), say);

/** Three rents; every line 80 characters, counts and sums agree. */
const threeRents = `NY000010000080800000123000123450000000000000000000000000000000000000000000000000
NY090020001234567000000112345678903000000000000000000000000000000000000000000000
NY09103000000012509260125100001000000000000825000            0001012026090000000
NY091031000000100000000009000000010000000230926000000000000000000000000000000000
NY09153000000022509260125100001000000000000740000            0001022026098000000
NY091531000000200000000009000000020000000250926000000000000000000000000000000000
NY09133000000032509260125100001000000000000300000            0001032026096000000
NY091331000000300000000009000000030000000240926000000000000000000000000000000000
NY090088000000030000000800000000001865000250926250926250926000000000000000000000
NY000089000000030000001000000000001865000250926000000000000000000000000000000000
`;

const fileOf = (text: string) => {
  const found = read(text);
  if (found === null || !('file' in found)) throw new Error(JSON.stringify(found));
  return found.file;
};

const refusalOf = (text: string): { line: number | null; why: string } => {
  const found = read(text);
  if (found === null || !('refused' in found)) throw new Error('not refused');
  return found.refused;
};

const edited = (text: string, line: number, edit: (line: string) => string): string =>
  text
    .split('\n')
    .map((one, at) => (at + 1 === line ? edit(one) : one))
    .join('\n');

const put =
  (position: number, text: string) =>
  (line: string): string =>
    line.slice(0, position - 1) + text + line.slice(position - 1 + text.length);

describe('OCR giro', () => {
  test('tre husleier leses med beløp, KID og dagen banken hadde oppdraget', () => {
    const file = fileOf(threeRents);
    expect(file).toMatchObject({ format: 'ocr-giro', total: 1_865_000, skipped: [], notices: [] });
    expect(file.id).toBe('OCR/00008080/0000123/00012345');
    expect(
      file.payments.map(({ line, date, settled, amount, kid, account }) =>
        [line, isoDay(date), isoDay(settled), amount, kid, account].join(' '),
      ),
    ).toEqual([
      '3 2026-09-23 2026-09-25 825000 0001012026090 12345678903',
      '5 2026-09-25 2026-09-25 740000 0001022026098 12345678903',
      '7 2026-09-24 2026-09-25 300000 0001032026096 12345678903',
    ]);
    expect(new Set(file.payments.map(({ reference }) => reference)).size).toBe(3);
  });

  test.each([
    ['linjeskift fra Windows', threeRents.replaceAll('\n', '\r\n')],
    ['uten linjeskift til slutt', threeRents.trimEnd()],
    ['tomme linjer til slutt', `${threeRents}\r\n\r\n`],
  ])('leser filen med %s', (_, text) => {
    expect(fileOf(text).payments).toHaveLength(3);
  });

  test('en kreditnota trekkes fra, og summen er netto', () => {
    const file = fileOf(
      ocrFile([
        { kid: '2345676', ore: 500_00 },
        { kid: '2345676', ore: -120_00 },
      ]),
    );
    expect(file.payments.map(({ amount }) => amount)).toEqual([500_00, -120_00]);
    expect(file.total).toBe(380_00);
  });

  test('flere oppdrag leses, og AvtaleGiro hoppes over og telles', () => {
    const text = shipment([
      assignment([{ kid: '2345676', ore: 100 }]),
      avtaleGiro(),
      assignment([{ kid: '1000005-', ore: 250 }], { agreement: '009999999' }),
    ]);
    const file = fileOf(text);
    expect(file.payments.map(({ kid }) => kid)).toEqual(['2345676', '1000005-']);
    expect(file.total).toBe(350);
    expect(file.skipped).toMatchObject([{ line: 6, count: 1 }]);
    expect(file.skipped[0]?.why).toMatch(/AvtaleGiro.*hoppet over/);
  });

  test('en betaling med tekst i stedet for KID beholder teksten', () => {
    const [payment] = fileOf(
      ocrFile([{ kid: '', ore: 100, type: '21', text: 'HUSLEIE OLA' }]),
    ).payments;
    expect(payment).toMatchObject({ kid: null, message: 'HUSLEIE OLA', unusual: null });
  });

  test('en tilbakeføring er en linje for et menneske, og legges til i sluttlinjens sum', () => {
    const text = ocrFile([
      { kid: '2345676', ore: 10_000 },
      { kid: '2345676', ore: 5_000, type: '18' },
    ]);
    const file = fileOf(edited(text, 5, put(32, '-')));
    expect(file.payments).toMatchObject([
      { amount: 10_000, unusual: null },
      { amount: -5_000, unusual: 'reversal' },
    ]);
    expect([file.total, file.notices]).toEqual([5_000, [say.ocr.reversals]]);
  });

  test.each([
    ['250926', '2026-09-25'],
    ['311279', '2079-12-31'],
    ['160192', '1992-01-16'],
  ])('dato %s er %s', (settled, expected) => {
    const [payment] = fileOf(ocrFile([{ kid: '2345676', ore: 1, settled }])).payments;
    expect(isoDay(payment?.settled ?? (0 as Day))).toBe(expected);
  });

  test('en annen avsender enn Mastercard sies fra om', () => {
    const file = fileOf(ocrFile([{ kid: '2345676', ore: 100 }], { sender: '00001111' }));
    expect(file.notices).toEqual([expect.stringMatching(/prøvefil/)]);
  });

  const refusals: readonly (readonly [string, string, number | null, RegExp])[] = [
    ['en linje på 79 tegn', edited(threeRents, 3, (line) => line.slice(0, 79)), 3, /79 tegn.*80/],
    ['en linje på 81 tegn', edited(threeRents, 4, (line) => `${line}0`), 4, /81 tegn/],
    ['en tom linje midt i', edited(threeRents, 4, () => ''), 4, /0 tegn/],
    [
      'oppdragets sum ett øre feil',
      edited(threeRents, 9, put(25, '00000000001865001')),
      9,
      /0,01 feil/,
    ],
    [
      'filens sum ett øre feil',
      edited(threeRents, 10, put(25, '00000000001864999')),
      10,
      /0,01 feil/,
    ],
    ['feil antall linjer', edited(threeRents, 9, put(17, '00000009')), 9, /sier 9 linjer.*8/],
    [
      'feil antall transaksjoner',
      edited(threeRents, 10, put(9, '00000004')),
      10,
      /4 transaksjoner.*3/,
    ],
    [
      'andre beløpspost av en annen transaksjon',
      edited(threeRents, 4, put(9, '0000009')),
      4,
      /0000009/,
    ],
    ['galt kontrollsiffer i KID', edited(threeRents, 5, put(74, '7')), 5, /galt kontrollsiffer/],
    ['bokstaver i KID', edited(threeRents, 5, put(70, 'O')), 5, /bare ha sifre/],
    ['KID mangler', edited(threeRents, 5, put(50, ' '.repeat(25))), 5, /KID mangler/],
    ['bokstav i beløpet', edited(threeRents, 3, put(40, 'X')), 3, /posisjon 33–49/],
    ['galt fortegn', edited(threeRents, 3, put(32, '+')), 3, /Fortegnet/],
    ['31. februar', edited(threeRents, 3, put(16, '310226')), 3, /310226.*ikke er en dato/],
    ['ugyldig oppdragskonto', edited(threeRents, 2, put(25, '12345678904')), 2, /kontonummer/],
    ['ukjent transaksjonstype', edited(threeRents, 3, put(5, '33')), 3, /33 finnes ikke/],
    [
      'filen slutter for tidlig',
      threeRents.split('\n').slice(0, 6).join('\n'),
      null,
      /slutter før/,
    ],
    ['to filer satt sammen', threeRents + threeRents, 11, /Importer dem hver for seg/],
    ['bare AvtaleGiro', shipment([avtaleGiro()]), 2, /ingen innbetalinger.*AvtaleGiro/],
    ['usynlig merke foran', `\uFEFF${threeRents}`, 1, /BOM/],
    ['en linje uten NY', edited(threeRents, 3, put(1, 'XX')), 3, /begynner med NY/],
    ['oppdrag uten slutt', edited(threeRents, 9, put(7, '20')), 9, /skulle vært/],
  ];
  test.each(refusals)('avvises hel: %s', (_, text, line, why) => {
    const refused = refusalOf(text);
    expect(refused.line).toBe(line);
    expect(refused.why).toMatch(why);
    expect(refused.why).not.toMatch(/undefined|NaN/);
  });

  test('et tegn endret hvor som helst kan aldri endre en innbetaling og likevel gi en annen sum', () => {
    const position = fc.integer({ min: 0, max: threeRents.length - 1 });
    const letter = fc.constantFrom(...'0123456789-N YX\n');
    fc.assert(
      fc.property(position, letter, (at, other) => {
        const found = read(threeRents.slice(0, at) + other + threeRents.slice(at + 1));
        if (found === null || !('file' in found)) return true;
        const sum = found.file.payments.reduce((total, { amount }) => total + amount, 0);
        return found.file.payments.length === 3 && sum === 1_865_000 && found.file.total === sum;
      }),
      { numRuns: 600, seed: 7 },
    );
  });

  test('summen av betalingene er filens sum for tilfeldige filer', () => {
    const payment = fc.record({
      kid: fc.constantFrom('2345676', '12345678903', '1000005-', '0001012026090'),
      ore: fc.integer({ min: -50_000, max: 5_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(payment, { minLength: 1, maxLength: 12 }), (payments) => {
        fc.pre(payments.reduce((sum, { ore }) => sum + ore, 0) >= 0);
        const file = fileOf(ocrFile(payments));
        expect(file.payments.map(({ amount }) => amount)).toEqual(payments.map(({ ore }) => ore));
        expect(file.total).toBe(payments.reduce((sum, { ore }) => sum + ore, 0));
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
