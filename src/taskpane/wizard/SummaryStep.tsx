import type { ReactElement } from 'react';
import { Notice } from '../Notice';
import type { StepProps } from './step-props';
import { stepIds, stepOf } from './steps';

/** Everything once more before it is made, with the way back to what must be put right. */
export function SummaryStep({ draft, view, text, onGo }: StepProps): ReactElement | null {
  if (view === null) return null;
  const wrong = view.problems.filter(({ severity }) => severity === 'feil');
  const toMend = stepIds.filter((id) => wrong.some((problem) => stepOf(problem) === id));
  const counts = Object.entries(text.counts) as [keyof typeof text.counts, string][];
  return (
    <>
      {toMend.length === 0 ? null : (
        <div role="alert">
          <Notice kind="feil" title={text.mending} />
          <ul className="wizard-mending">
            {toMend.map((id) => (
              <li key={id}>
                <button type="button" className="text-link" onClick={() => onGo(id)}>
                  {text.steps[id].title}
                </button>
                <span className="faint">
                  {' '}
                  {[
                    ...new Set(wrong.filter((one) => stepOf(one) === id).map((one) => one.message)),
                  ].join(' ')}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <h3>{draft.settings.municipalityName}</h3>
      <p className="faint">
        {[draft.settings.municipalityNumber, draft.settings.committeeName]
          .filter((part) => part !== undefined && part.trim() !== '')
          .join(' · ')}
      </p>
      <p>{text.ready}</p>
      <ul className="wizard-counts">
        {counts.map(([id, name]) => (
          <li key={id}>
            <b>{view.counts[id]}</b> {name}
          </li>
        ))}
      </ul>
      <ul className="wizard-names">
        {draft.members
          .filter(({ name }) => name.trim() !== '')
          .map(({ name, role, unit, deputy }, at) => (
            <li key={at}>
              {name}
              <span className="faint">
                {' '}
                {[role, unit, deputy === '' ? '' : `(${deputy})`]
                  .filter((one) => one !== '')
                  .join(' · ')}
              </span>
            </li>
          ))}
      </ul>
    </>
  );
}
