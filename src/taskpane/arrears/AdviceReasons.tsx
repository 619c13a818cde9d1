import type { ReactElement, ReactNode } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import { norwegianDay } from '../../domain/days';
import type { Advice } from '../../domain/next-step/advice';
import { useGoToRow } from '../useGoToRow';
import { useArrearsText } from './words';

interface BalanceProps {
  readonly advice: Advice;
  /** The tenant's own share on the day of the last step, by the ledger; øre. */
  readonly ownThen: number | null;
}

/** What speaks against the step, the tenant's share then and now, and, folded, the rule with its figures. */
export function AdviceReasons({ advice, ownThen }: BalanceProps): ReactElement {
  return (
    <>
      <Against advice={advice} />
      <Balance advice={advice} ownThen={ownThen} />
      <Behind advice={advice} />
    </>
  );
}

/** What blocks the step stands above already. */
function Against({ advice: { against } }: { readonly advice: Advice }): ReactElement | null {
  const words = useArrearsText();
  const others = against.filter(({ blocks }, at) => !blocks || at > 0);
  if (others.length === 0) return null;
  return (
    <div className="advice-against">
      <strong>{words.against}</strong>
      <ul>
        {others.map(({ id, why, rows }) => (
          <li key={id}>
            <RowLink row={rows[0] ?? null}>{why}</RowLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** By the ledger; what was logged then is told only where it was something else. */
function Balance({ advice: { balance }, ownThen }: BalanceProps): ReactElement | null {
  const words = useArrearsText();
  const { then, thenOn, now, disputed } = balance;
  const facts: readonly (readonly [string, number])[] = [
    ...(ownThen === null || thenOn === null
      ? []
      : [[`${words.balanceThen} (${norwegianDay(thenOn)})`, ownThen] as const]),
    ...(then === null || ownThen === null || then === ownThen
      ? []
      : [[words.balanceLogged, then] as const]),
    [words.balanceNow, now],
    ...(disputed === 0 ? [] : [[words.balanceDisputed, disputed] as const]),
  ];
  if (facts.length === 1) return null;
  return (
    <dl className="story-facts">
      {facts.map(([name, ore]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words.currency(norwegianAmount(ore))}</dd>
        </div>
      ))}
    </dl>
  );
}

function Behind({ advice: { rule, inputs, fee } }: { readonly advice: Advice }): ReactElement {
  const words = useArrearsText();
  return (
    <details className="advice-behind">
      <summary>{words.whyShown}</summary>
      <dl className="story-facts">
        {rule === null ? null : (
          <div>
            <dt>{words.rule}</dt>
            <dd>
              <RowLink row={rule.row}>
                {rule.confirmed ? rule.source : `${rule.source} (${words.ruleUnconfirmed})`}
              </RowLink>
            </dd>
          </div>
        )}
        {inputs.map(({ id, label, value, row }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              <RowLink row={row}>{value}</RowLink>
            </dd>
          </div>
        ))}
        {fee === null ? null : (
          <div>
            <dt>{words.fee}</dt>
            <dd>
              {fee.amount === null ? '' : `${words.currency(norwegianAmount(fee.amount))}. `}
              {fee.why}
            </dd>
          </div>
        )}
      </dl>
    </details>
  );
}

/** Words that lead to the row that they are read from, where there is one. */
function RowLink({
  row,
  children,
}: {
  readonly row: { readonly table: string; readonly id: string } | null;
  readonly children: ReactNode;
}): ReactElement {
  const goToRow = useGoToRow();
  if (row === null) return <>{children}</>;
  return (
    <button type="button" className="text-link" onClick={() => goToRow(row)}>
      {children}
    </button>
  );
}
