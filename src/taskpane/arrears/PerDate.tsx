import type { ReactElement } from 'react';
import { norwegianDay } from '../../domain/days';
import type { Arrears } from '../../domain/ledger/arrears';
import { usePane } from '../context';

/** The day that is looked from, and how far the ledger goes. */
export function PerDate({
  arrears: { on, dataDate, emptyLedger },
}: {
  readonly arrears: Arrears;
}): ReactElement {
  const words = usePane().text.pane.arrears;
  return (
    <p className="faint">
      {words.perDate(norwegianDay(on))} ·{' '}
      {dataDate === null ? words.noLedgerDate(emptyLedger) : words.dataDate(norwegianDay(dataDate))}
    </p>
  );
}
