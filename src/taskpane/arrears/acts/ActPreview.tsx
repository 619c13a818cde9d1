import type { ReactElement } from 'react';
import { norwegianAmount } from '../../../domain/amounts';
import { norwegianDay } from '../../../domain/days';
import type { CollectionPlan } from '../../../domain/next-step/acts/act';
import type { Instalment } from '../../../domain/next-step/plan-schedule';
import { Notice } from '../../Notice';
import { useArrearsText } from '../words';
import type { ActField } from './act-field';

/** So many payments are shown; of a longer plan the first ones and the last. */
const SHOWN = 6;

/** What would be written, what speaks against it, and what hinders it. */
export function ActPreview({
  plan,
  asked,
  fields,
}: {
  readonly plan: CollectionPlan | null;
  /** Somebody has tried to save: what hinders is told. */
  readonly asked: boolean;
  readonly fields: readonly ActField[];
}): ReactElement | null {
  const words = useArrearsText().acts;
  if (plan === null) return null;
  const shown = new Set<string>(fields.map(({ id }) => id));
  const others = asked ? plan.refusals.filter(({ field }) => !shown.has(field)) : [];
  return (
    <div className="act-preview">
      {others.map(({ text }) => (
        <Notice key={text} kind="feil">
          {text}
        </Notice>
      ))}
      {plan.refusals.length > 0 ? null : <strong>{plan.title}</strong>}
      <dl className="story-facts">
        {plan.lines
          .filter(({ value }) => value !== '' && !value.endsWith('→ '))
          .map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {plan.schedule.length === 0 ? null : <Schedule schedule={plan.schedule} />}
      {plan.warnings.length === 0 ? null : (
        <Notice kind="advarsel" title={words.against}>
          {plan.warnings.join(' ')}
        </Notice>
      )}
    </div>
  );
}

function Schedule({ schedule }: { readonly schedule: readonly Instalment[] }): ReactElement {
  const words = useArrearsText().acts;
  const isLong = schedule.length > SHOWN + 1;
  const rows = isLong ? [...schedule.slice(0, SHOWN - 1), ...schedule.slice(-1)] : schedule;
  return (
    <table className="plan-sums">
      <caption>{words.schedule(schedule.length)}</caption>
      <tbody>
        {rows.map(({ due, amount, sum }, at) => (
          <tr key={due}>
            <th scope="row">
              {isLong && at === rows.length - 1 ? '… ' : ''}
              {norwegianDay(due)}
            </th>
            <td className="numeric">{norwegianAmount(amount)}</td>
            <td className="numeric faint">{words.sumThen(norwegianAmount(sum))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
