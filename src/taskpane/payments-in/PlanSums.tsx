import type { ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import { outcomes, type PaymentsPlan } from '../../domain/matching/plan';
import { useArrearsSurface } from '../arrears/words';
import { Notice } from '../Notice';

/** How many and how much goes where; together the file's own sum. */
export function PlanSums({ plan }: { readonly plan: PaymentsPlan }): ReactElement {
  const { paymentsPane: words, paymentsIn } = useArrearsSurface();
  const shown = outcomes.filter((one) => one === 'matched' || plan.sums[one].count > 0);
  const sum = outcomes.reduce((ore, one) => ore + plan.sums[one].total, 0);
  return (
    <>
      <table className="plan-sums">
        <caption>{words.sums}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.count}</th>
            <th scope="col">{words.amount}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((outcome) => (
            <tr key={outcome} title={words.hints[outcome]}>
              <th scope="row">{paymentsIn.outcomes[outcome]}</th>
              <td className="numeric">{plan.sums[outcome].count}</td>
              <td className="numeric">{norwegianAmount(plan.sums[outcome].total)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td className="numeric">{plan.rows.length}</td>
            <td className="numeric">{norwegianAmount(plan.total)}</td>
          </tr>
        </tfoot>
      </table>
      {sum === plan.total ? <Notice kind="done">{words.agrees}</Notice> : null}
    </>
  );
}
