import { useEffect, useRef, type ReactElement } from 'react';
import type { ChartKind } from './charts/chart';
import { lookOf } from './drawing/palette';
import { fillOf } from './drawing/pattern';
import { surroundingsOf } from './drawing/surroundings';
import type { ViewSeries } from './view/view';

interface Props {
  readonly series: readonly ViewSeries[];
  readonly kind: ChartKind;
}

/** Colour, pattern and name of each part of a chart. The table carries the same names, so this is for the eye only. */
export function Legend({ series, kind }: Props): ReactElement {
  return (
    <ul className="legend" aria-hidden="true">
      {series.map((each) => (
        <li key={each.id}>
          <Swatch series={each} kind={kind} />
          {each.label}
        </li>
      ))}
    </ul>
  );
}

function Swatch({
  series,
  kind,
}: {
  readonly series: ViewSeries;
  readonly kind: ChartKind;
}): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const drawing = canvas.current?.getContext('2d');
    if (canvas.current === null || drawing === null || drawing === undefined) return;
    const { forced } = surroundingsOf(canvas.current);
    const { width, height } = canvas.current;
    drawing.clearRect(0, 0, width, height);
    drawing.fillStyle = fillOf(lookOf(kind, series.look, forced));
    if (series.line) drawing.fillRect(0, height / 2 - 3, width, 6);
    else drawing.fillRect(0, 0, width, height);
  }, [series, kind]);
  return <canvas ref={canvas} className="swatch" width={32} height={24} />;
}
