import { useMemo, useState, type ReactElement } from 'react';
import type { ArrearsView } from '../../app/engine/arrears-view';
import { norwegianAmount, norwegianNumber } from '../../domain/amounts';
import { arrearsSteps } from '../../domain/codes/money';
import { inLanguage, type Language, type Words } from '../../domain/language';
import type { Account } from '../../domain/ledger/arrears';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { ShowMore } from '../ShowMore';
import { StoryButton } from '../story/StoryButton';
import { useGoToRow } from '../useGoToRow';

const STEP = 15;

/** Accounts with a debt, the gravest first: oldest debt, then the largest own share. */
export function AccountList({ view }: { readonly view: ArrearsView }): ReactElement {
  const { text } = usePane();
  const [limit, setLimit] = useState(STEP);
  const accounts = useMemo(() => byConsequence(view.arrears.accounts), [view]);
  return (
    <>
      <h3>{text.pane.arrears.accounts(accounts.length)}</h3>
      <ol className="list">
        {accounts.slice(0, limit).map((account) => (
          <AccountItem
            key={account.tenancy}
            account={account}
            name={view.names[account.tenancy] ?? ''}
          />
        ))}
      </ol>
      <ShowMore shown={limit} all={accounts.length} step={STEP} onMore={setLimit} />
    </>
  );
}

function byConsequence(accounts: readonly Account[]): readonly Account[] {
  return accounts
    .filter(({ owed }) => owed > 0)
    .sort((a, b) => (b.monthsOwed ?? 0) - (a.monthsOwed ?? 0) || b.own - a.own || b.owed - a.owed);
}

function AccountItem({
  account,
  name,
}: {
  readonly account: Account;
  readonly name: string;
}): ReactElement {
  const { text } = usePane();
  const goToRow = useGoToRow();
  const words = text.pane.arrears;
  const facts = [
    account.tenancy,
    words.days(account.daysOverdue),
    account.monthsOwed === null
      ? ''
      : words.months(norwegianNumber(Math.round(account.monthsOwed * 10) / 10)),
    account.former ? words.former : '',
    account.known ? '' : words.unknown,
  ].filter((fact) => fact !== '');
  return (
    <li className="with-story">
      <button
        type="button"
        className="card-link"
        onClick={() => goToRow({ table: 'Tenancies', id: account.tenancy })}
      >
        <span className="card-text">
          <span className="card-row">
            <b>{name === '' ? account.tenancy : name}</b>
            <span className="amount">{norwegianAmount(account.owed)}</span>
          </span>
          <span className="faint">{facts.join(' · ')}</span>
          <NextStep account={account} />
        </span>
        <Icon name="go" />
      </button>
      <StoryButton
        row={{ table: 'Tenancies', id: account.known ? account.tenancy : '' }}
        name={name === '' ? account.tenancy : name}
      />
    </li>
  );
}

function NextStep({ account: { step, hold } }: { readonly account: Account }): ReactElement | null {
  const { text, language } = usePane();
  if (hold !== null) return <span className="faint">{hold.why}</span>;
  if (step === null) return null;
  return (
    <span className="step">
      {text.pane.arrears.step}: <b>{stepName(step.id, language)}</b>. {step.why}
    </span>
  );
}

function stepName(id: string, language: Language): string {
  const steps: Readonly<Record<string, Words>> = arrearsSteps;
  const words = steps[id];
  return words === undefined ? id : inLanguage(words, language);
}
