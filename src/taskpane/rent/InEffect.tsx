import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import { norwegianDay } from '../../domain/days';
import { useArrearsSurface } from '../arrears/words';
import { usePane } from '../context';
import { Notice } from '../Notice';
import { useAnswer } from '../useAnswer';
import { useRun } from '../useRun';
import { PlanList } from './PlanList';

/** New rents whose day has come and that the tenancies do not carry yet. */
export function InEffect(): ReactElement | null {
  const { engine, language, on } = usePane();
  const { rentPane: words } = useArrearsSurface();
  const { value } = useAnswer(engine, 'rentsInEffect', { language, on });
  const { run, busy, told } = useRun();
  const count = value?.length ?? 0;
  if (count === 0) return told;
  const carry = (): void =>
    run(
      () => engine.ask('rentsInEffectEdits', { on, reader: language }),
      'form',
      words.carried(count),
    );
  return (
    <>
      {told}
      <Notice kind="advarsel">
        {words.inEffect(count)}{' '}
        <Button size="small" disabled={busy} onClick={carry}>
          {words.carryOver}
        </Button>
      </Notice>
      <PlanList
        title={words.willCarry}
        open={false}
        entries={(value ?? []).map(({ tenancy, from, before, after }) => ({
          ...{ key: `${tenancy} ${from}`, tenancy, note: '' },
          amount: norwegianAmount(after),
          facts: [
            words.carriedFrom(before === null ? '–' : norwegianAmount(before), norwegianDay(from)),
          ],
        }))}
      />
    </>
  );
}
