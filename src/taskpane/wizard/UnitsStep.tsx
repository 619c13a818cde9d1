import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { services } from '../../domain/codes/incidents';
import { inLanguage } from '../../domain/language';
import { Notice } from '../Notice';
import type { StepProps } from './step-props';

/** Which units take part; the others stay on the codes sheet, out of use. */
export function UnitsStep({ draft, onDraft, problems, text, reader }: StepProps): ReactElement {
  const problem = problems.find(({ at }) => at === 'services');
  return (
    <fieldset className="form-group wizard-units">
      <legend className="unseen">{text.services}</legend>
      {problem === undefined ? null : (
        <div role="alert">
          <Notice kind="feil">{problem.message}</Notice>
        </div>
      )}
      {Object.entries(services).map(([code, words]) => (
        <Checkbox
          key={code}
          label={inLanguage(words, reader)}
          checked={draft.services.includes(code)}
          onChange={(_, { checked }) =>
            onDraft({
              ...draft,
              services:
                checked === true
                  ? [...draft.services, code]
                  : draft.services.filter((one) => one !== code),
            })
          }
        />
      ))}
    </fieldset>
  );
}
