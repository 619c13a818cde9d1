import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import { norwegianDay } from '../../domain/days';
import type { ArrearsCard } from '../../domain/worklist/arrears-card';
import { usePane } from '../context';
import { useArrearsText } from './words';

/** What can be registered about the tenancy; the form shows it all before anything is written. */
export function CardActions({ card }: { readonly card: ArrearsCard }): ReactElement | null {
  const { on, openForm } = usePane();
  const words = useArrearsText();
  const { item, account } = card;
  if (!item.known) return null;
  const owed = norwegianAmount(account.owed);
  const start = { tenancy: item.tenancy, date: norwegianDay(on) };
  const plan = { tenancy: item.tenancy, agreed: norwegianDay(on), total: owed };
  return (
    <div className="buttons" role="group" aria-label={words.actions}>
      <Button
        size="small"
        onClick={() => openForm({ table: 'ArrearsSteps', given: { ...start, balance: owed } })}
      >
        {words.logStep}
      </Button>
      <Button size="small" onClick={() => openForm({ table: 'Contacts', given: start })}>
        {words.logContact}
      </Button>
      <Button size="small" onClick={() => openForm({ table: 'PaymentPlans', given: plan })}>
        {words.makePlan}
      </Button>
    </div>
  );
}
