import type { ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import { norwegianDay } from '../../domain/days';
import type { OpenItem } from '../../domain/ledger/arrears';
import { usePane } from '../context';
import { useGoToRow } from '../useGoToRow';
import { chargeName } from './charge-name';
import { useArrearsText } from './words';

/** The charges that are open, the oldest first, each with its row. */
export function OpenItems({ items }: { readonly items: readonly OpenItem[] }): ReactElement {
  const words = useArrearsText();
  return (
    <section aria-label={words.items}>
      <h4>{words.items}</h4>
      <ul className="list">
        {items.map((item) => (
          <Item key={item.charge} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item }: { readonly item: OpenItem }): ReactElement {
  const { language } = usePane();
  const words = useArrearsText();
  const goToRow = useGoToRow();
  const due = norwegianDay(item.due);
  const facts = [
    item.age > 0 ? words.itemDue(due) : words.itemDueSoon(due),
    item.allowanceExpected === 0
      ? ''
      : words.itemAllowance(norwegianAmount(item.allowanceExpected)),
  ].filter((fact) => fact !== '');
  return (
    <li>
      <button
        type="button"
        className="card-link"
        onClick={() => goToRow({ table: 'Charges', id: item.charge })}
      >
        <span className="card-text">
          <span className="card-row">
            <span>{chargeName(item, words.paidBack, language)}</span>
            <span className="amount">
              {words.itemOf(norwegianAmount(item.open), norwegianAmount(item.amount))}
            </span>
          </span>
          <span className="faint">{facts.join(' · ')}</span>
        </span>
      </button>
    </li>
  );
}
