import { expect, test } from 'vitest';
import { arrearsJson } from '../../src/app/arrears';
import { day } from '../../src/domain/days';
import { arrearsOn } from '../../src/domain/ledger/arrears';
import { registerWith } from '../helpers/register';

test('hvert steg har id, tidligste dag og hvorfor, og grunnlaget ved siden av, med dager som yyyy-mm-dd', () => {
  const register = registerWith({
    Tenancies: [{ tenancy: 'L-0001' }, { tenancy: 'L-0002' }],
    Charges: [{ tenancy: 'L-0001' }, { tenancy: 'L-0002' }],
    ArrearsSteps: [
      { tenancy: 'L-0001', date: '2026-01-10', kind: 'reminder', balance: 800_000 },
      {
        tenancy: 'L-0002',
        date: '2026-01-10',
        kind: 'pause',
        pauseReason: 'illness',
        pauseUntil: '2026-03-01',
      },
    ],
  });
  const { accounts } = arrearsJson(arrearsOn(register, day('2026-02-01'))) as {
    accounts: Record<string, unknown>[];
  };
  expect(accounts[0]).toMatchObject({
    step: { id: 'dunning', earliest: '2026-01-25' },
    hold: null,
    advice: {
      rule: { id: 'reminder-with-fee', source: 'inkassoforskriften § 1-2' },
      balance: { then: 800_000, thenOn: '2026-01-10', now: 800_000, disputed: 0 },
      next: { until: null },
    },
  });
  expect(accounts[1]).toMatchObject({
    step: null,
    hold: { id: 'paused', until: '2026-03-01' },
    advice: { rule: null, next: { until: '2026-03-01' } },
  });
});
