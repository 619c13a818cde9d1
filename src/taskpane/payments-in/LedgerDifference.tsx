import type { ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import { norwegianDay } from '../../domain/days';
import type { Cause, ReconciledAccount } from '../../domain/reconciliation/imported';
import { useArrearsSurface } from '../arrears/words';
import { useTenancyNames } from '../useTenancyNames';
import { useGoToLedgerRow } from './useGoToLedgerRow';

/** A tenancy that stands otherwise here than in the list, with each cause and its rows. */
export function LedgerDifference({
  account: { tenancy, here, there, difference, causes },
}: {
  readonly account: ReconciledAccount;
}): ReactElement {
  const { ledgerPane: words } = useArrearsSurface();
  const { nameOf } = useTenancyNames();
  return (
    <li className="ready-row">
      <span className="card-text">
        <span className="card-row">
          <span>{nameOf(tenancy)}</span>
          <span className="amount">{norwegianAmount(difference)}</span>
        </span>
        <span className="faint">{words.sides(norwegianAmount(here), norwegianAmount(there))}</span>
        {causes.map((cause, at) => (
          <CauseLine key={`${cause.kind} ${at}`} cause={cause} />
        ))}
      </span>
    </li>
  );
}

function CauseLine({ cause }: { readonly cause: Cause }): ReactElement {
  const { kind, certain, rows, reference, day, ore, why } = cause;
  const { kinds, likely } = useArrearsSurface().account.comparison;
  const goToRow = useGoToLedgerRow();
  const name = certain ? kinds[kind] : likely(kinds[kind]);
  const facts = [
    reference ?? '',
    day === null ? '' : norwegianDay(day),
    norwegianAmount(ore),
  ].filter((fact) => fact !== '');
  return (
    <span className="ledger-cause">
      <b>{name}</b> {facts.join(' · ')}. {why}{' '}
      {rows.map((row) => (
        <button key={row} type="button" className="text-link" onClick={() => goToRow(row)}>
          {row}
        </button>
      ))}
    </span>
  );
}
