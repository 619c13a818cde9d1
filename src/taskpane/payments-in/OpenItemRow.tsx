import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import type { Day } from '../../domain/days';
import { useArrearsSurface } from '../arrears/words';
import { useTenancyNames } from '../useTenancyNames';

/** An item of the list, or a charge that the list lacks. Amounts are øre. */
export interface AskedItem {
  readonly key: string;
  readonly tenancy: string | null;
  /** What it goes by where no tenancy is known. */
  readonly title: string;
  /** Of the file; null for what is not in it. */
  readonly line: number | null;
  readonly due: Day;
  readonly invoice: string | null;
  readonly why: string;
  readonly amount: number;
  /** What the register has open; null where that says nothing. */
  readonly open: number | null;
  /** Null where nobody is asked. */
  readonly ticked: boolean | null;
  readonly onTick: (ticked: boolean) => void;
}

export function OpenItemRow({
  item,
  day,
}: {
  readonly item: AskedItem;
  readonly day: string;
}): ReactElement {
  const { paymentsPane: words } = useArrearsSurface();
  const { nameOf } = useTenancyNames();
  const name = item.tenancy === null ? item.title : nameOf(item.tenancy);
  const facts = [
    words.dueDay(day),
    item.invoice ?? '',
    item.line === null ? '' : words.line(item.line).replace(/: $/, ''),
    item.open === null ? '' : words.openHere(norwegianAmount(item.open)),
    item.why,
  ].filter((fact) => fact !== '');
  return (
    <li className="ready-row">
      {item.ticked === null ? null : (
        <Checkbox
          checked={item.ticked}
          aria-label={words.agree(`${name} ${norwegianAmount(item.amount)}`)}
          onChange={(_, { checked }) => item.onTick(checked === true)}
        />
      )}
      <span className="card-text">
        <span className="card-row">
          <span>{name}</span>
          <span className="amount">{norwegianAmount(item.amount)}</span>
        </span>
        <span className="faint">{facts.join(' · ')}</span>
      </span>
    </li>
  );
}
