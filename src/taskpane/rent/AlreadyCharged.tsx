import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { addToMonth, type Month } from '../../domain/months';
import type { ChargingPlan } from '../../domain/rent/charging-plan';
import { monthName } from '../../text/month-name';
import { useArrearsSurface } from '../arrears/words';
import { usePane } from '../context';
import { Notice } from '../Notice';

/** Says first that the month has been charged; the month after is shown only to who asks for it. */
export function AlreadyCharged({
  plan: { month, already },
  onChoose,
}: {
  readonly plan: ChargingPlan;
  readonly onChoose: (month: Month) => void;
}): ReactElement | null {
  const { language } = usePane();
  const { rentPane: words } = useArrearsSurface();
  const count = new Set(already.map(({ tenancy }) => tenancy)).size;
  if (count === 0) return null;
  const after = addToMonth(month, 1);
  const name = monthName(month, language);
  return (
    <>
      <Notice kind="info">
        {words.already(name.charAt(0).toUpperCase() + name.slice(1), count)}
      </Notice>
      <div className="buttons">
        <Button size="small" onClick={() => onChoose(after)}>
          {words.monthAfter(monthName(after, language))}
        </Button>
      </div>
    </>
  );
}
