import type { ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import type { Arrears } from '../../domain/ledger/arrears';
import { usePane } from '../context';
import { Notice } from '../Notice';
import { useLook } from './look';
import { useArrearsText } from './words';

/** What is wrong with the ledger as a whole, before anybody is chased by it. */
export function WorkNotices({ arrears }: { readonly arrears: Arrears }): ReactElement {
  const { engine, text } = usePane();
  const words = useArrearsText();
  const { change } = useLook(engine);
  const { unread, totals, control } = arrears;
  const difference = control.balance - control.sumOfAccounts;
  return (
    <>
      {difference === 0 ? null : (
        <Notice kind="kritisk" title={text.pane.arrears.control}>
          {text.pane.arrears.controlFails(norwegianAmount(difference))}
        </Notice>
      )}
      {unread.length === 0 ? null : (
        <Notice kind="feil" title={words.incomplete}>
          {words.incompleteMore(unread.length)}{' '}
          <button type="button" className="text-link" onClick={() => change({ part: 'finance' })}>
            {words.seeFinance}
          </button>
        </Notice>
      )}
      {totals.unplaced === 0 ? null : (
        <Notice kind="advarsel">{words.unplaced(norwegianAmount(totals.unplaced))}</Notice>
      )}
    </>
  );
}
