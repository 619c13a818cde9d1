import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../../src/domain/days';
import { readBankFile, type ReadBankFile } from '../../src/payments-in/read-bank-file';
import { textIn } from '../../src/text';
import { camtFile, type CamtEntry, type CamtOptions } from '../helpers/camt-file';

const say = textIn('nb').paymentsIn;
const read = (text: string): ReadBankFile | null =>
  readBankFile(new TextEncoder().encode(text), say);

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

const rent: CamtEntry = {
  kroner: '8250.00',
  transactions: [
    { kroner: '8250.00', kid: '0001012026090', payer: 'Kari Åsen', mark: '123456789' },
  ],
};

/** One lump sum with three payments in it: KID, text, and one whose order the bank had the day before. */
const lump: CamtEntry = {
  kroner: '3300.5',
  count: 3,
  transactions: [
    { kroner: '3000.00', kid: '0001022026098', mark: '1' },
    { kroner: '200.00', text: 'husleie september', payer: 'Siv Dahl', mark: '2' },
    { kroner: '100.50', kid: '2345676', mark: '3', accepted: '2026-11-19T14:00:00' },
  ],
};

describe('camt.054', () => {
  test.each(['02', '04', '06', '08'] as const)(
    'versjon %s leses med KID, navn, beløp og dager',
    (version) => {
      const file = fileOf(camtFile([rent, lump], { version }));
      expect(file).toMatchObject({ format: 'camt.054', total: 11_550_50 });
      expect(
        file.payments.map(({ amount, kid, payer, message, date }) =>
          [amount, kid, payer, message, isoDay(date)].join(' | '),
        ),
      ).toEqual([
        '825000 | 0001012026090 | Kari Åsen |  | 2026-11-20',
        '300000 | 0001022026098 |  |  | 2026-11-20',
        '20000 |  | Siv Dahl | husleie september | 2026-11-20',
        '10050 | 2345676 |  |  | 2026-11-19',
      ]);
      expect(new Set(file.payments.map(({ reference }) => reference)).size).toBe(4);
      expect(isoDay(file.madeOn)).toBe('2026-11-20');
    },
  );

  test.each([
    ['med prefiks på navnene', { prefix: 'ns2' }],
    ['med IBAN', { account: 'NO7112345678903' }],
    ['med punktum i kontonummeret', { account: '1234.56.78903' }],
  ] as const)('leser filen %s', (_, options: CamtOptions) => {
    expect(fileOf(camtFile([rent], options)).payments).toMatchObject([
      { account: '12345678903', amount: 8_250_00 },
    ]);
  });

  test('ISO-8859-1 og usynlig merke foran leses', () => {
    const xml = camtFile([rent]).replace('UTF-8', 'ISO-8859-1');
    const latin = Uint8Array.from(xml, (letter) => letter.charCodeAt(0));
    const found = readBankFile(latin, say);
    expect(found !== null && 'file' in found && found.file.payments[0]?.payer).toBe('Kari Åsen');
    expect(fileOf(`\uFEFF${camtFile([rent])}`).payments).toHaveLength(1);
  });

  test('uttak og det som ikke er bokført, hoppes over og telles; tilbakeføring er penger tilbake', () => {
    const file = fileOf(
      camtFile([
        { kroner: '45.00', side: 'DBIT' },
        { kroner: '900.00', status: 'PDNG' },
        { ...rent, side: 'DBIT', reversal: true },
      ]),
    );
    expect(file.skipped.map(({ count, why }) => [count, why.slice(0, 30)])).toEqual([
      [1, '1 post ut av kontoen (45,00) e'],
      [1, '1 post (900,00) er ikke bokfør'],
    ]);
    expect(file.payments).toMatchObject([{ amount: -8_250_00, unusual: 'reversal' }]);
    expect(file.total).toBe(-8_250_00);
  });

  test('en post uten transaksjoner er én innbetaling uten KID', () => {
    expect(fileOf(camtFile([{ kroner: '125.75' }])).payments).toMatchObject([
      { amount: 125_75, kid: null },
    ]);
  });

  test('flere KID-er med hvert sitt beløp blir hver sin innbetaling, uten beløp er de ord', () => {
    const parts = [
      ['0001012026090', '5000.00'],
      ['0001022026098', '3250.00'],
    ] as const;
    const split = fileOf(
      camtFile([{ kroner: '8250.00', transactions: [{ kroner: '8250.00', parts, mark: '7' }] }]),
    );
    expect(split.payments.map(({ kid, amount }) => [kid, amount])).toEqual([
      ['0001012026090', 5_000_00],
      ['0001022026098', 3_250_00],
    ]);
    const bare = parts.map(([kid]) => [kid, ''] as const);
    const [one] = fileOf(
      camtFile([{ kroner: '8250.00', transactions: [{ kroner: '8250.00', parts: bare }] }]),
    ).payments;
    expect(one).toMatchObject({
      kid: null,
      amount: 8_250_00,
      message: '0001012026090 0001022026098',
    });
  });

  test('en kopi og en side av flere sies fra om', () => {
    expect(fileOf(camtFile([rent], { copy: true })).notices).toEqual([say.camt.copy]);
    const paged = camtFile([rent]).replace(
      '</GrpHdr>',
      '<MsgPgntn><PgNb>1</PgNb><LastPgInd>false</LastPgInd></MsgPgntn></GrpHdr>',
    );
    expect(fileOf(paged).notices).toEqual([say.camt.partOfSeveral]);
  });

  const summary = (count: string, sum: string): CamtOptions => ({
    summary: `<TxsSummry><TtlCdtNtries><NbOfNtries>${count}</NbOfNtries><Sum>${sum}</Sum></TtlCdtNtries></TxsSummry>`,
  });

  test('filens egne summer kontrolleres', () => {
    expect(fileOf(camtFile([rent, lump], summary('2', '11550.50'))).payments).toHaveLength(4);
  });

  const refusals: readonly (readonly [string, string, number | null, RegExp])[] = [
    [
      'DOCTYPE',
      camtFile([rent]).replace('<Document', '<!DOCTYPE d [<!ENTITY a "b">]>\n<Document'),
      2,
      /DOCTYPE/,
    ],
    ['ikke riktig bygd XML', camtFile([rent]).replace('</Ntry>', ''), null, /ikke riktig bygd/],
    ['ukjent entitet', camtFile([rent]).replace('NO-1', '&hei;'), 3, /ikke riktig bygd/],
    ['camt.053', camtFile([rent]).replaceAll('camt.054', 'camt.053'), 2, /camt.053.*kontoutskrift/],
    [
      'et annet navnerom',
      camtFile([rent]).replaceAll('camt.054', 'pain.001'),
      2,
      /pain.001.*ikke camt.054/,
    ],
    ['uten navnerom', '<Document><a/></Document>', 1, /ikke camt.054/],
    ['en ukjent versjon', camtFile([rent], { version: '99' }), 2, /versjon 99.*02, 04, 06, 08/],
    ['en nettside', '<html xmlns="http://www.w3.org/1999/xhtml"></html>', 1, /ikke camt.054/],
    ['sum i posten ett øre feil', camtFile([{ ...lump, kroner: '3300.51' }]), 7, /0,01 feil/],
    [
      'feil antall i bunken',
      camtFile([{ ...lump, count: 4 }]),
      11,
      /skal ha 4 transaksjoner, men har 3/,
    ],
    ['filens sum ett øre feil', camtFile([rent], summary('1', '8250.01')), 6, /0,01 feil/],
    [
      'feil antall poster',
      camtFile([rent], summary('2', '8250.00')),
      6,
      /sier 2 poster, men har 1/,
    ],
    ['en annen valuta', camtFile([{ ...rent, currency: 'EUR' }]), 7, /i EUR.*NOK/],
    ['tre desimaler', camtFile([{ kroner: '10.005' }]), 7, /10.005.*to desimaler/],
    ['negativt beløp', camtFile([{ kroner: '-10.00' }]), 7, /«-10.00»/],
    ['31. februar', camtFile([{ ...rent, booked: '2026-02-31' }]), 10, /2026-02-31.*ikke en dato/],
    ['en utenlandsk konto', camtFile([rent], { account: 'SE4550000000058398257466' }), 5, /norsk/],
    ['uten meldings-id', camtFile([rent], { message: '' }), 3, /MsgId mangler/],
  ];
  test.each(refusals)('avvises hel: %s', (_, text, line, why) => {
    const refused = refusalOf(text);
    expect(refused.why).toMatch(why);
    if (line !== null) expect(refused.line).toBe(line);
  });

  test('skadde filer gir alltid en setning, og summen av det som leses, er postenes', () => {
    const whole = camtFile([rent, lump]);
    fc.assert(
      fc.property(
        fc.nat(whole.length - 1),
        fc.nat(12),
        fc.constantFrom('', '<', '>', '9', 'x', '&'),
        (at, length, other) => {
          const found = read(whole.slice(0, at) + other + whole.slice(at + length));
          if (found === null || !('file' in found)) return true;
          const sum = found.file.payments.reduce((total, { amount }) => total + amount, 0);
          return sum === found.file.total && Number.isSafeInteger(sum);
        },
      ),
      { numRuns: 400, seed: 11 },
    );
  });
});
