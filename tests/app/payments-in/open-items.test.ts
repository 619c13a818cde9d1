import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mappingView } from '../../../src/app/engine/open-items-view';
import { openItemsOfFile, type ItemsWish } from '../../../src/app/payments-in/open-items-file';
import { failedRowsFile } from '../../../src/app/payments-in/failed-rows';
import { isoDay, day, norwegianDay } from '../../../src/domain/days';
import { openItemsEdits, type Accepted } from '../../../src/domain/matching/open-items/plan';
import { profileEdits, profileNamed } from '../../../src/domain/matching/open-items/profiles';
import { arrearsOn } from '../../../src/domain/ledger/arrears';
import { readRegister, type Register } from '../../../src/domain/register';
import { editedTables } from '../../../src/workbook/edited';
import type { Edit } from '../../../src/domain/edits';
import { registerWith, tablesWith, type GivenRows } from '../../helpers/register';
import { xlsxFile } from '../../helpers/xlsx-files';

const on = day('2026-11-22');
const rows: GivenRows = {
  Tenancies: [
    { tenancy: 'L-0101', kid: '00010116', rent: 800_000 },
    { tenancy: 'L-0102', kid: '00010124', rent: 700_000 },
    { tenancy: 'L-0103', kid: '00010132', rent: 600_000 },
  ],
  Charges: [
    {
      charge: 'F-0001',
      tenancy: 'L-0101',
      kind: 'rent',
      period: '2026-10',
      due: '2026-10-01',
      amount: 800_000,
      invoice: '5001',
    },
    {
      charge: 'F-0002',
      tenancy: 'L-0101',
      kind: 'rent',
      period: '2026-11',
      due: '2026-11-01',
      amount: 800_000,
      invoice: '5002',
    },
    {
      charge: 'F-0003',
      tenancy: 'L-0102',
      kind: 'rent',
      period: '2026-11',
      due: '2026-11-01',
      amount: 700_000,
      invoice: '5003',
    },
    {
      charge: 'F-0004',
      tenancy: 'L-0103',
      kind: 'rent',
      period: '2026-11',
      due: '2026-11-01',
      amount: 600_000,
      invoice: null,
    },
  ],
};
const register = registerWith(rows);

const HEAD = 'Kundenr;Navn;Fakturanr;Forf.dato;KID-nr;Beløp;Rest;Tekst';
const csv = (...lines: readonly string[]): string => [HEAD, ...lines].join('\r\n');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const read = (text: string | Uint8Array, wish: ItemsWish = {}, into: Register = register) =>
  openItemsOfFile(
    into,
    { name: 'poster.csv', bytes: typeof text === 'string' ? bytesOf(text) : text, hash: 'h' },
    wish,
    on,
  );

const planOf = (text: string | Uint8Array, wish: ItemsWish = {}, into: Register = register) => {
  const found = read(text, wish, into);
  if ('refused' in found) throw new Error(found.refused.why);
  return found.plan;
};

const shownOf = (text: string | Uint8Array, wish: ItemsWish = {}): string[] =>
  planOf(text, wish).items.map(({ outcome, owner, charge, due, rest }) =>
    [outcome, owner, charge, isoDay(due), rest].join(' '),
  );

const refusalOf = (text: string, wish: ItemsWish = {}) => {
  const found = read(text, wish);
  if (!('refused' in found)) throw new Error('not refused');
  return found.refused;
};

const written = (edits: readonly Edit[], into = rows): Register =>
  readRegister(editedTables(tablesWith(into), edits));

const accepted = (given: Partial<Accepted>): Accepted => ({ lines: [], gone: [], ...given });
const by = { who: 'Siri', on, time: '' };

