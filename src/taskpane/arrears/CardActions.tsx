import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { norwegianDay } from '../../domain/days';
import type { ArrearsCard } from '../../domain/worklist/arrears-card';
import { usePane } from '../context';
import { useRun } from '../useRun';
import { ActForm } from './acts/ActForm';
import { actIds, acts, type ActId } from './acts/acts';
import { useArrearsText } from './words';

/** What can be written about the tenancy's debt; each is seen before it is written. */
export function CardActions({ card }: { readonly card: ArrearsCard }): ReactElement | null {
  const { on, openForm } = usePane();
  const words = useArrearsText();
  const [chosen, choose] = useState<ActId | null>(null);
  const running = useRun();
  const { item } = card;
  if (!item.known) return null;
  const contact = { tenancy: item.tenancy, date: norwegianDay(on) };
  return (
    <section aria-label={words.actions}>
      {running.told}
      <div className="buttons" role="group" aria-label={words.actions}>
        {actIds
          .filter((id) => acts[id].fits(card))
          .map((id) => (
            <Button
              key={id}
              size="small"
              aria-pressed={chosen === id}
              appearance={chosen === id ? 'primary' : 'secondary'}
              onClick={() => choose(chosen === id ? null : id)}
            >
              {words.acts.names[id]}
            </Button>
          ))}
        <Button size="small" onClick={() => openForm({ table: 'Contacts', given: contact })}>
          {words.logContact}
        </Button>
      </div>
      {chosen === null ? null : (
        <ActForm
          key={chosen}
          id={chosen}
          card={card}
          running={running}
          onLeave={() => choose(null)}
        />
      )}
    </section>
  );
}
