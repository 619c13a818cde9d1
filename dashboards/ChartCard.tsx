import { useId, useMemo, useState, type ReactElement } from 'react';
import { norwegianDay } from '../src/domain/days';
import type { Picture } from '../src/domain/disclosure/picture';
import { inLanguage } from '../src/domain/language';
import { ChartCanvas } from './ChartCanvas';
import { ChartTable } from './ChartTable';
import type { Chart } from './charts/chart';
import { Legend } from './Legend';
import type { FirstSight } from './messages';
import { useWords } from './words';
import { makeView } from './view/make-view';
import type { ChartView, Selection } from './view/view';

interface Props {
  readonly chart: Chart;
  /** Not there yet, or the query failed. */
  readonly picture: Picture | 'waiting' | 'failed';
  readonly selection: Selection;
  readonly state: string;
  readonly first: FirstSight;
  readonly large: boolean;
}

/** One picture with its name, legend, table, definition, date and source. */
export function ChartCard(props: Props): ReactElement {
  const { chart, picture, selection, state, first, large } = props;
  const { text, language } = useWords();
  const [asTable, setAsTable] = useState(false);
  const heading = useId();
  const title = inLanguage(chart.title, language);
  const view = useMemo(
    () =>
      typeof picture === 'string'
        ? null
        : makeView({ chart, picture, selection, first, language, text }),
    [chart, picture, selection, first, language, text],
  );
  return (
    <section className={large ? 'card chart large' : 'card chart'} aria-labelledby={heading}>
      <header>
        <div>
          <h3 id={heading}>{title}</h3>
          <p className="unit">{unitOf(chart, text.units)}</p>
        </div>
        {view === null ? null : (
          <button
            type="button"
            className="quiet"
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? text.showChart : text.showTable}
          </button>
        )}
      </header>
      {view === null ? (
        <p className="waiting" role={picture === 'failed' ? 'alert' : 'status'}>
          {picture === 'failed' ? text.chartFailed(chart.id) : text.preparing}
        </p>
      ) : (
        <Content
          {...{ view, chart, asTable, large }}
          label={text.chartLabel(title, state)}
          caption={`${title}. ${state}`}
        />
      )}
      <footer>
        {view?.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>{text.source(inLanguage(chart.source, language), norwegianDay(first.on))}</p>
        <details>
          <summary>{text.definition}</summary>
          <p>{inLanguage(chart.definition, language)}</p>
          <pre tabIndex={0} aria-label={text.sql}>
            {chart.sql.trim()}
          </pre>
        </details>
      </footer>
    </section>
  );
}

interface ContentProps {
  readonly view: ChartView;
  readonly chart: Chart;
  readonly asTable: boolean;
  readonly large: boolean;
  readonly label: string;
  readonly caption: string;
}

function Content({ view, chart, asTable, large, label, caption }: ContentProps): ReactElement {
  const { text } = useWords();
  if (view.empty !== 'no' && !asTable) {
    return <p className="waiting">{view.empty === 'hidden' ? text.allHidden : text.nothing}</p>;
  }
  if (asTable) return <ChartTable view={view} caption={caption} />;
  return (
    <>
      <Legend series={view.series} kind={chart.kind} />
      <ChartCanvas view={view} kind={chart.kind} label={label} large={large} />
    </>
  );
}

function unitOf(
  { kind, unit }: Chart,
  units: Readonly<Record<'ore' | 'days' | 'count' | 'percent', string>>,
): string {
  return kind === 'share' ? `${units[unit]} · ${units.percent}` : units[unit];
}
