import type { ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import { usePane } from '../context';

/** What is owed in all, in figures that are seen first. */
export function Total({
  ore,
  name,
}: {
  readonly ore: number;
  readonly name?: string;
}): ReactElement {
  const words = usePane().text.pane.arrears;
  return (
    <p className="figure">
      <span className="figure-name">{name ?? words.owed}</span>
      <span className="figure-value">{words.currency(norwegianAmount(ore))}</span>
    </p>
  );
}
