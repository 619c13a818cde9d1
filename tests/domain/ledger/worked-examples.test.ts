import { describe, expect, test } from 'vitest';
import { day, type Day } from '../../../src/domain/days';
import { arrearsOn } from '../../../src/domain/ledger/arrears';
import type { Register } from '../../../src/domain/register';
import { accountStatement } from '../../../src/domain/statement/statement-of';
import { registerWith, type GivenRow } from '../../helpers/register';
import { kidOf } from '../../helpers/valid-rows';

/**
 * The rules of settlement worked by hand. Amounts are kroner, days are of 2026 as `01-31`. A step says what the account
 * stands at on a day and why; `settled` says in the end which money went where.
 */
interface Worked {
  readonly rule: string;
  readonly tenancy?: GivenRow<'Tenancies'>;
  readonly charges: readonly string[];
  readonly money?: readonly string[];
  readonly granted?: readonly string[];
  readonly steps: readonly Step[];
  /** `charge ← money kroner rule`, on the last day. */
  readonly settled: readonly string[];
}

interface Step {
  readonly on: string;
  readonly owed: number;
  /** Of `owed`, what is not bostøtte awaited; all of it where left out. */
  readonly own?: number;
  /** Of the bostøtte awaited, what should have come. */
  readonly late?: number;
  readonly credit?: number;
  readonly surplus?: number;
  readonly because: string;
}

