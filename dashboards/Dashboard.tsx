import { useMemo, useState, type ReactElement } from 'react';
import { norwegianDay } from '../src/domain/days';
import { ALL } from '../src/domain/disclosure/cube';
import { ChartCard } from './ChartCard';
import { charts } from './charts';
import { Definitions } from './Definitions';
import { Filters } from './Filters';
import { KeyFigures } from './KeyFigures';
import type { FirstSight, SecondSight } from './messages';
import { Presentation } from './Presentation';
import type { Pictures } from './session';
import type { Selection } from './view/view';
import { useWords } from './words';

interface Props {
  readonly first: FirstSight;
  readonly second: SecondSight | null;
  readonly pictures: Pictures;
  readonly engine: 'waiting' | 'ready' | 'failed';
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onRetry: () => void;
}

/** All figures and pictures of a register, for the chosen area and period. */
export function Dashboard(props: Props): ReactElement {
  const { first, second, pictures, engine, onSelect, onRetry } = props;
  const { text } = useWords();
  const [presenting, setPresenting] = useState(false);
  const { months } = props.selection;
  const area = first.areas.includes(props.selection.area) ? props.selection.area : ALL;
  const selection = useMemo(() => ({ area, months }), [area, months]);
  const name = area === ALL ? text.everyArea : area;
  const state = text.state(
    name,
    text.months(months).toLocaleLowerCase('nb'),
    norwegianDay(first.on),
  );
  const cards = charts.map((chart) => {
    const waiting = engine === 'failed' ? 'failed' : 'waiting';
    const picture = pictures[chart.id] ?? waiting;
    return (large: boolean) => (
      <ChartCard key={chart.id} {...{ chart, picture, selection, state, first, large }} />
    );
  });
  const figures = <KeyFigures {...{ first, second, area }} />;
  if (presenting) {
    return (
      <Presentation
        state={state}
        pages={[() => figures, ...cards.map((card) => () => card(true))]}
        onClose={() => setPresenting(false)}
      />
    );
  }
  return (
    <main>
      <div className="choices">
        <Filters areas={first.areas} selection={selection} onSelect={onSelect} />
        <button type="button" onClick={() => setPresenting(true)}>
          {text.full}
        </button>
        <p className="state" role="status">
          {state}
        </p>
      </div>
      {figures}
      {engine === 'failed' ? <EngineFailed onRetry={onRetry} /> : null}
      <section className="charts" aria-label={text.charts}>
        {cards.map((card) => card(false))}
      </section>
      <Definitions />
    </main>
  );
}

function EngineFailed({ onRetry }: { readonly onRetry: () => void }): ReactElement {
  const { text } = useWords();
  return (
    <p className="card failed" role="alert">
      {text.engineFailed}{' '}
      <button type="button" onClick={onRetry}>
        {text.retry}
      </button>
    </p>
  );
}
