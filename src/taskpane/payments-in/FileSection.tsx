import type { ReactElement } from 'react';
import type { Placing } from '../../app/engine/payments-in-view';
import type { FilePlan } from '../../app/payments-in/import-files';
import type { OtherFile } from '../../app/payments-in/read-plan';
import { norwegianDay } from '../../domain/days';
import type { PaymentsPlan } from '../../domain/matching/plan';
import { useArrearsSurface } from '../arrears/words';
import { Notice } from '../Notice';
import type { ImportChoice } from './choice';
import { MappingWizard } from './MappingWizard';
import { OpenItemsSection } from './OpenItemsSection';
import { PlanGroups } from './PlanGroups';
import { PlanSums } from './PlanSums';

/** One of the files: refused with its line and why, or shown payment by payment. */
export function FileSection({
  plan,
  at,
  choice,
}: {
  readonly plan: FilePlan;
  readonly at: number;
  readonly choice: ImportChoice;
}): ReactElement {
  return (
    <section aria-label={plan.name}>
      <h4 className="import-name">{plan.name}</h4>
      {plan.format === null ? (
        <Other plan={plan} at={at} choice={choice} />
      ) : plan.refused !== null ? (
        <Refusal refused={plan.refused} />
      ) : (
        <Plan plan={plan} at={at} placings={choice.placings} />
      )}
    </section>
  );
}

/** A list of open items; where it cannot be read as it stands, somebody can say how. */
function Other({
  plan: { refused, openItems },
  at,
  choice,
}: {
  readonly plan: OtherFile;
  readonly at: number;
  readonly choice: ImportChoice;
}): ReactElement {
  if (openItems !== null) return <OpenItemsSection plan={openItems} at={at} choice={choice} />;
  return (
    <>
      <Refusal refused={refused} />
      {at === 0 ? <MappingWizard choice={choice} /> : null}
    </>
  );
}

function Refusal({ refused }: { readonly refused: FilePlan['refused'] }): ReactElement | null {
  const { paymentsPane: words } = useArrearsSurface();
  if (refused === null) return null;
  return (
    <div role="alert">
      <Notice kind="feil" title={words.refused}>
        {refused.line === null ? '' : words.line(refused.line)}
        {refused.why}
      </Notice>
    </div>
  );
}

function Plan({
  plan,
  at,
  placings,
}: {
  readonly plan: PaymentsPlan;
  readonly at: number;
  readonly placings: readonly Placing[];
}): ReactElement {
  const { paymentsPane: words } = useArrearsSurface();
  const { format, rows, madeOn, notices, skipped } = plan;
  const formats: Readonly<Record<string, string>> = words.formats;
  return (
    <>
      <p className="faint">
        {words.file(formats[format] ?? format, rows.length, norwegianDay(madeOn))}
      </p>
      {[...notices, ...skipped.map(({ why }) => why)].map((notice) => (
        <Notice key={notice} kind="advarsel">
          {notice}
        </Notice>
      ))}
      <PlanSums plan={plan} />
      <PlanGroups plan={plan} file={at} placings={placings} />
    </>
  );
}