const worked: readonly Worked[] = [
  {
    rule: 'a payment whose KID names a demand settles that demand, and what is over the oldest',
    charges: ['F1 rent 01-01 8000', 'F2 rent 02-01 8000 kid=K2', 'F3 rent 03-01 8000'],
    money: ['I1 02-05 tenant 9000 kid=K2'],
    steps: [
      { on: '02-04', owed: 16_000, because: '8 000 + 8 000, nothing has come' },
      {
        on: '02-05',
        owed: 7000,
        because: '8 000 to February by its KID, 1 000 over to January: 8 000 − 1 000',
      },
    ],
    settled: ['F1 ← I1 1000 oldest', 'F2 ← I1 8000 kid'],
  },
  {
    rule: 'a payment for an earlier month by that month’s KID leaves the months before it alone',
    charges: ['F1 rent 01-01 8000', 'F2 rent 02-01 8000 kid=K2', 'F3 rent 03-01 8000 kid=K3'],
    money: ['I1 03-10 tenant 8000 kid=K2'],
    steps: [
      { on: '03-09', owed: 24_000, because: 'three months' },
      { on: '03-10', owed: 16_000, because: 'February is paid late; January and March stand' },
    ],
    settled: ['F2 ← I1 8000 kid'],
  },
  {
    rule: 'the KID of a demand stays that demand’s when a later charge gets the same KID',
    charges: ['F1 rent 01-01 8000', 'F2 rent 02-01 8000 kid=K2', 'F3 rent 05-01 8000 kid=K2'],
    money: ['I1 02-10 tenant 8000 kid=K2', 'I2 04-20 tenant 8000 kid=K2'],
    steps: [
      { on: '02-10', owed: 8000, because: 'February is paid; January stands' },
      {
        on: '04-20',
        owed: 0,
        because: 'now two charges carry the KID, so it names none: the oldest, January, is paid',
      },
      { on: '05-02', owed: 8000, because: 'May is due and nothing is left' },
    ],
    settled: ['F1 ← I2 8000 oldest', 'F2 ← I1 8000 kid'],
  },
  {
    rule: 'a correction that names a charge lowers that charge, also when an older one is open',
    charges: [
      'F1 rent 01-01 8000',
      'F2 power 02-10 2000',
      'F3 correction 02-12 -500 corrects=F2 reason=wrongAmount',
    ],
    money: ['I1 02-15 tenant 8000'],
    steps: [
      { on: '02-11', owed: 10_000, because: '8 000 + 2 000' },
      { on: '02-12', owed: 9500, because: '500 off the power, not off January' },
      { on: '02-15', owed: 1500, because: 'January is paid; of the power 2 000 − 500 is left' },
    ],
    settled: ['F1 ← I1 8000 oldest', 'F2 ← F3 500 corrects'],
  },
  {
    rule: 'a correction of a charge that is already paid frees that money for what is open',
    charges: [
      'F1 rent 01-01 8000',
      'F2 rent 02-01 8000',
      'F3 correction 02-10 -8000 corrects=F1 reason=movedOut',
    ],
    money: ['I1 01-05 tenant 8000'],
    steps: [
      { on: '02-09', owed: 8000, because: 'January is paid, February is not' },
      { on: '02-10', owed: 0, because: 'January was never owed: its 8 000 settle February' },
    ],
    settled: ['F1 ← F3 8000 corrects', 'F2 ← I1 8000 oldest'],
  },
  {
    rule: 'a credit of more than the charge goes on to the oldest',
    charges: [
      'F1 rent 01-01 8000',
      'F2 fee 02-01 100',
      'F3 correction 02-02 -300 corrects=F2 reason=agreement',
    ],
    steps: [{ on: '02-02', owed: 7800, because: '100 takes the fee away, 200 go to January' }],
    settled: ['F1 ← F3 200 oldest', 'F2 ← F3 100 corrects'],
  },
  {
    rule: 'a credit that names no charge is money from its day on',
    charges: [
      'F1 rent 01-01 8000',
      'F2 rent 02-01 8000',
      'F3 correction 01-20 -3000 reason=rentReduction',
    ],
    steps: [
      { on: '01-19', owed: 8000, because: 'not yet' },
      { on: '01-20', owed: 5000, because: 'January less 3 000' },
      { on: '02-02', owed: 13_000, because: 'and February' },
    ],
    settled: ['F1 ← F3 3000 oldest'],
  },
  {
    rule: 'former tenants keep their debt after the lease, until it is paid or written off by a decision',
    tenancy: { ended: '2026-01-31', movedOut: '2026-01-31' },
    charges: [
      'F1 rent 01-01 8000',
      'F2 damage 02-01 5000',
      'F3 writeOff 06-01 -5000 corrects=F2 reason=unrecoverable decision=12/26',
    ],
    money: ['I1 04-01 guarantee 8000'],
    steps: [
      { on: '01-31', owed: 8000, because: 'the lease ends with January unpaid' },
      {
        on: '03-31',
        owed: 13_000,
        because: 'the damage is charged after the move; all of it still stands',
      },
      { on: '04-01', owed: 5000, because: 'the guarantee pays January' },
      { on: '06-01', owed: 0, because: 'the rest is written off on its day' },
    ],
    settled: ['F1 ← I1 8000 oldest', 'F2 ← F3 5000 corrects'],
  },
  {
    rule: 'bostøtte settles rent of its own month and never older debt',
    charges: ['F1 rent 01-01 8000', 'F2 rent 02-01 8000', 'F3 power 02-01 600'],
    money: ['I1 03-20 allowance 3000 for=02'],
    granted: ['02 3000 03-20'],
    steps: [
      {
        on: '02-02',
        owed: 16_600,
        own: 13_600,
        because: 'of February 3 000 is awaited from Husbanken',
      },
      { on: '03-20', owed: 13_600, because: 'it came: 8 000 January, 5 000 February, 600 power' },
    ],
    settled: ['F2 ← I1 3000 month'],
  },
  {
    rule: 'bostøtte beyond its month’s rent waits to be paid to the tenant, whatever else he owes',
    charges: ['F1 rent 01-01 8000', 'F2 rent 02-01 2000'],
    money: ['I1 03-20 allowance 3000 for=02', 'I2 03-25 refund -1000'],
    granted: ['02 3000 03-20'],
    steps: [
      {
        on: '03-20',
        owed: 8000,
        credit: 1000,
        surplus: 1000,
        because: '2 000 to February, 1 000 over; January is not touched',
      },
      { on: '03-25', owed: 8000, because: 'the 1 000 is paid to the tenant' },
    ],
    settled: ['F2 ← I1 2000 month'],
  },
  {
    rule: 'a tenant who paid all before bostøtte came has the money for the next rent',
    charges: ['F1 rent 01-01 8000', 'F2 rent 02-01 8000'],
    money: ['I1 01-01 tenant 8000', 'I2 02-20 allowance 3000 for=01'],
    granted: ['01 3000 02-20'],
    steps: [
      { on: '01-02', owed: 0, because: 'January is paid in full by the tenant' },
      {
        on: '02-02',
        owed: 8000,
        own: 5000,
        because: 'February is due; 3 000 of what he paid stood in for January’s bostøtte',
      },
      {
        on: '02-20',
        owed: 5000,
        because: 'January takes 3 000 of bostøtte, so 3 000 of his own go to February',
      },
    ],
    settled: ['F1 ← I1 5000 oldest', 'F1 ← I2 3000 month', 'F2 ← I1 3000 oldest'],
  },
  {
    rule: 'bostøtte that Husbanken takes back opens its month again',
    charges: ['F1 rent 01-01 8000'],
    money: [
      'I1 02-20 allowance 3000 for=01',
      'I2 01-02 tenant 5000',
      'I3 04-01 allowance -3000 for=01',
    ],
    granted: ['01 3000 02-20'],
    steps: [
      { on: '02-20', owed: 0, because: '5 000 + 3 000' },
      {
        on: '04-01',
        owed: 3000,
        own: 0,
        late: 3000,
        because: 'taken back, and still granted: look into it, it is not the tenant’s',
      },
    ],
    settled: ['F1 ← I2 5000 oldest'],
  },
  {
    rule: 'a tenant who pays his own share every month owes nothing of his own while bostøtte is late',
    charges: ['F1 rent 10-01 7900', 'F2 rent 11-01 7900', 'F3 rent 12-01 7900'],
    money: [
      'I1 10-01 tenant 6100',
      'I2 11-01 tenant 6100',
      'I3 12-01 tenant 6100',
      'I4 12-10 allowance 1800 for=10',
    ],
    granted: ['10 1800 11-20', '11 1800 12-20', '12 1800 12-31'],
    steps: [
      { on: '10-02', owed: 1800, own: 0, because: '7 900 − 6 100: October’s bostøtte' },
      {
        on: '11-25',
        owed: 3600,
        own: 0,
        late: 1800,
        because: 'October’s 1 800 were due on the 20th, November’s are not yet: 15 800 − 12 200',
      },
      {
        on: '12-02',
        owed: 5400,
        own: 0,
        late: 1800,
        because: '23 700 − 18 300: three months of bostøtte',
      },
      { on: '12-10', owed: 3600, own: 0, because: 'October’s came; two are awaited' },
      { on: '12-21', owed: 3600, own: 0, late: 1800, because: 'November’s is late too' },
    ],
    settled: [
      'F1 ← I1 6100 oldest',
      'F1 ← I4 1800 month',
      'F2 ← I2 6100 oldest',
      'F2 ← I3 1800 oldest',
      'F3 ← I3 4300 oldest',
    ],
  },
  {
    rule: 'what he lacks of his own share, or of power, is his own, also while bostøtte is late',
    charges: ['F1 rent 10-01 7900', 'F2 power 10-15 600', 'F3 rent 11-01 7900'],
    money: ['I1 10-01 tenant 6100', 'I2 11-01 tenant 5000'],
    granted: ['10 1800 11-20', '11 1800 12-20'],
    steps: [
      { on: '10-16', owed: 2400, own: 600, because: '1 800 of bostøtte and 600 for power' },
      {
        on: '11-25',
        owed: 5300,
        own: 1700,
        late: 1800,
        because: 'of 6 100 + 600 + 6 100 he paid 11 100; the other 3 600 are bostøtte',
      },
    ],
    settled: [
      'F1 ← I1 6100 oldest',
      'F1 ← I2 1800 oldest',
      'F2 ← I2 600 oldest',
      'F3 ← I2 2600 oldest',
    ],
  },
  {
    rule: 'who paid for late bostøtte himself has paid his own share of the next month',
    charges: ['F1 rent 10-01 7900', 'F2 rent 11-01 7900'],
    money: ['I1 10-01 tenant 7900', 'I2 11-01 tenant 4300'],
    granted: ['10 1800 11-20', '11 1800 12-20'],
    steps: [
      { on: '10-02', owed: 0, because: 'October is paid in full' },
      {
        on: '11-25',
        owed: 3600,
        own: 0,
        late: 1800,
        because: '7 900 + 4 300 are twice his 6 100',
      },
    ],
    settled: ['F1 ← I1 7900 oldest', 'F2 ← I2 4300 oldest'],
  },
  {
    rule: 'everything else settles the oldest due day, then the lowest id',
    charges: ['F10 rent 01-01 8000', 'F9 power 01-01 600', 'F1 rent 02-01 8000'],
    money: ['I1 02-10 tenant 9000'],
    steps: [{ on: '02-10', owed: 7600, because: '600 power, 8 000 January, 400 of February' }],
    settled: ['F1 ← I1 400 oldest', 'F10 ← I1 8000 oldest', 'F9 ← I1 600 oldest'],
  },
  {
    rule: 'money for what is not due yet is a credit until its day',
    charges: ['F1 rent 01-01 8000', 'F2 rent 02-01 8000'],
    money: ['I1 01-01 tenant 12000'],
    steps: [
      { on: '01-31', owed: 0, credit: 4000, because: '12 000 − 8 000' },
      { on: '02-02', owed: 4000, because: 'February takes the 4 000' },
    ],
    settled: ['F1 ← I1 8000 oldest', 'F2 ← I1 4000 oldest'],
  },
  {
    rule: 'a payment that bounces opens what it had settled, from the day it bounced',
    charges: ['F1 rent 01-01 8000'],
    money: ['I1 01-03 tenant 8000', 'I2 01-09 tenant -8000', 'I3 01-20 tenant 8000'],
    steps: [
      { on: '01-08', owed: 0, because: 'paid' },
      { on: '01-09', owed: 8000, because: 'bounced: due on 1 January, as before' },
      { on: '01-20', owed: 0, because: 'paid again' },
    ],
    settled: ['F1 ← I3 8000 oldest'],
  },
  {
    rule: 'paid back more than ever came in is owed from that day, without a charge',
    charges: [],
    money: ['I1 01-03 tenant 500', 'I2 01-09 refund -800'],
    steps: [
      { on: '01-08', owed: 0, credit: 500, because: 'a credit' },
      { on: '01-09', owed: 300, because: '800 − 500' },
    ],
    settled: [],
  },
];

