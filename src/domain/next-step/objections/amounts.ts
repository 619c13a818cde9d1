import { norwegianAmount } from '../../amounts';
import { textIn } from '../../../text';
import type { Objection } from '../advice';
import type { CaseFacts } from '../case-facts';
import { blocks, warns } from './objection';

/** What is open is on its way from Husbanken: the tenant owes nothing of it. */
export function awaitsAllowance({ account, language }: CaseFacts): Objection | null {
  if (account.own > 0 || account.allowanceExpected === 0 || account.allowanceLate > 0) return null;
  return blocks('allowance', textIn(language).arrears.holdAllowance, {
    until: account.allowanceDay,
  });
}

export function lateAllowance({ account, book, language }: CaseFacts): Objection | null {
  if (account.allowanceLate === 0 || account.own >= book.ignoreBelow) return null;
  const say = textIn(language).arrears.holdLateAllowance;
  return blocks('lateAllowance', say(norwegianAmount(account.allowanceLate)));
}

/** Allowance that should have come lies beside a debt of the tenant's own. */
export function lateAllowancePart({ account, book, language }: CaseFacts): Objection | null {
  if (account.allowanceLate === 0 || account.own < book.ignoreBelow) return null;
  return warns('lateAllowancePart', textIn(language).arrears.stepLateAllowance);
}

export function small(facts: CaseFacts): Objection | null {
  const { account, book, language } = facts;
  // Where allowance is the whole reason, nothing is said of the size of the rest.
  if (awaitsAllowance(facts) !== null || lateAllowance(facts) !== null) return null;
  if (account.own >= Math.max(1, book.ignoreBelow)) return null;
  return blocks('small', textIn(language).arrears.holdSmall);
}
