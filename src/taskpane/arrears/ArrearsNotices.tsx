import type { ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import type { Arrears } from '../../domain/ledger/arrears';
import { usePane } from '../context';
import { Notice } from '../Notice';

/** What to know before anybody is reminded: the control, money without a place, rows that could not be read. */
export function ArrearsNotices({ arrears }: { readonly arrears: Arrears }): ReactElement {
  const { host, text } = usePane();
  const words = text.pane.arrears;
  const { control, totals, unread, missing } = arrears;
  const cells = unread.slice(missing.length);
  const difference = control.balance - control.sumOfAccounts;
  return (
    <>
      {difference === 0 ? (
        <Notice kind="done" title={words.control}>
          {words.controlHolds(
            norwegianAmount(control.charges),
            norwegianAmount(control.payments),
            norwegianAmount(control.balance),
            words.leftOut(arrears.rowsLeftOut, missing.length),
          )}
        </Notice>
      ) : (
        <Notice kind="kritisk" title={words.control}>
          {words.controlFails(norwegianAmount(difference))}
        </Notice>
      )}
      {totals.unplaced === 0 ? null : (
        <Notice kind="advarsel">{words.unplacedMore(norwegianAmount(totals.unplaced))}</Notice>
      )}
      {missing.map(({ sheet, cell, why }) => (
        <Notice key={`${sheet}!${cell}!${why}`} kind="kritisk">
          {why}
        </Notice>
      ))}
      {cells.length === 0 ? null : (
        <Notice kind="feil" title={words.unread(cells.length)}>
          {cells.slice(0, 5).map(({ sheet, cell, why }) => (
            <button
              key={`${sheet}!${cell}`}
              type="button"
              className="text-link"
              onClick={() => void host.goTo({ sheet, cell })}
            >
              {sheet} {cell}: {why}
            </button>
          ))}
        </Notice>
      )}
    </>
  );
}
