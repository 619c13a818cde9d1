import type { ReactElement } from 'react';
import { norwegianDay } from '../../domain/days';
import type { ArrearsCard } from '../../domain/worklist/arrears-card';
import { usePane } from '../context';
import { Notice } from '../Notice';
import { useGoToRow } from '../useGoToRow';
import { AdviceReasons } from './AdviceReasons';
import { stepName, useArrearsText } from './words';

/** What may be done next and why, or why to wait; the rule, the figures and what speaks against it beneath. */
export function Recommendation({ card }: { readonly card: ArrearsCard }): ReactElement {
  const words = useArrearsText();
  const { advice } = card.account;
  return (
    <section aria-label={words.recommendation}>
      <h4>{words.recommendation}</h4>
      <Headline card={card} />
      {advice === null ? null : <AdviceReasons advice={advice} ownThen={card.ownThen} />}
      <LastStep card={card} />
    </section>
  );
}

function Headline({ card: { account } }: { readonly card: ArrearsCard }): ReactElement {
  const { on, language } = usePane();
  const words = useArrearsText();
  const { hold, step, advice } = account;
  const doing = advice?.next.text ?? '';
  if (hold !== null) {
    const title = hold.until === null ? words.waits : words.waitsUntil(norwegianDay(hold.until));
    return (
      <Notice kind="info" title={title}>
        {hold.why} {doing}
      </Notice>
    );
  }
  if (step === null) return <p className="faint">{doing === '' ? words.noStep : doing}</p>;
  return (
    <Notice
      kind={step.earliest <= on ? 'advarsel' : 'info'}
      title={capital(stepName(step.id, language))}
    >
      {step.why} {doing}
    </Notice>
  );
}

function LastStep({ card: { lastStep } }: { readonly card: ArrearsCard }): ReactElement {
  const { language } = usePane();
  const words = useArrearsText();
  const goToRow = useGoToRow();
  if (lastStep === null) return <p className="faint">{words.noSteps}</p>;
  const { step, kind, date, deadline } = lastStep;
  const until = deadline === null ? '' : norwegianDay(deadline);
  return (
    <button
      type="button"
      className="text-link"
      onClick={() => goToRow({ table: 'ArrearsSteps', id: step })}
    >
      {words.lastStep(stepName(kind, language), norwegianDay(date), until)}
    </button>
  );
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('nb') + words.slice(1);
}
