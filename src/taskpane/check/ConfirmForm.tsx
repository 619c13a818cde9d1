import { Button, Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { readWho, keepWho } from '../who';
import { cardsLike, isConfirmable, type Card } from './cards';
import { placeOfFinding } from './place-of-finding';
import { useQuality } from './quality-context';

/** Reasons that are offered again. */
const MOST_EARLIER = 4;

/** Says why a warning is right all the same. The reason is required; reasons given before are offered. */
export function ConfirmForm({
  card,
  onDone,
}: {
  readonly card: Card;
  readonly onDone: () => void;
}): ReactElement {
  const { words, result, acting } = useQuality();
  const say = words.confirming;
  const like = useMemo(
    () => cardsLike(card, result.findings).filter(isConfirmable),
    [card, result],
  );
  const [all, setAll] = useState(false);
  const cards = all ? [card, ...like] : [card];
  const [reason, setReason] = useState('');
  const [who, setWho] = useState(readWho);
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const missing = asked && reason.trim() === '';
  const confirm = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (reason.trim() === '') {
      field.current?.focus();
      return;
    }
    keepWho(who);
    const findings = cards.flatMap((one) => one.findings).map(placeOfFinding);
    void acting
      .act({ act: 'confirm', findings, reason, who }, say.done(cards.length))
      .then((done) => {
        if (done) onDone();
      });
  };
  return (
    <form
      className="confirm-form"
      noValidate
      aria-label={say.title}
      onSubmit={confirm}
      onKeyDown={({ key }) => (key === 'Escape' ? onDone() : undefined)}
    >
      <strong>{say.title}</strong>
      <p className="faint">{say.more(cards.length)}</p>
      <Field
        label={say.reason}
        required
        size="small"
        validationState={missing ? 'error' : 'none'}
        validationMessage={missing ? say.reasonMissing : null}
      >
        <Textarea
          textarea={{ ref: field }}
          rows={2}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <Earlier rule={card.findings[0].rule} onChoose={setReason} />
      {like.length === 0 ? null : (
        <Checkbox
          label={say.like(like.length)}
          checked={all}
          onChange={(_, { checked }) => setAll(checked === true)}
        />
      )}
      <Field label={say.who} hint={say.whoHint} size="small">
        <Input size="small" value={who} onChange={(_, { value }) => setWho(value)} />
      </Field>
      <div className="buttons">
        <Button type="submit" size="small" appearance="primary" disabled={acting.busy}>
          {say.save}
        </Button>
        <Button size="small" onClick={onDone}>
          {say.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Reasons from before, those of the same rule first. */
function Earlier({
  rule,
  onChoose,
}: {
  readonly rule: string;
  readonly onChoose: (reason: string) => void;
}): ReactElement | null {
  const { words, result } = useQuality();
  const reasons = useMemo(() => {
    const own = result.confirmed.filter(({ finding }) => finding.rule === rule);
    const all = [...own, ...result.confirmed].map(({ confirmation }) => confirmation.reason ?? '');
    return [...new Set(all)].filter((reason) => reason !== '').slice(0, MOST_EARLIER);
  }, [result, rule]);
  if (reasons.length === 0) return null;
  return (
    <div className="earlier" role="group" aria-label={words.confirming.earlier}>
      <span className="faint">{words.confirming.earlier}</span>
      {reasons.map((reason) => (
        <button key={reason} type="button" className="text-link" onClick={() => onChoose(reason)}>
          {reason}
        </button>
      ))}
    </div>
  );
}
