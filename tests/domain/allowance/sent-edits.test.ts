import { expect, test } from 'vitest';
import { allowanceSettlements, settlementMonth } from '../../../src/domain/allowance/settlements';
import { statementSentEdits } from '../../../src/domain/allowance/sent-edits';
import { day } from '../../../src/domain/days';
import { isoMonth } from '../../../src/domain/months';
import { smallSample } from '../../helpers/small-sample';

test('the newest month that should have come is settled, and only finished statements are noted as sent', () => {
  const register = smallSample();
  const on = day('2026-11-22');
  const month = settlementMonth(register, on);
  expect(isoMonth(month)).toBe('2026-10');
  const settlements = allowanceSettlements(register, month, on);
  const ready = settlements.filter(({ state }) => state === 'ready');
  const edits = statementSentEdits(register, settlements, on);
  expect(edits).toHaveLength(ready.flatMap(({ allowances }) => allowances).length);
});