const registerOf = ({ tenancy = {}, charges, money = [], granted = [] }: Worked): Register =>
  registerWith({
    Tenancies: [{ tenancy: 'L-0001', kid: null, start: '2024-01-01', ended: null, ...tenancy }],
    Charges: charges.map(chargeOf),
    Payments: money.map(paymentOf),
    Allowances: granted.map((line) => {
      const [month = '', kroner = '', expected = ''] = line.split(' ');
      return {
        tenancy: 'L-0001',
        period: `2026-${month}`,
        amount: Number(kroner) * 100,
        status: 'granted',
        transport: true,
        expected: `2026-${expected}`,
      };
    }),
  });

function chargeOf(line: string): GivenRow<'Charges'> {
  const [charge = '', kind = '', due = '', kroner = '', ...more] = line.split(' ');
  return {
    charge,
    tenancy: 'L-0001',
    due: `2026-${due}`,
    amount: Number(kroner) * 100,
    ...named(more),
    kind: kind as 'rent',
    period: kind === 'rent' ? `2026-${due.slice(0, 2)}` : null,
  };
}

/** `kid=K2` and the like; a KID is written by its number. */
function named(more: readonly string[]): GivenRow<'Charges'> {
  const given = new Map(
    more.map((one) => one.split('=')).map(([name = '', value = '']) => [name, value]),
  );
  return {
    kid: given.has('kid') ? kidNamed(given.get('kid') ?? '') : null,
    corrects: given.get('corrects') ?? null,
    reason: (given.get('reason') ?? null) as 'agreement' | null,
    decision: given.get('decision') ?? null,
  };
}

