import { Button } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useRef, useState, type ReactElement } from 'react';
import type { CollectionEdits } from '../../../app/engine/collection-edits';
import type { RunEdits } from '../../../app/engine/rent-view';
import type { ArrearsCard } from '../../../domain/worklist/arrears-card';
import type { ArrearsText } from '../../../text/arrears-pane';
import { usePane } from '../../context';
import { useAnswer } from '../../useAnswer';
import type { Running } from '../../useRun';
import { readWho } from '../../who';
import { useArrearsText } from '../words';
import type { ActDraft } from './act-field';
import { ActFields } from './ActFields';
import { ActPreview } from './ActPreview';
import { acts, type ActId } from './acts';
import { misread } from './typed';

/** An act as it is filled in, with what it would write beside it. Nothing is written before the button is pressed. */
export function ActForm({
  id,
  given,
  card,
  running: { busy, run },
  onLeave,
}: {
  readonly id: ActId;
  readonly given: ActDraft;
  readonly card: ArrearsCard;
  readonly running: Running;
  readonly onLeave: () => void;
}): ReactElement {
  const { engine, language, on } = usePane();
  const words = useArrearsText();
  const form = acts[id];
  const scene = { card, on, who: readWho() };
  const [draft, setDraft] = useState<ActDraft>(() => ({ ...form.start(scene), ...given }));
  const [asked, setAsked] = useState(false);
  const act = form.act(useDeferredValue(draft), scene);
  const { value: plan } = useAnswer(engine, 'collectionPlan', { language, on, act });
  const unread = form.fields.filter((field) => misread(draft, field));
  const hinders = unread.length > 0 || (plan?.refusals.length ?? 1) > 0;
  const save = (): void => {
    setAsked(true);
    if (hinders) {
      // The refusals are shown a moment later.
      setTimeout(() => firstWrong(element.current), 60);
      return;
    }
    const ask = async (): Promise<RunEdits> =>
      runOf(await engine.ask('collectionEdits', { on, act: form.act(draft, scene) }), words);
    run(ask, 'form', words.acts.done, onLeave);
  };
  const element = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <form
      ref={element}
      className="act-form"
      noValidate
      aria-labelledby="act-title"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The card beneath stays.
        event.preventDefault();
        onLeave();
      }}
    >
      <h4 id="act-title" ref={heading} tabIndex={-1}>
        {words.acts.titles[id]}
      </h4>
      <ActFields
        fields={form.fields}
        card={card}
        draft={draft}
        refusals={asked ? (plan?.refusals ?? []) : []}
        onDraft={setDraft}
      />
      <ActPreview plan={plan} asked={asked} fields={form.fields} />
      <div className="buttons">
        <Button type="submit" size="small" appearance="primary" disabled={busy}>
          {words.acts.save}
        </Button>
        <Button size="small" onClick={onLeave}>
          {words.acts.cancel}
        </Button>
      </div>
    </form>
  );
}

function firstWrong(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}

function runOf(made: CollectionEdits, words: ArrearsText): RunEdits {
  if ('edits' in made) return { ok: true, edits: made.edits };
  if ('refusals' in made) {
    return { ok: false, why: made.refusals.map(({ text }) => text).join(' ') };
  }
  return { ok: false, why: words.acts.missing(made.sheet, made.headers.join(', ')) };
}