describe('åpne poster mot registeret', () => {
  const list = csv(
    '12;Kari;5001;01.10.2026;00010116;8000,00;8000,00;Husleie',
    '12;Kari;5002;01.11.2026;00010116;8000,00;3000,00;Husleie',
    '13;Siv;5003;15.11.2026;00010124;7000,00;7000,00;Husleie',
    '13;"Siv; Dahl";5009;20.11.2026;00010124;432,10;432,10;Strøm',
    '13;Siv;5010;20.11.2026;00010124;-100,00;-100,00;Kreditnota',
    '99;Per;6001;20.11.2026;;500,00;500,00;Ukjent',
    '13;Siv;5001;20.11.2026;00010124;1,00;1,00;Feil',
  );

  test('hver post er ny, lik, endret, betalt, kreditnota eller kan ikke plasseres', () => {
    const twice = list
      .replace(';5001;20.11', ';7777;20.11')
      .replace('7777;20.11.2026;00010124', '5003x;20.11.2026;00010124');
    expect(shownOf(twice)).toEqual([
      'same L-0101 F-0001 2026-10-01 800000',
      'paid L-0101 F-0002 2026-11-01 300000',
      'changed L-0102 F-0003 2026-11-15 700000',
      'new L-0102  2026-11-20 43210',
      'credit L-0102  2026-11-20 -10000',
      'conflict   2026-11-20 50000',
      'new L-0102  2026-11-20 100',
    ]);
    const plan = planOf(twice);
    expect(plan.gone).toEqual([
      { charge: 'F-0004', tenancy: 'L-0103', invoice: null, due: day('2026-11-01'), open: 600_000 },
    ]);
    expect(plan.list).toBe(plan.items.reduce((sum, { rest }) => sum + rest, 0));
    expect(plan.register).toBe(2_900_000);
    expect(
      plan.differing.map(({ tenancy, list: said, register: open }) => [tenancy, said, open]),
    ).toEqual([
      ['L-0101', 1_100_000, 1_600_000],
      ['L-0102', 733_310, 700_000],
      ['L-0103', 0, 600_000],
    ]);
  });

  test.each([
    [
      'samme dag, annet beløp',
      '14;Ola;5004;01.11.2026;00010132;6100,00;6100,00;Husleie',
      'changed',
    ],
    [
      'samme måned, annen dag',
      '14;Ola;5004;05.11.2026;00010132;6000,00;6000,00;Husleie',
      'changed',
    ],
    ['delvis betalt der, uten tekst', '14;Ola;5004;01.11.2026;00010132;;2500,00;', 'paid'],
    ['en annen måned', '14;Ola;5004;01.12.2026;00010132;6100,00;6100,00;Husleie', 'new'],
    ['noe annet samme dag', '14;Ola;5004;01.11.2026;00010132;650,00;650,00;Strøm', 'new'],
  ])('ingen kreves to ganger for det samme: %s', (_, line, outcome) => {
    const [item] = planOf(csv(line)).items;
    expect([item?.outcome, item?.charge]).toEqual([outcome, outcome === 'new' ? null : 'F-0004']);
  });

  test('det som er likt, finnes før det som bare ligner', () => {
    const lines = csv(
      '14;Ola;5004;01.11.2026;00010132;6100,00;6100,00;Husleie',
      '14;Ola;5005;01.11.2026;00010132;6000,00;6000,00;Husleie',
    );
    expect(planOf(lines).items.map(({ outcome }) => outcome)).toEqual(['new', 'same']);
  });

  test.each([
    ['én linje med alt kunden skylder', '12;Kari;9001;15.10.2026;00010116;;16000,00;', 'same'],
    ['en annen sum uten tekst', '12;Kari;9001;15.12.2026;00010116;;15990,00;', 'alike'],
    ['samme beløp, annen måned', '13;Siv;9001;01.12.2026;00010124;;7000,00;Husleie', 'same'],
    ['samme beløp som ett av to krav', '12;Kari;9001;01.12.2026;00010116;;8000,00;Leie', 'alike'],
    ['få dager fra, i en annen måned', '14;Ola;9001;30.10.2026;00010132;;6100,00;Leie', 'alike'],
  ])('det som kan være krevd fra før, føres ikke: %s', (_, line, outcome) => {
    const plan = planOf(csv(line));
    expect(plan.items.map((item) => item.outcome)).toEqual([outcome]);
    expect(openItemsEdits(register, plan, by)).toEqual([]);
    const agreed = openItemsEdits(register, plan, by, accepted({ lines: [2] })) as Edit[];
    expect(written(agreed).tables.Charges.rows).toHaveLength(outcome === 'alike' ? 5 : 4);
  });

  test('like holdes mot like: det som ikke er forfalt, er for seg', () => {
    const ahead: GivenRows = {
      Charges: [
        ...(rows.Charges ?? []),
        {
          charge: 'F-0005',
          tenancy: 'L-0103',
          kind: 'rent',
          period: '2026-12',
          due: '2026-12-01',
          amount: 600_000,
        },
      ],
    };
    const more = registerWith({ ...rows, ...ahead });
    const {
      register: open,
      notDue,
      difference,
    } = planOf(csv('14;Ola;;01.11.2026;00010132;;6000,00;Husleie'), {}, more);
    expect([open, notDue, difference]).toEqual([3_500_000, 600_000, 600_000 - 2_900_000]);
  });

  test('samme fakturanummer to ganger er en konflikt', () => {
    expect(planOf(list).items.filter(({ conflict }) => conflict === 'twice')).toHaveLength(2);
  });

  test('bare nye krav føres uten et menneske; det andre når noen sier ja', () => {
    const plan = planOf(list);
    const plain = written(openItemsEdits(register, plan, by) as Edit[]);
    const news = plain.tables.Charges.rows.slice(4);
    expect(news).toMatchObject([
      { tenancy: 'L-0102', amount: 43_210, kind: 'power', invoice: '5009', kid: '00010124' },
    ]);
    expect(plain.tables.Payments.rows).toEqual([]);
    expect(plain.tables.ImportLog.rows).toMatchObject([
      { format: 'open-items', placed: 1, file: 'poster.csv' },
    ]);

    const all = accepted({ lines: [3, 4, 6], gone: ['F-0004'] });
    const agreed = written(openItemsEdits(register, plan, by, all) as Edit[]);
    expect(agreed.tables.Charges.byKey('F-0003')?.due).toBe(day('2026-11-15'));
    expect(agreed.tables.Payments.rows.map(({ tenancy, amount }) => [tenancy, amount])).toEqual([
      ['L-0101', 500_000],
      ['L-0103', 600_000],
    ]);
    const owed = arrearsOn(agreed, on).accounts.map(({ tenancy, owed: sum, credit }) => [
      tenancy,
      sum - credit,
    ]);
    expect(owed).toEqual([
      ['L-0101', 1_100_000],
      ['L-0102', 733_210],
    ]);
  });

  test('linjene som ikke tas med, kommer ut som en fil med grunnen', () => {
    const plan = planOf(`${list}\r\n13;Siv;9;i går;00010124;1;1;x`);
    const file = failedRowsFile(plan, 'nb');
    const lines = new TextDecoder().decode(file?.bytes).split('\r\n');
    expect(file?.name).toBe('poster.csv – avviste linjer.csv');
    expect(lines[0]).toBe(
      '"Linje";"Grunn";"Kundenr";"Navn";"Fakturanr";"Forf.dato";"KID-nr";"Beløp";"Rest";"Tekst"',
    );
    expect(lines.filter((line) => line !== '').map((line) => line.slice(0, 6))).toHaveLength(5);
    expect(lines.at(-2)).toMatch(/^"9";"Forfall «i går» er ikke en dato.";"13";"Siv"/);
    expect(
      failedRowsFile(planOf(csv('12;Kari;5001;01.10.2026;00010116;8000,00;8000,00;x')), 'nb'),
    ).toBeNull();
  });

  test('uten noe nytt skrives ingenting', () => {
    const same = csv('12;Kari;5001;01.10.2026;00010116;8000,00;8000,00;Husleie');
    expect(openItemsEdits(register, planOf(same), by)).toEqual([]);
  });
});