const kidNamed = (name: string): string => kidOf(100 + Number(name.slice(1)));

function paymentOf(line: string): GivenRow<'Payments'> {
  const [payment = '', date = '', source = '', kroner = '', more = ''] = line.split(' ');
  const [name, value = ''] = more.split('=');
  return {
    payment,
    tenancy: 'L-0001',
    date: `2026-${date}`,
    amount: Number(kroner) * 100,
    kid: name === 'kid' ? kidNamed(value) : null,
    period: name === 'for' ? `2026-${value}` : null,
    source: source as 'tenant',
  };
}

const dayOf = (on: string): Day => day(`2026-${on}`);

/** What the account stands at, in kroner; nothing where no account is open. */
function standingOn(register: Register, on: Day) {
  const { accounts, control } = arrearsOn(register, on);
  expect(control.balance).toBe(control.sumOfAccounts);
  const [account] = accounts;
  const { owed = 0, own = 0, allowanceLate = 0, credit = 0, allowanceSurplus = 0 } = account ?? {};
  return {
    owed: owed / 100,
    own: own / 100,
    late: allowanceLate / 100,
    credit: credit / 100,
    surplus: allowanceSurplus / 100,
  };
}

describe('worked by hand', () => {
  test.each(worked)('$rule', (example) => {
    const register = registerOf(example);
    for (const step of example.steps) {
      const { on, because, owed, own = owed, late = 0, credit = 0, surplus = 0 } = step;
      const found = { on, because, ...standingOn(register, dayOf(on)) };
      expect(found).toEqual({ on, because, owed, own, late, credit, surplus });
    }
    const last = dayOf(example.steps.at(-1)?.on ?? '01-01');
    const lines = accountStatement(register, { tenancy: 'L-0001', on: last })?.lines ?? [];
    const settled = lines
      .filter(({ kind }) => kind === 'charge')
      .flatMap(({ id, parts }) =>
        parts.map((part) => `${id} ← ${part.id} ${part.ore / 100} ${part.how}`),
      );
    expect(settled.toSorted()).toEqual(example.settled);
  });
});

test.each(worked)('in whatever order the rows stand: $rule', (example) => {
  const turned = registerOf({
    ...example,
    charges: example.charges.toReversed(),
    money: (example.money ?? []).toReversed(),
  });
  const register = registerOf(example);
  for (const { on } of example.steps) {
    expect(standingOn(turned, dayOf(on))).toEqual(standingOn(register, dayOf(on)));
  }
});

describe('an entry made late', () => {
  const example: Worked = {
    rule: '',
    charges: ['F1 rent 01-01 8000'],
    money: [],
    steps: [],
    settled: [],
  };
  const before = registerOf(example);
  const after = registerOf({ ...example, money: ['I1 01-20 tenant 3000'] });

  test('counts by its own day: a report for a day before it is as it was, one for a later day says otherwise', () => {
    expect(standingOn(after, dayOf('01-19'))).toEqual(standingOn(before, dayOf('01-19')));
    expect(standingOn(before, dayOf('01-20')).owed).toBe(8000);
    expect(standingOn(after, dayOf('01-20')).owed).toBe(5000);
  });
});
