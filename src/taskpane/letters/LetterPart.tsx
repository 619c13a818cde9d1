import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import { norwegianDay } from '../../domain/days';
import type { LetterOffer } from '../../domain/letters/offers';
import { AnswerView } from '../Answer';
import { useArrearsText } from '../arrears/words';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { Notice } from '../Notice';
import { useAnswer } from '../useAnswer';
import { useWork } from '../useWork';
import { useOwnTemplate } from './own-templates';
import { TemplateChoice } from './TemplateChoice';

interface LetterProps {
  readonly tenancy: string;
  /** Somebody says that a letter has been sent, and wants it logged. */
  readonly onSent: (offer: LetterOffer) => void;
}

/** Letters that may be drafted for the tenancy. A draft is a Word file for a person to send; nothing is sent or logged. */
export function LetterPart(props: LetterProps): ReactElement {
  const { engine, language, on } = usePane();
  const words = useArrearsText().letters;
  const answered = useAnswer(engine, 'letterOffers', { language, on, tenancy: props.tenancy });
  return (
    <section aria-label={words.heading}>
      <h4>{words.heading}</h4>
      <AnswerView answered={answered}>
        {(offers) => <Offers offers={offers} {...props} />}
      </AnswerView>
    </section>
  );
}

function Offers({
  offers,
  ...props
}: LetterProps & { readonly offers: readonly LetterOffer[] }): ReactElement {
  const words = useArrearsText().letters;
  const about = offers.filter(({ applies }) => applies);
  const ready = about.filter(({ blocks }) => blocks.length === 0);
  const held = about.filter(({ blocks }) => blocks.length > 0);
  return (
    <>
      {ready.length === 0 ? <p className="faint">{words.none}</p> : null}
      <ul className="list">
        {ready.map((offer) => (
          <Ready key={offer.kind} offer={offer} {...props} />
        ))}
      </ul>
      {held.length === 0 ? null : <Held held={held} />}
    </>
  );
}

function Ready({
  offer,
  tenancy,
  onSent,
}: LetterProps & { readonly offer: LetterOffer }): ReactElement {
  const { host, engine, language, on, announce } = usePane();
  const words = useArrearsText().letters;
  const { busy, failure, work } = useWork();
  const [refused, setRefused] = useState<string | null>(null);
  const [name, setName] = useState<string | null>(null);
  const { files } = useOwnTemplate(offer.kind);
  const make = (): void =>
    work(async () => {
      const ask = { language, on, kind: offer.kind, tenancies: [tenancy], together: false };
      const made = await engine.ask('letterFiles', { ...ask, files });
      setRefused(made.refused ?? made.held[0]?.blocks[0]?.why ?? null);
      for (const file of made.files) await host.saveFile(file);
      const [first] = made.files;
      if (first === undefined) return;
      setName(first.name);
      announce(words.made(first.name));
    });
  const facts = [
    offer.recommended ? words.recommended : '',
    offer.amount === null ? '' : words.amount(norwegianAmount(offer.amount)),
    offer.deadline === null ? '' : words.deadline(norwegianDay(offer.deadline)),
    ...offer.notes,
  ].filter((fact) => fact !== '');
  return (
    <li className="letter-row">
      <span className="card-text">
        <b>{offer.title}</b>
        <span className="faint">{facts.join(' · ')}</span>
      </span>
      <Button
        size="small"
        icon={<Icon name="document" />}
        disabled={busy}
        aria-label={words.draftOf(offer.title)}
        onClick={make}
      >
        {words.draft}
      </Button>
      {name === null ? null : (
        <span className="letter-made">
          {words.made(name)}{' '}
          {offer.step === null ? null : (
            <Button size="small" onClick={() => onSent(offer)}>
              {words.sent}
            </Button>
          )}
        </span>
      )}
      <TemplateChoice kind={offer.kind} title={offer.title} written={offer.language} />
      {refused === null ? null : <Notice kind="feil">{refused}</Notice>}
      {failure}
    </li>
  );
}

/** Letters that may not be made now, each with why and by which source. */
function Held({ held }: { readonly held: readonly LetterOffer[] }): ReactElement {
  const words = useArrearsText().letters;
  return (
    <details className="advice-behind">
      <summary>{words.held(held.length)}</summary>
      <dl className="story-facts">
        {held.map(({ kind, title, blocks }) => (
          <div key={kind}>
            <dt>{title}</dt>
            <dd>
              {blocks
                .map(({ why, source }) => (source === null ? why : `${why} (${source})`))
                .join(' ')}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