test('veiviseren får overskrifter, rader, gjetning og det som mangler', () => {
  const files = [
    { name: 'a.csv', bytes: bytesOf('Navn;Dato;Utestående;Ref\r\nKari;01.10.2026;1,00;7') },
  ];
  const view = mappingView(register, { language: 'nb', files });
  expect(view).toMatchObject({
    problem: null,
    headers: ['Navn', 'Dato', 'Utestående', 'Ref'],
    sample: [['Kari', '01.10.2026', '1,00', '7']],
    mapping: { name: 'Navn', invoiceDate: 'Dato', rest: 'Utestående' },
    missing: [['due'], ['tenancy', 'kid', 'invoice']],
    profiles: [],
  });
  expect(view.fields.slice(0, 2)).toEqual([
    { field: 'due', label: 'Forfall' },
    { field: 'rest', label: 'Restbeløp' },
  ]);
  const mapping = { due: 'Dato', rest: 'Utestående', invoice: 'Ref' };
  expect(planOf(files[0]!.bytes, { mapping }).items).toMatchObject([
    { invoice: '7', conflict: 'unknown' },
  ]);
});

describe('hvordan listen er skrevet', () => {
  const one = (due: string, amount: string, rest = amount): string =>
    csv(`12;Kari;6001;${due};00010116;${amount};${rest};Husleie`);
  const read1 = (text: string | Uint8Array): string => {
    const [item] = planOf(text).items;
    return `${norwegianDay(item?.due ?? on)} ${item?.rest}`;
  };

  test.each([
    ['norsk', one('05.09.2026', '8.250,50'), '05.09.2026 825050'],
    ['mellomrom', one('5.9.26', '8 250,50'), '05.09.2026 825050'],
    [
      'hardt mellomrom og minus',
      one('05.09.2026', '8\u00A0250,50', '\u2212100,00'),
      '05.09.2026 -10000',
    ],
    ['amerikansk', one('09/25/2026', '8,250.50'), '25.09.2026 825050'],
    ['ISO og punktum', one('2026-09-05', '8250.50'), '05.09.2026 825050'],
    ['uten skille', one('20260905', '8250'), '05.09.2026 825000'],
    ['minus bak', one('05.09.2026', '8250,50', '100,00-'), '05.09.2026 -10000'],
    ['tabulator', one('05.09.2026', '8250,50').replaceAll(';', '\t'), '05.09.2026 825050'],
    [
      'komma og anførselstegn',
      one('05.09.2026', '"8250,50"').replaceAll(';', ','),
      '05.09.2026 825050',
    ],
    [
      'overskrifter med store bokstaver og titler over',
      `Åpne poster per 22.11.2026\r\n\r\n${one('05.09.2026', '1,00').replace(HEAD, HEAD.toUpperCase())}`,
      '05.09.2026 100',
    ],
    [
      'sumlinje til slutt',
      `${one('05.09.2026', '8250,50')}\r\n;Sum;;;;;8250,50;`,
      '05.09.2026 825050',
    ],
    [
      'en tittel med mange komma over',
      `Til: A, B, C, D, E, F, G, H, I, J\r\n${one('05.09.2026', '1,00')}`,
      '05.09.2026 100',
    ],
    ['tomme felter bakerst', `${one('05.09.2026', '1,00')};;`, '05.09.2026 100'],
    [
      'semikolon og linjeskift i anførselstegn',
      one('05.09.2026', '1,00').replace('Kari', '"Kari; ""Kaia""\r\nÅsen"'),
      '05.09.2026 100',
    ],
  ])('%s', (_, text, expected) => {
    expect(read1(text)).toBe(expected);
  });

  test('Windows-1252 og UTF-8 med merke', () => {
    const text = one('05.09.2026', '1,00').replace('Kari', 'Åse Bjørn');
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(planOf(latin).items[0]?.name).toBe('Åse Bjørn');
    expect(planOf(`\uFEFF${text}`).items[0]?.name).toBe('Åse Bjørn');
  });

  test('en linje som ikke kan leses, står for seg med grunnen', () => {
    const plan = planOf(
      csv(
        '12;Kari;6001;31.02.2026;00010116;x;åtte;Husleie',
        '12;Kari;6002;01.10.2026;00010116;1,00;1,00;',
      ),
    );
    expect(plan.failed).toEqual([
      {
        line: 2,
        cells: ['12', 'Kari', '6001', '31.02.2026', '00010116', 'x', 'åtte', 'Husleie'],
        reasons: ['Forfall «31.02.2026» er ikke en dato.', 'Restbeløp «åtte» er ikke et beløp.'],
      },
    ]);
    expect(plan.items).toHaveLength(1);
  });

  const row = (due: string, rest: string): string => `12;Kari;6;${due};00010116;;${rest};`;
  test.each([
    [
      'et semikolon i et navn',
      csv('12;Kari; enke;6001;01.10.2026;00010116;1,00;1,00;Husleie'),
      2,
      /9 felter.*8 overskrifter.*anførselstegn/,
    ],
    [
      'et anførselstegn som ikke slutter',
      csv('12;"Kari;6001;01.10.2026;00010116;1;1;x'),
      2,
      /anførselstegn/,
    ],
    [
      'datoer i to rekkefølger',
      csv(row('25/09/2026', '1'), row('09/26/2026', '1')),
      3,
      /09\/26\/2026.*25\/09\/2026.*linje 2/,
    ],
    ['datoer som kan leses på to måter', csv(row('03/04/2026', '1')), 2, /to måter.*importprofil/],
    [
      'beløp i to skrivemåter',
      csv(row('01.10.2026', '8.250,00'), row('01.10.2026', '8,250.00')),
      3,
      /8,250.00.*8.250,00.*linje 2/,
    ],
    [
      'beløp som kan leses på to måter',
      csv(row('01.10.2026', '8.250')),
      2,
      /tusener eller desimaler/,
    ],
    ['sum ett øre feil', csv(row('01.10.2026', '8250,00'), ';Sum;;;;;8250,01;'), 3, /0,01 feil/],
    [
      'kolonner som mangler',
      'Navn;Kundenr;Rest\r\nKari;1;5,00',
      1,
      /mangler: Forfall; Leieforhold \/ KID \/ Fakturanummer/,
    ],
    ['noe som ikke er en liste', 'a;b;c\r\n1;2;3', null, /overskrifter/],
  ])('avvises hel: %s', (_, text, line, why) => {
    const refused = refusalOf(text);
    expect([refused.line, refused.why]).toEqual([line, expect.stringMatching(why)]);
  });

  test('en profil sier det filen ikke viser', () => {
    const text = csv(row('03/04/2026', '8.250'));
    const mapping = { due: 'Forf.dato', rest: 'Rest', kid: 'KID-nr' };
    const saved = written(
      profileEdits(register, {
        name: 'Visma',
        mapping,
        readings: { dates: 'month-first', decimals: 'comma' },
      }) as Edit[],
    );
    expect(profileNamed(saved, 'visma')).toEqual({
      name: 'Visma',
      mapping,
      readings: { dates: 'month-first', decimals: 'comma' },
    });
    const [item] = planOf(text, { profile: 'visma' }, saved).items;
    expect([norwegianDay(item?.due ?? on), item?.rest]).toEqual(['04.03.2026', 825_000]);
    expect(refusalOf(text, { profile: 'Agresso' }).why).toMatch(/«Agresso» finnes ikke/);
  });

  test('xlsx leses også når listen ikke er en tabell', () => {
    const words = (...texts: readonly string[]): string =>
      texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
    const rows = [
      `<row r="1">${words('Åpne poster')}</row>`,
      `<row r="3">${words('Fakturanr', 'Forfall', 'KID', 'Rest')}</row>`,
      `<row r="4">${words('6001')}<c><v>46270</v></c>${words('00010116')}<c><v>432.1</v></c></row>`,
    ].join('');
    const book = xlsxFile({ sheets: [{ name: 'Reskontro', rows }] });
    const [item] = planOf(book).items;
    expect([item?.line, item?.rest, isoDay(item?.due ?? on)]).toEqual([4, 43_210, '2026-09-05']);
  });

  test('summen er alltid summen av postene, hva som enn endres i filen', () => {
    const whole = csv(row('25.09.2026', '8.250,00'), row('26.09.2026', '50,00'), ';;;;;;8300,00;');
    fc.assert(
      fc.property(
        fc.nat(whole.length - 1),
        fc.constantFrom('', ';', '"', '9', ',', '.', '\n', 'x'),
        (at, other) => {
          const found = read(whole.slice(0, at) + other + whole.slice(at + 1));
          if ('refused' in found) return found.refused.why.length > 20;
          const sum = found.plan.items.reduce((total, { rest }) => total + rest, 0);
          return Number.isSafeInteger(sum) && sum === found.plan.list;
        },
      ),
      { numRuns: 300, seed: 5 },
    );
  });
});
