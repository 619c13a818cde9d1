import type { ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import { norwegianDay } from '../../domain/days';
import type { ArrearsCard } from '../../domain/worklist/arrears-card';
import { usePane } from '../context';
import { Notice } from '../Notice';
import { useGoToRow } from '../useGoToRow';
import { stepName, useArrearsText } from './words';

/** What may be done next and by which rule, or why to wait; and the last step with what was owed then. */
export function Recommendation({ card }: { readonly card: ArrearsCard }): ReactElement {
  const words = useArrearsText();
  return (
    <section aria-label={words.recommendation}>
      <h4>{words.recommendation}</h4>
      <Advice card={card} />
      <LastStep card={card} />
    </section>
  );
}

function Advice({ card: { account } }: { readonly card: ArrearsCard }): ReactElement {
  const { on, language } = usePane();
  const words = useArrearsText();
  const { hold, step } = account;
  if (hold !== null) {
    const title = hold.until === null ? words.waits : words.waitsUntil(norwegianDay(hold.until));
    return (
      <Notice kind="info" title={title}>
        {hold.why}
      </Notice>
    );
  }
  if (step === null) return <p className="faint">{words.noStep}</p>;
  const name = words.recommended(stepName(step.id, language));
  return (
    <Notice kind={step.earliest <= on ? 'advarsel' : 'info'} title={capital(name)}>
      {step.why}
    </Notice>
  );
}

function LastStep({ card: { lastStep, account } }: { readonly card: ArrearsCard }): ReactElement {
  const { language } = usePane();
  const words = useArrearsText();
  const goToRow = useGoToRow();
  if (lastStep === null) return <p className="faint">{words.noSteps}</p>;
  const { step, kind, date, balance, deadline } = lastStep;
  const name = stepName(kind, language);
  const day = norwegianDay(date);
  return (
    <button
      type="button"
      className="text-link"
      onClick={() => goToRow({ table: 'ArrearsSteps', id: step })}
    >
      {balance === null
        ? words.lastStep(name, day, deadline === null ? '' : norwegianDay(deadline))
        : words.thenAndNow(name, day, norwegianAmount(balance), norwegianAmount(account.owed))}
    </button>
  );
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('nb') + words.slice(1);
}
