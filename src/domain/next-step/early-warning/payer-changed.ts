import { wordOf } from '../../code-word';
import { paymentSources } from '../../codes/money';
import { norwegianDay } from '../../days';
import { textIn } from '../../../text';
import type { PaymentRow } from './payment-rows';
import type { EarlyWarning, WarningFacts } from './warning';

/** Payments in a row from one source before another one is news. */
const IN_A_ROW = 3;
/** An old change has been seen. */
const RECENT_DAYS = 45;

/** The rent comes from somebody else than it used to: a deduction by NAV has ended, or another pays. */
export function payerChanged(facts: WarningFacts): EarlyWarning | null {
  const { payments, on, language, tenancy } = facts;
  const paid = payments.filter(({ amount }) => amount > 0);
  const newest = paid.at(-1);
  const before = paid.slice(-1 - IN_A_ROW, -1);
  if (newest === undefined || before.length < IN_A_ROW || on - newest.date > RECENT_DAYS)
    return null;
  const why = whyChanged(before, newest, textIn(language).earlyWarnings, (source) =>
    wordOf(facts.register, paymentSources, source),
  );
  if (why === null) return null;
  return {
    kind: 'payerChanged',
    tenancy: tenancy.tenancy,
    why,
    since: newest.date,
    rows: [...before, newest].map(({ payment }) => ({ table: 'Payments', id: payment })),
  };
}

/** Names are compared and never shown: the rows have them. */
function whyChanged(
  before: readonly PaymentRow[],
  newest: PaymentRow,
  say: {
    sourceChanged: (was: string, is: string, day: string) => string;
    payerChanged: (day: string) => string;
  },
  nameOf: (source: PaymentRow['source']) => string,
): string | null {
  const [first] = before;
  if (first === undefined) return null;
  const day = norwegianDay(newest.date);
  const same = before.every(({ source }) => source === first.source);
  if (same && newest.source !== first.source && first.source === 'navDeduction') {
    return say.sourceChanged(nameOf(first.source), nameOf(newest.source), day);
  }
  const payer = plain(first.payer);
  const steady = payer !== '' && before.every((one) => plain(one.payer) === payer);
  const now = plain(newest.payer);
  return steady && now !== '' && now !== payer ? say.payerChanged(day) : null;
}

function plain(name: string | null): string {
  return (name ?? '').trim().toLocaleLowerCase('nb');
}
