import type { ArrearsStep } from '../tables/collection';
import type { CaseFacts } from './case-facts';
import type { Regime } from './rule-book';
import type { StepKind } from './step-rules';

/**
 * How far each step goes, from mild to grave: the next step is always a graver one. Contact with the tenant or NAV, pauses
 * and disputes move no case. Steps of the same weight replace one another when the law changes.
 */
const WEIGHT: Readonly<Partial<Record<StepKind, number>>> = {
  reminder: 1,
  dunning: 2,
  collectionNotice: 3,
  informationLetter: 3,
  demand: 4,
  agency: 4,
  navNotice: 5,
  enforcementNotice: 6,
  evictionRequest: 7,
  eviction: 8,
  legalClaim: 8,
};

/** Steps that may end in the loss of a home. NAV is contacted right before each of them. */
export const EVICTION_STEPS: ReadonlySet<StepKind> = new Set([
  'enforcementNotice',
  'evictionRequest',
  'eviction',
]);

const ABOUT_THE_HOME: ReadonlySet<StepKind> = new Set(['navNotice', ...EVICTION_STEPS]);

/** Whether a step goes less far than another; contact with the tenant goes less far than any. */
export function isMilder(step: StepKind, than: StepKind): boolean {
  return (WEIGHT[step] ?? 0) < (WEIGHT[than] ?? 0);
}

/** The step that comes next, or what the office waits for; `last` is the gravest step taken. */
export interface Course {
  readonly last: ArrearsStep | undefined;
  readonly step: StepKind | null;
  /** Why `step` and not the graver one that the ladder would ask for. */
  readonly instead: 'navFirst' | 'navNoticeFirst' | 'noClause' | null;
  readonly awaits: 'awaitsBailiff' | 'evicted' | 'awaitsAgency' | 'awaitsCourt' | null;
}

/** The course of a case under the rules of a regime. It recommends: the law allows waiting, and people decide. */
export function courseOf(facts: CaseFacts, regime: Regime): Course {
  const last = gravest(facts);
  const awaits = awaited(last, facts);
  if (awaits !== null) return { last, step: null, instead: null, awaits };
  const reached = last === undefined ? 0 : (WEIGHT[last.kind] ?? 0);
  const next = ladder(facts, regime).find((step) => (WEIGHT[step] ?? 0) > reached);
  return { last, awaits: null, ...guarded(next ?? null, last, facts) };
}

/** The gravest step taken, of two alike the later one; what was done to get a home back no longer counts when it is left. */
function gravest({ taken, homeAtStake }: CaseFacts): ArrearsStep | undefined {
  return taken.reduce<ArrearsStep | undefined>((worst, step) => {
    const weight = WEIGHT[step.kind];
    if (weight === undefined || (!homeAtStake && ABOUT_THE_HOME.has(step.kind))) return worst;
    return worst === undefined || weight >= (WEIGHT[worst.kind] ?? 0) ? step : worst;
  }, undefined);
}

/** The steps that the law and the register's choices leave open for a tenancy, from mild to grave. */
function ladder({ homeAtStake, tenancy, book }: CaseFacts, regime: Regime): readonly StepKind[] {
  const reminders: readonly StepKind[] =
    tenancy?.feeMode === 'noReminder' ? ['reminder'] : ['reminder', 'dunning'];
  const collection: readonly StepKind[] =
    regime.act === '2026'
      ? ['informationLetter', 'agency']
      : ['collectionNotice', book.ownCollection ? 'demand' : 'agency'];
  // Nobody is put out of a home that they have left, or for anything but rent: such debt is collected as any other.
  if (!homeAtStake) return [...reminders, ...collection, 'legalClaim'];
  const told: readonly StepKind[] = tenancy?.reserved911 === true ? [] : ['navNotice'];
  return [...reminders, ...collection, ...told, 'enforcementNotice', 'evictionRequest'];
}

function guarded(
  next: StepKind | null,
  last: ArrearsStep | undefined,
  { taken, tenancy }: CaseFacts,
): Pick<Course, 'step' | 'instead'> {
  if (next === null || !EVICTION_STEPS.has(next)) return { step: next, instead: null };
  if (tenancy?.evictionClause !== true) return { step: 'contact', instead: 'noClause' };
  const told = taken.some(({ kind }) => kind === 'navNotice');
  if (!told && tenancy.reserved911 !== true)
    return { step: 'navNotice', instead: 'navNoticeFirst' };
  const since = last?.date ?? null;
  const contacted = taken.some(
    ({ kind, date }) => kind === 'navContacted' && (since === null || date >= since),
  );
  return contacted ? { step: next, instead: null } : { step: 'navContacted', instead: 'navFirst' };
}

function awaited(last: ArrearsStep | undefined, { homeAtStake }: CaseFacts): Course['awaits'] {
  switch (last?.kind) {
    case 'evictionRequest':
      return 'awaitsBailiff';
    case 'eviction':
      return 'evicted';
    case 'agency':
      return homeAtStake ? null : 'awaitsAgency';
    case 'legalClaim':
      return 'awaitsCourt';
    default:
      return null;
  }
}
