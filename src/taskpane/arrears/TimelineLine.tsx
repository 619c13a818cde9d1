import type { ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import { norwegianDay } from '../../domain/days';
import type { AccountLine, LedgerFacts } from '../../domain/worklist/account-line';
import { useGoToRow } from '../useGoToRow';
import { useArrearsText } from './words';

/** One line of the timeline; a row of the ledger unfolds to what settled what and why. */
export function TimelineLine({ line }: { readonly line: AccountLine }): ReactElement {
  const words = useArrearsText();
  const goToRow = useGoToRow();
  const { ledger } = line;
  const facts = [
    norwegianDay(line.day),
    line.detail,
    ledger === null ? '' : words.balance(norwegianAmount(ledger.balance)),
  ].filter((part) => part !== '');
  return (
    <li className={`account-${line.kind}`}>
      <button type="button" className="card-link" onClick={() => goToRow(line.source)}>
        <span className="card-text">
          <span className="card-row">
            <span>{line.title}</span>
            {line.amount === null ? null : (
              <span className="amount">{norwegianAmount(line.amount)}</span>
            )}
          </span>
          <span className="faint">{facts.join(' · ')}</span>
          {ledger?.remarks.map((remark) => (
            <span key={remark} className="step">
              {remark}
            </span>
          ))}
        </span>
      </button>
      {ledger === null ? null : <Settlement line={line} ledger={ledger} />}
    </li>
  );
}

function Settlement({
  line: { kind },
  ledger: { parts, open },
}: {
  readonly line: AccountLine;
  readonly ledger: LedgerFacts;
}): ReactElement | null {
  const words = useArrearsText();
  const goToRow = useGoToRow();
  if (parts.length === 0 && open === 0) return null;
  const rest = norwegianAmount(open);
  return (
    <details className="settlement">
      <summary>{kind === 'charge' ? words.settledBy : words.settles}</summary>
      <ul>
        {parts.map((part) => (
          <li key={part.source.id}>
            <button type="button" className="text-link" onClick={() => goToRow(part.source)}>
              {part.title}
            </button>{' '}
            <span className="amount">{norwegianAmount(part.ore)}</span>
            <span className="faint">{part.why}</span>
          </li>
        ))}
        {open === 0 ? null : (
          <li className="faint">
            {kind === 'charge' ? words.openCharge(rest) : words.openPart(rest)}
          </li>
        )}
      </ul>
    </details>
  );
}
