import { Button } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import type { OpenItemsPlan } from '../../domain/matching/open-items/plan';
import { listedLedger, type ListedLedger } from '../../domain/reconciliation/from-list';
import type { Reconciliation } from '../../domain/reconciliation/imported';
import { AnswerView } from '../Answer';
import { Figure } from '../arrears/Figure';
import { handedOut } from '../arrears/handed-out';
import { useArrearsSurface } from '../arrears/words';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { Notice } from '../Notice';
import { ShowMore } from '../ShowMore';
import { useAnswer } from '../useAnswer';
import { useWork } from '../useWork';
import { readWho } from '../who';
import { LedgerDifference } from './LedgerDifference';

const STEP = 15;

/** The register's accounts against the list's, tenancy by tenancy, and as sheets for finance. */
export function LedgerCheck({ plan }: { readonly plan: OpenItemsPlan }): ReactElement {
  const { engine, language, on } = usePane();
  const { ledgerPane: words } = useArrearsSurface();
  const listed = useMemo(() => listedLedger(plan, on), [plan, on]);
  const { imported } = listed;
  const answered = useAnswer(engine, 'reconciliation', { language, on, imported });
  return (
    <section aria-label={words.heading}>
      <AnswerView answered={answered}>
        {(found) => <Found found={found} listed={listed} plan={plan} />}
      </AnswerView>
    </section>
  );
}

function Found({
  found,
  listed,
  plan,
}: {
  readonly found: Reconciliation;
  readonly listed: ListedLedger;
  readonly plan: OpenItemsPlan;
}): ReactElement {
  const { ledgerPane: words } = useArrearsSurface();
  const [limit, setLimit] = useState(STEP);
  const { agreed, differing } = found;
  return (
    <details className="group" open>
      <summary>
        <h5>{words.heading}</h5>
        <span className="faint">{words.count(agreed, differing.length)}</span>
      </summary>
      <p className="faint">{words.lead}</p>
      <dl className="figures">
        <Figure name={words.here} ore={found.here} />
        <Figure name={words.there} ore={found.there} />
        <Figure name={words.difference} ore={found.difference} />
      </dl>
      {differing.length === 0 ? <Notice kind="done">{words.agrees}</Notice> : null}
      <ol className="list">
        {differing.slice(0, limit).map((account) => (
          <LedgerDifference key={account.tenancy} account={account} />
        ))}
      </ol>
      <ShowMore shown={limit} all={differing.length} step={STEP} onMore={setLimit} />
      <LeftOut found={found} listed={listed} />
      <Sheets plan={plan} />
    </details>
  );
}

/** What the comparison leaves out, and money that may be the other half of a difference. */
function LeftOut({
  found: { basis, unplaced },
  listed: { nobodys, failed },
}: {
  readonly found: Reconciliation;
  readonly listed: ListedLedger;
}): ReactElement {
  const { ledgerPane: words } = useArrearsSurface();
  const said = [
    basis === 'due' ? words.dueOnly : '',
    nobodys.count === 0 ? '' : words.nobodys(nobodys.count, norwegianAmount(nobodys.ore)),
    failed === 0 ? '' : words.failed(failed),
    unplaced === 0 ? '' : words.unplaced(norwegianAmount(unplaced)),
  ].filter((sentence) => sentence !== '');
  return (
    <>
      {said.map((sentence) => (
        <p key={sentence} className="faint">
          {sentence}
        </p>
      ))}
    </>
  );
}

function Sheets({ plan }: { readonly plan: OpenItemsPlan }): ReactElement {
  const { host, engine, language, on, text, announce } = usePane();
  const { ledgerPane: words } = useArrearsSurface();
  const { busy, failure, work } = useWork();
  const make = (): void =>
    work(async () => {
      const handed = { report: 'arrears', format: null, on, who: readWho(), logs: true } as const;
      const name = await handedOut({ host, engine, language }, { ...handed, list: plan });
      announce(name === '' ? text.pane.arrears.madeSheets : text.pane.arrears.made(name));
    });
  return (
    <>
      <div className="buttons">
        <Button
          size="small"
          icon={<Icon name="sheet" />}
          disabled={busy}
          title={words.sheetHint}
          onClick={make}
        >
          {words.sheet}
        </Button>
      </div>
      {failure}
    </>
  );
}
