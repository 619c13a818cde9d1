import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import { useWords } from './words';

interface Props {
  readonly state: string;
  readonly pages: readonly (() => ReactElement)[];
  readonly onClose: () => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
};

/** One picture at a time over the whole screen, turned with the arrow keys or a clicker; Escape goes back. */
export function Presentation({ state, pages, onClose }: Props): ReactElement {
  const { text } = useWords();
  const [at, setAt] = useState(0);
  const stage = useRef<HTMLElement>(null);
  const turn = useCallback(
    (step: number) => setAt((before) => Math.min(pages.length - 1, Math.max(0, before + step))),
    [pages.length],
  );
  useEffect(() => {
    const element = stage.current;
    element?.focus();
    element?.requestFullscreen?.().catch(() => undefined);
    return () => {
      if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined);
    };
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const inTable =
        event.target instanceof Element && event.target.closest('pre, .table') !== null;
      const step = inTable ? undefined : STEPS[event.key];
      if (event.key === 'Escape') onClose();
      else if (step !== undefined) turn(step);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onClose, turn]);
  return (
    <main className="stage" ref={stage} tabIndex={-1}>
      <nav>
        <button type="button" onClick={() => turn(-1)} disabled={at === 0}>
          <span aria-hidden="true">←</span> {text.previous}
        </button>
        <p role="status">
          {at + 1}/{pages.length} · {state}
        </p>
        <button type="button" onClick={() => turn(1)} disabled={at === pages.length - 1}>
          {text.next} <span aria-hidden="true">→</span>
        </button>
        <button type="button" onClick={onClose}>
          {text.exitFull}
        </button>
      </nav>
      {pages[at]?.()}
    </main>
  );
}
