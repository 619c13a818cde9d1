import { useMemo, type ReactElement } from 'react';
import type { ArrearsView } from '../../app/engine/arrears-view';
import { wanted } from '../../domain/worklist/facets';
import { AnswerView } from '../Answer';
import { usePane } from '../context';
import { EmptyState } from '../Notice';
import { useAnswer } from '../useAnswer';
import { useTenancyNames } from '../useTenancyNames';
import { EarlyWarnings } from './EarlyWarnings';
import { Figure } from './Figure';
import { useLook } from './look';
import { PerDate } from './PerDate';
import { useArrearsText } from './words';
import { WorkFilters } from './WorkFilters';
import { WorkList } from './WorkList';
import { WorkNotices } from './WorkNotices';

/** The tenancies that owe, by what must be done. */
export function WorkPart(): ReactElement {
  const { engine, language, on } = usePane();
  const answered = useAnswer(engine, 'arrears', { language, on });
  return <AnswerView answered={answered}>{(view) => <Work view={view} />}</AnswerView>;
}

function Work({ view }: { readonly view: ArrearsView }): ReactElement {
  const { engine, text } = usePane();
  const words = useArrearsText();
  const { wish } = useLook(engine);
  const { arrears, work } = view;
  const { nameOf } = useTenancyNames();
  const query = wish.query.trim().toLocaleLowerCase('nb');
  const warnings = view.warnings.filter(({ tenancy }) =>
    `${tenancy} ${nameOf(tenancy)}`.toLocaleLowerCase('nb').includes(query),
  );
  const shown = useMemo(() => wanted(work, wish), [work, wish]);
  return (
    <>
      <PerDate arrears={arrears} />
      <dl className="figures work-sums">
        <Figure name={text.pane.arrears.owed} ore={arrears.totals.owed} />
        <Figure name={text.pane.arrears.own} ore={arrears.totals.own} />
        <Figure name={text.pane.arrears.allowance} ore={arrears.totals.allowanceExpected} />
      </dl>
      <WorkNotices arrears={arrears} />
      {work.length === 0 ? (
        <EmptyState title={words.nobody} more={words.nobodyMore} />
      ) : (
        <>
          <WorkFilters work={work} />
          <p className="faint" role="status">
            {shown.length === 0 ? words.noneShown : words.shown(shown.length, work.length)}
          </p>
          <WorkList shown={shown} />
        </>
      )}
      <EarlyWarnings warnings={warnings} withCard={new Set(work.map(({ tenancy }) => tenancy))} />
    </>
  );
}
