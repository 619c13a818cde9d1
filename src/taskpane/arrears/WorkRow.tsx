import type { ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import { norwegianDay } from '../../domain/days';
import { reasonOf } from '../../domain/worklist/reason';
import type { WorkItem } from '../../domain/worklist/work-item';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { StoryButton } from '../story/StoryButton';
import { useLook } from './look';
import { monthsText, stepName, useArrearsText } from './words';

/** One tenancy of the list; pressing it opens its card. */
export function WorkRow({ item }: { readonly item: WorkItem }): ReactElement {
  const { engine } = usePane();
  const { open } = useLook(engine);
  const name = item.household === '' ? item.tenancy : item.household;
  return (
    <li className="with-story" data-tenancy={item.tenancy}>
      <button type="button" className="card-link" onClick={() => open(item.tenancy)}>
        <span className="card-text">
          <span className="card-row">
            <b>{name}</b>
            <span className="amount">{norwegianAmount(item.owed)}</span>
          </span>
          <Facts item={item} />
          <NextLine item={item} />
        </span>
        <Icon name="go" />
      </button>
      <StoryButton row={{ table: 'Tenancies', id: item.known ? item.tenancy : '' }} name={name} />
    </li>
  );
}

function Facts({ item }: { readonly item: WorkItem }): ReactElement {
  const words = useArrearsText();
  const { text } = usePane();
  const { dwelling, daysOverdue, monthsOwed, allowanceExpected, former, known } = item;
  const facts = [
    dwelling,
    words.days(daysOverdue),
    monthsOwed === null ? '' : words.months(monthsText(monthsOwed)),
    former ? words.former : '',
    known ? '' : words.unknown,
    allowanceExpected === 0
      ? ''
      : `${text.pane.arrears.allowance} ${norwegianAmount(allowanceExpected)}`,
  ].filter((fact) => fact !== '');
  return <span className="faint">{facts.join(' · ')}</span>;
}

/** The next step with its day, or why nothing is done and until when. */
function NextLine({ item }: { readonly item: WorkItem }): ReactElement {
  const { step, hold, group } = item;
  const { language } = usePane();
  const words = useArrearsText();
  if (hold !== null) {
    return (
      <span className="step">
        <span className="tag">{words.holds[hold.id]}</span>{' '}
        {hold.until === null ? '' : words.until(norwegianDay(hold.until))}
      </span>
    );
  }
  if (step === null) return <span className="step">{words.noStep}</span>;
  return (
    <span className="step">
      <b>{words.nextStep(stepName(step.id, language))}</b>{' '}
      {group === 'soon' ? words.from(norwegianDay(step.earliest)) : ''}
      {item.known ? <span className="faint"> · {words.reasons[reasonOf(item)]}</span> : null}
    </span>
  );
}
