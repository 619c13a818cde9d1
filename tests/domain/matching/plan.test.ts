import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, isoDay } from '../../../src/domain/days';
import type { BankFile, IncomingPayment } from '../../../src/domain/matching/incoming';
import { LEFT_OUT } from '../../../src/domain/matching/match';
import { standingImports, undoingEdits } from '../../../src/domain/matching/imports';
import { postingEdits } from '../../../src/domain/matching/posted';
import { outcomes, planOf } from '../../../src/domain/matching/plan';
import { readRegister, type Register } from '../../../src/domain/register';
import type { Edit } from '../../../src/domain/edits';
import { editedTables } from '../../../src/workbook/edited';
import {
  registerWith,
  tablesWith,
  type GivenRows,
  type RegisterOptions,
} from '../../helpers/register';

const on = day('2026-11-22');
const rows: GivenRows = {
  Households: [{ household: 'H-0001' }],
  Persons: [{ household: 'H-0001', name: 'Kari Åsen' }],
  Tenancies: [
    { tenancy: 'L-0101', household: 'H-0001', kid: '00010116', rent: 800_000 },
    { tenancy: 'L-0102', kid: '00010124', rent: 700_000 },
  ],
  Allowances: [
    {
      tenancy: 'L-0101',
      period: '2026-10',
      amount: 300_000,
      status: 'granted',
      transport: true,
      expected: '2026-11-20',
    },
    // The day is not written: it comes on the usual one.
    {
      tenancy: 'L-0101',
      period: '2026-10',
      amount: 290_000,
      status: 'granted',
      transport: true,
      expected: null,
    },
  ],
};

const payment = (given: Partial<IncomingPayment> = {}): IncomingPayment => ({
  line: 3,
  date: day('2026-11-19'),
  settled: day('2026-11-20'),
  amount: 800_000,
  account: '12345678903',
  kid: '00010116',
  payer: null,
  message: null,
  reference: 'camt 20261120-12345678903-1',
  unusual: null,
  ...given,
});

const fileWith = (payments: readonly IncomingPayment[], given: Partial<BankFile> = {}) => ({
  name: 'fil.xml',
  hash: 'abc',
  file: {
    format: 'camt.054' as const,
    id: 'camt/NO-1',
    madeOn: day('2026-11-20'),
    total: payments.reduce((sum, { amount }) => sum + amount, 0),
    payments,
    skipped: [],
    notices: [],
    ...given,
  },
});

const registerOf = (options: RegisterOptions = {}, more: GivenRows = {}): Register =>
  registerWith({ ...rows, ...more }, options);

const refusalOf = (register: Register, given = fileWith([payment()])): string =>
  planOf(register, given, on).refused?.why ?? '';

const afterEdits = (edits: readonly Edit[], tables = tablesWith(rows)) => {
  const now = editedTables(tables, edits);
  return { tables: now, register: readRegister(now) };
};

describe('en fil som kan leses, avvises likevel', () => {
  const settings = { receivingAccounts: '1234.56.78903, NO9386011117947' };

  test('når pengene er betalt til en konto som ikke er kommunens', () => {
    const register = registerOf({ settings });
    expect(refusalOf(register)).toBe('');
    expect(refusalOf(register, fileWith([payment({ account: '86011117947' })]))).toBe('');
    expect(
      refusalOf(register, fileWith([payment(), payment({ account: '99990000006', line: 9 })])),
    ).toMatch(/konto 99990000006, som ikke er blant kontoene/);
  });

  test('uten kontoer i innstillingene sies det at kontoen ikke er kontrollert', () => {
    const { notices, refused } = planOf(registerOf(), fileWith([payment()]), on);
    expect([refused, notices]).toEqual([
      null,
      [expect.stringMatching(/Konto 12345678903 er ikke kontrollert/)],
    ]);
  });

  test.each([
    ['samme byte', 'OCR/annen abc', /alt importert 20.11.2026/],
    ['samme forsendelse lastet ned på nytt', 'camt/NO-1 def', /alt importert/],
    ['en annen fil', 'camt/NO-2 def', /^$/],
  ])('samme fil to ganger: %s', (_, fingerprint, why) => {
    const log = { entry: 'IL-0001', date: '2026-11-20', file: 'a.xml', fingerprint };
    expect(refusalOf(registerOf({}, { ImportLog: [{ ...log, state: 'written' }] }))).toMatch(why);
    expect(refusalOf(registerOf({}, { ImportLog: [{ ...log, state: 'undone' }] }))).toBe('');
  });

  test('når en betaling eller filen er fra framtiden', () => {
    const late = planOf(
      registerOf(),
      fileWith([payment(), payment({ line: 7, date: day('2026-11-23') })]),
      on,
    );
    expect(late.refused).toMatchObject({
      line: 7,
      why: expect.stringMatching(/datert 23.11.2026.*etter i dag/) as string,
    });
    expect(late.rows).toEqual([]);
    expect(refusalOf(registerOf(), fileWith([payment()], { madeOn: day('2026-11-23') }))).toMatch(
      /Banken laget filen/,
    );
  });
});

