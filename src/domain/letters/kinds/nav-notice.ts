import { addDays } from '../../days';
import { ruleBookOf } from '../../next-step/rule-book';
import { claimOf, claimValues, kroner, nothingToClaim } from '../claim';
import { claimFields } from '../fields';
import { blocked, type LetterContent, type LetterKind } from '../letter';
import type { LetterCase } from '../letter-case';
import { contactLine } from '../sender';
import { stepBlocks } from '../step-check';
import { isRecommended } from './claim-letter';
import { movedBlocks } from './enforcement-notice';

const ACT = 'husleieloven § 9-11';
/** The notice to NAV when there is ground for eviction, unless the tenant has reserved against it. */
export const navNotice: LetterKind = {
  id: 'navNotice',
  receiver: 'nav',
  languages: ['nb', 'nn'],
  step: 'navNotice',
  fields: [...claimFields, 'videre', 'tvangsgrunnlag'],
  musts: [
    { field: 'leietaker', source: ACT },
    { field: 'bolig', source: ACT },
    { field: 'beløp', source: ACT },
    { field: 'tvangsgrunnlag', source: ACT },
    { field: 'videre', source: ACT },
    { field: 'kontakt', source: 'rutinen' },
  ],
  content,
};

function content(letter: LetterCase): LetterContent {
  const { register, on, tenancy, text, words } = letter;
  const claim = claimOf(letter, 'navNotice', true);
  if (claim === null) return nothingToClaim(letter, text.noRentOwed);
  if (tenancy.reserved911 === true) return blocked(text.reserved911, ACT);
  const deadline = addDays(on, ruleBookOf(register).rate('navNoticeDays', on).value + 1);
  const values = claimValues(letter, claim);
  return {
    applies: true,
    recommended: isRecommended(claim.account, 'navNotice'),
    blocks: [...movedBlocks(letter), ...stepBlocks(letter, claim, 'navNotice')],
    values: {
      ...values,
      tvangsgrunnlag: words.navGround(kroner(claim.amount), values.eldste_forfall ?? ''),
      ventet_bostøtte: '',
      videre: words.next.navNotice(words.longDay(deadline)),
      kontakt: contactLine(letter, 'contactNav'),
    },
    rows: {},
    deadline,
    amount: claim.amount,
    notes: [],
  };
}
