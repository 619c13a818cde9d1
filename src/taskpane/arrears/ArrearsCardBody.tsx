import { useEffect, useRef, useState, type ReactElement } from 'react';
import { norwegianDay } from '../../domain/days';
import type { LetterOffer } from '../../domain/letters/offers';
import type { ArrearsCard } from '../../domain/worklist/arrears-card';
import { usePane } from '../context';
import { LetterPart } from '../letters/LetterPart';
import { StoryButton } from '../story/StoryButton';
import { useGoToRow } from '../useGoToRow';
import { AccountTimeline } from './AccountTimeline';
import { CardActions, type ChosenAct } from './CardActions';
import { CardOwed } from './CardOwed';
import { OpenItems } from './OpenItems';
import { PlanPart } from './PlanPart';
import { Recommendation } from './Recommendation';
import { StatementButtons } from './StatementButtons';
import { useArrearsText } from './words';
import { WriteOff } from './WriteOff';

/** What is owed, what may be done next and why, and everything that has happened. */
export function ArrearsCardBody({ card }: { readonly card: ArrearsCard }): ReactElement {
  const [act, setAct] = useState<ChosenAct | null>(null);
  const sent = ({ step, name, deadline }: LetterOffer): void =>
    setAct({
      id: 'step',
      given: {
        kind: step ?? '',
        letter: `${name}.docx`,
        deadline: deadline === null ? '' : norwegianDay(deadline),
      },
    });
  return (
    <article aria-labelledby="arrears-card-title">
      <CardHead card={card} />
      <CardOwed card={card} />
      <Recommendation card={card} />
      <CardActions card={card} chosen={act} onChoose={setAct} />
      {card.item.known ? <LetterPart tenancy={card.item.tenancy} onSent={sent} /> : null}
      <WriteOff card={card} />
      <PlanPart plan={card.plan} />
      <OpenItems items={card.items} />
      <StatementButtons tenancy={card.item.tenancy} />
      <AccountTimeline lines={card.lines} />
    </article>
  );
}

function CardHead({ card: { item } }: { readonly card: ArrearsCard }): ReactElement {
  const { text } = usePane();
  const words = useArrearsText();
  const goToRow = useGoToRow();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const name = item.household === '' ? item.tenancy : item.household;
  const row = { table: 'Tenancies', id: item.tenancy };
  return (
    <header className="arrears-head">
      <div className="arrears-name">
        <h3 id="arrears-card-title" ref={heading} tabIndex={-1}>
          {name}
        </h3>
        <StoryButton row={{ ...row, id: item.known ? row.id : '' }} name={name} />
      </div>
      <p className="faint">
        {[item.dwelling, item.former ? words.former : '', item.known ? '' : words.unknown]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      {item.known ? (
        <button
          type="button"
          className="text-link"
          title={text.pane.goTo(item.tenancy)}
          onClick={() => goToRow(row)}
        >
          {words.row} ({item.tenancy})
        </button>
      ) : null}
    </header>
  );
}