describe('hva som føres', () => {
  const posted = (payments: readonly IncomingPayment[], options: RegisterOptions = {}) => {
    const register = registerOf(options);
    const plan = planOf(register, fileWith(payments), on);
    const edits = postingEdits(register, plan, { who: 'Siri', on, time: '08:00' }) as Edit[];
    return afterEdits(edits, tablesWith(rows, options)).register.tables.Payments.rows;
  };

  test.each([
    ['leietaker', {}, { source: 'tenant', tenancy: 'L-0101', payer: null }],
    ['NAV', { payer: 'NAV Innkreving' }, { source: 'navDeduction', tenancy: 'L-0101' }],
    [
      'bostøtte får måneden fra vedtaket',
      { payer: 'HUSBANKEN', amount: 300_000 },
      { source: 'allowance', period: 2026 * 12 + 9 },
    ],
    [
      'også når vedtaket ikke sier dagen',
      { payer: 'HUSBANKEN', amount: 290_000 },
      { source: 'allowance', period: 2026 * 12 + 9 },
    ],
    ['penger tilbake', { amount: -500 }, { source: 'refund', tenancy: null, amount: -500 }],
    [
      'uten KID: ordene fra banken beholdes',
      { kid: null, payer: 'Per Vik', message: 'leie' },
      { tenancy: null, payer: 'Per Vik – leie' },
    ],
    [
      'gal KID: tallet beholdes som ord',
      { kid: '00010117', payer: null },
      { tenancy: null, kid: null, payer: '00010117' },
    ],
  ])('%s', (_, given, expected) => {
    expect(posted([payment(given)])).toMatchObject([expected]);
  });

  test('en kopi med annen id fører ingenting en gang til, og like betalinger uten merke spørres om', () => {
    const weak = 'camt 20261120-12345678903-~00010116/800000';
    const payments = [payment(), payment({ reference: weak, line: 8, amount: 100 })];
    const register = registerOf();
    const first = afterEdits(
      postingEdits(register, planOf(register, fileWith(payments), on), {
        who: '',
        on,
        time: '',
      }) as Edit[],
    );
    const again = planOf(
      first.register,
      { ...fileWith(payments, { id: 'camt/NO-9' }), hash: 'def' },
      on,
    );
    expect(again.rows.map(({ outcome, because }) => [outcome, because])).toEqual([
      ['already', 'already'],
      ['suggested', 'alike'],
    ]);
    const by = { who: '', on, time: '' };
    const held = afterEdits(postingEdits(first.register, again, by) as Edit[], [...first.tables]);
    expect(held.register.tables.Payments.rows).toHaveLength(2);
    const [imported] = standingImports(first.register);
    expect(imported).toMatchObject({ rows: 2, total: 800_100, file: 'fil.xml' });
    const undone = afterEdits(undoingEdits(first.register, imported?.entry ?? ''), [
      ...first.tables,
    ]);
    expect(undone.register.tables.Payments.rows).toEqual([]);
    expect(undoingEdits(undone.register, imported?.entry ?? '')).toEqual([]);
  });

  test('en betaling som ikke gjelder husleie, kan utelates og telles for seg', () => {
    const register = registerOf();
    const plan = planOf(
      register,
      fileWith([payment(), payment({ kid: null })]),
      on,
      new Map([[2, LEFT_OUT]]),
    );
    expect(plan.sums.leftOut).toEqual({ count: 1, total: 800_000 });
    const { register: now } = afterEdits(
      postingEdits(register, plan, { who: '', on, time: '' }) as Edit[],
    );
    expect(now.tables.Payments.rows).toHaveLength(1);
    expect(now.tables.ImportLog.rows).toMatchObject([
      { rows: 2, placed: 1, refused: 1, total: 1_600_000 },
    ]);
    expect(isoDay(now.tables.ImportLog.rows[0]?.dataDate ?? on)).toBe('2026-11-20');
  });

  test('summene over utfallene er filens sum til øret, hva et menneske enn velger', () => {
    const register = registerOf();
    const one = fc.record({
      kid: fc.constantFrom('00010116', '00010124', '2345676', null),
      amount: fc.integer({ min: -900_000, max: 900_000 }),
      payer: fc.constantFrom(null, 'Kari Åsen', 'Per Vik'),
      unusual: fc.constantFrom(null, 'reversal' as const),
    });
    const said = fc.constantFrom(undefined, null, 'L-0102', LEFT_OUT, 'L-9999');
    fc.assert(
      fc.property(fc.array(fc.tuple(one, said), { minLength: 1, maxLength: 15 }), (given) => {
        const payments = given.map(([fields], at) =>
          payment({ ...fields, reference: `camt ${at}` }),
        );
        const placings = new Map(
          given.flatMap(([, tenancy], at) => (tenancy === undefined ? [] : [[at + 1, tenancy]])),
        );
        const plan = planOf(register, fileWith(payments), on, placings);
        const sum = outcomes.reduce((total, outcome) => total + plan.sums[outcome].total, 0);
        const count = outcomes.reduce((total, outcome) => total + plan.sums[outcome].count, 0);
        return sum === plan.total && count === payments.length;
      }),
      { numRuns: 80, seed: 3 },
    );
  });
});
