import type { Day } from '../../days';
import type { Account } from '../../ledger/arrears';
import { EVICTION_STEPS } from '../ladder';
import type { StepKind } from '../step-rules';
import type { StepAct } from './act';
import { tenancyOf, type ActFacts, type ActText } from './act-facts';

/** What must have been done before each step towards losing the home. */
const BEFORE: Readonly<Partial<Record<StepKind, readonly StepKind[]>>> = {
  enforcementNotice: ['navNotice', 'navContacted'],
  evictionRequest: ['navNotice', 'enforcementNotice', 'navContacted'],
  eviction: ['navNotice', 'enforcementNotice', 'evictionRequest', 'navContacted'],
};

/** What is not recorded that the law or the routine wants before the step, a sentence each. */
export function lacksOf(
  { tenancy, kind, date }: StepAct,
  account: Account | undefined,
  facts: ActFacts,
): readonly string[] {
  if (!EVICTION_STEPS.has(kind)) return [];
  const { register, text } = facts;
  const since = account?.oldestOwnDue ?? (0 as Day);
  const done = new Set(
    register.tables.ArrearsSteps.rows
      .filter((row) => row.tenancy === tenancy && row.date >= since && row.date <= date)
      .map((row) => row.kind),
  );
  const row = tenancyOf(facts, tenancy);
  const wanted = (BEFORE[kind] ?? []).filter(
    (step) => step !== 'navNotice' || row?.reserved911 !== true,
  );
  return [
    ...wanted.filter((step) => !done.has(step)).map((step) => lackIn(text, step)),
    ...(row?.evictionClause === true ? [] : [text.lacks.clause]),
  ].filter((why) => why !== '');
}

function lackIn({ lacks }: ActText, step: StepKind): string {
  return step in lacks ? lacks[step as keyof ActText['lacks']] : '';
}
