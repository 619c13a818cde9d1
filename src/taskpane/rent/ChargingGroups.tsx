import type { ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import { norwegianDay } from '../../domain/days';
import type { ChargingPlan } from '../../domain/rent/charging-plan';
import { useArrearsSurface } from '../arrears/words';
import { PlanList } from './PlanList';

/** Who is charged what, who has been, and who cannot be. */
export function ChargingGroups({ plan }: { readonly plan: ChargingPlan }): ReactElement {
  const { rentPane: words } = useArrearsSurface();
  const { charges, already, notCharged, due } = plan;
  return (
    <>
      <PlanList
        title={words.groups.notCharged}
        open
        entries={notCharged.map(({ tenancy, why }, at) => ({
          ...{ key: `${tenancy} ${at}`, tenancy, amount: '', note: '' },
          facts: [why],
        }))}
      />
      <PlanList
        title={words.groups.charges}
        open
        entries={charges.map((one) => ({
          key: `${one.tenancy} ${one.kind}`,
          tenancy: one.tenancy,
          amount: norwegianAmount(one.amount),
          facts: [
            one.text,
            ...(one.days === one.ofDays ? [] : [words.days(one.days, one.ofDays)]),
            ...(one.due === due ? [] : [words.due(norwegianDay(one.due))]),
          ],
          note: one.note,
        }))}
      />
      <PlanList
        title={words.groups.already}
        open={false}
        entries={already.map(({ tenancy, charge }) => ({
          ...{ key: tenancy, tenancy, amount: '', note: '' },
          facts: [charge],
        }))}
      />
    </>
  );
}
