import type { ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import { norwegianDay } from '../../domain/days';
import type { ArrearsCard } from '../../domain/worklist/arrears-card';
import { Notice } from '../Notice';
import { Figure } from './Figure';
import { Total } from './Total';
import { monthsText, useArrearsText } from './words';

/** What is owed, split by who is to pay it, and the few facts that go with it. */
export function CardOwed({ card }: { readonly card: ArrearsCard }): ReactElement {
  const words = useArrearsText();
  const { account } = card;
  const facts = factsOf(card, words);
  return (
    <>
      <Total ore={account.owed} name={words.owed} />
      <dl className="figures">
        <Figure name={words.own} ore={account.own} />
        <Figure name={words.allowance} ore={account.allowanceExpected} />
        {account.credit === 0 ? null : <Figure name={words.credit} ore={account.credit} />}
        {account.notDue === 0 ? null : <Figure name={words.notDue} ore={account.notDue} />}
      </dl>
      {account.allowanceLate === 0 ? null : (
        <Notice kind="advarsel">
          {words.allowanceLate(norwegianAmount(account.allowanceLate))}
        </Notice>
      )}
      <dl className="story-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function factsOf(
  { account: { lastPayment, daysOverdue, monthsOwed }, item, rent, kid }: ArrearsCard,
  words: ReturnType<typeof useArrearsText>,
): readonly (readonly [string, string])[] {
  const paid =
    lastPayment === null
      ? ''
      : words.paidOn(norwegianAmount(lastPayment.amount), norwegianDay(lastPayment.date));
  const facts = [
    [words.facets.band, ageOf(daysOverdue, monthsOwed, words)],
    [words.facts.rent, rent === null ? '' : words.currency(norwegianAmount(rent))],
    [words.facts.kid, kid ?? ''],
    [words.facts.officer, [item.officer, item.unit].filter((part) => part !== '').join(', ')],
    [words.facts.lastPayment, paid],
  ] as const;
  return facts.filter(([, value]) => value !== '');
}

function ageOf(
  days: number,
  months: number | null,
  words: ReturnType<typeof useArrearsText>,
): string {
  const age = words.days(days);
  return months === null ? age : `${age} · ${words.months(monthsText(months))}`;
}
