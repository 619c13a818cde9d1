import { claimFields } from '../fields';
import type { LetterBlock, LetterKind } from '../letter';
import type { LetterCase } from '../letter-case';
import { oldestOf, type Claim } from '../claim';
import type { StepKind } from '../../next-step/step-rules';
import { stepsFor } from '../step-check';
import { claimContent } from './claim-letter';

const ACT = 'tvangsfullbyrdelsesloven § 4-18';
const GROUND = 'tvangsfullbyrdelsesloven § 13-2';

/** The notice that must go two weeks before the enforcement officer is asked. */
export const enforcementNotice: LetterKind = {
  id: 'enforcementNotice',
  receiver: 'tenant',
  languages: ['nb', 'nn'],
  step: 'enforcementNotice',
  fields: [...claimFields, 'videre', 'tvangsgrunnlag', 'avverge'],
  musts: [
    { field: 'krav.tekst', source: ACT },
    { field: 'krav.rest', source: ACT },
    { field: 'beløp', source: ACT },
    { field: 'frist', source: ACT },
    { field: 'videre', source: ACT },
    { field: 'avverge', source: ACT },
    { field: 'tvangsgrunnlag', source: GROUND },
    { field: 'kontonummer', source: 'rutinen' },
    { field: 'kid', source: 'rutinen' },
    { field: 'kontakt', source: 'rutinen' },
    { field: 'hjelp', source: 'rutinen' },
  ],
  content: (letter) =>
    claimContent(letter, {
      step: 'enforcementNotice',
      rentOnly: true,
      blocks: (one, claim) => [...movedBlocks(one), ...clauseBlocks(one), ...navBlocks(one, claim)],
      values: ({ words }, _, deadline) => ({
        videre: words.next.enforcementNotice(deadline),
        tvangsgrunnlag: words.evictionGround,
        avverge: words.avertEviction,
      }),
    }),
};

/** Who has moved out is not evicted. */
export function movedBlocks({ tenant, text }: LetterCase): readonly LetterBlock[] {
  return tenant.hasMoved ? [{ why: text.movedOut, source: null }] : [];
}

/** The special ground is a signed lease with the clause; without it a judgment is needed first. */
function clauseBlocks({ tenancy, text }: LetterCase): readonly LetterBlock[] {
  if (tenancy.evictionClause !== true) return [{ why: text.noClause, source: GROUND }];
  return tenancy.signed === null ? [{ why: text.notSigned, source: GROUND }] : [];
}

/** NAV is contacted right before anything that leads to eviction: since the last letter, as the steps ask for. */
function navBlocks(letter: LetterCase, claim: Claim): readonly LetterBlock[] {
  if (letter.tenancy.reserved911 === true) return [];
  const steps = stepsFor(letter, claim);
  const since = steps.findLast(({ kind }) => !TALKS.has(kind))?.date ?? oldestOf(claim);
  const contacted = steps.some(({ kind, date }) => kind === 'navContacted' && date >= since);
  return contacted ? [] : [{ why: letter.text.navFirst, source: 'rutinen' }];
}

/** What is logged beside the letters. */
const TALKS: ReadonlySet<StepKind> = new Set(['contact', 'navContacted', 'pause', 'dispute']);
