import { Button } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { norwegianDay } from '../../domain/days';
import type { ArrearsCard } from '../../domain/worklist/arrears-card';
import { usePane } from '../context';
import { useRun } from '../useRun';
import { ActForm } from './acts/ActForm';
import type { ActDraft } from './acts/act-field';
import { actIds, acts, type ActId } from './acts/acts';
import { useArrearsText } from './words';

export interface ChosenAct {
  readonly id: ActId;
  readonly given: ActDraft;
}

/** What can be written about the tenancy's debt; each is seen before it is written. */
export function CardActions({
  card,
  chosen,
  onChoose,
}: {
  readonly card: ArrearsCard;
  /** The act whose form is open, with what it starts with besides its own. */
  readonly chosen: ChosenAct | null;
  readonly onChoose: (act: ChosenAct | null) => void;
}): ReactElement | null {
  const { on, openForm } = usePane();
  const words = useArrearsText();
  const running = useRun();
  const section = useRef<HTMLElement>(null);
  const { item } = card;
  if (!item.known) return null;
  const contact = { tenancy: item.tenancy, date: norwegianDay(on) };
  return (
    <section ref={section} aria-label={words.actions}>
      {running.told}
      <div className="buttons" role="group" aria-label={words.actions}>
        {actIds
          .filter((id) => acts[id].fits(card))
          .map((id) => (
            <Button
              key={id}
              data-act={id}
              size="small"
              aria-pressed={chosen?.id === id}
              appearance={chosen?.id === id ? 'primary' : 'secondary'}
              onClick={() => onChoose(chosen?.id === id ? null : { id, given: {} })}
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
          key={`${chosen.id} ${chosen.given.letter ?? ''}`}
          id={chosen.id}
          given={chosen.given}
          card={card}
          running={running}
          onLeave={() => {
            onChoose(null);
            backTo(section.current, chosen.id);
          }}
        />
      )}
    </section>
  );
}

/** The button that opened the form, or the first one where it is gone; what was done is told right above them. */
function backTo(section: HTMLElement | null, id: ActId): void {
  const button =
    section?.querySelector<HTMLElement>(`[data-act="${id}"]`) ??
    section?.querySelector<HTMLElement>('[data-act]');
  button?.focus({ preventScroll: true });
  section?.scrollIntoView({ block: 'nearest' });
}
