import { useEffect, useRef, type ReactElement } from 'react';
import type { ChartKind } from './charts/chart';
import { Drawing } from './drawing/chart-library';
import { configurationOf } from './drawing/chart-options';
import { surroundingsOf } from './drawing/surroundings';
import { marks } from './marks';
import type { ChartView } from './view/view';

interface Props {
  readonly view: ChartView;
  readonly kind: ChartKind;
  readonly label: string;
  /** Drawn for the room: larger text. */
  readonly large: boolean;
}

/** The drawing of a view. What it shows is in the table too, so for a screen reader it is one picture with a name. */
export function ChartCanvas({ view, kind, label, large }: Props): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current === null) return undefined;
    const drawing = new Drawing(
      canvas.current,
      configurationOf(view, kind, surroundingsOf(canvas.current)),
    );
    performance.mark(marks.drawn);
    return () => drawing.destroy();
  }, [view, kind, large]);
  return (
    <div className={`canvas canvas-${kind}`}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  );
}
