import { useCallback, useState } from 'react';
import { keepPaneWidth, readPaneWidth } from './preferences';

export const NARROWEST = 270;
export const WIDEST = 640;
const USUAL = 384;

export interface PaneWidth {
  /** Pixels; also while the pane is hidden. */
  readonly width: number;
  readonly hidden: boolean;
  readonly resize: (width: number) => void;
  readonly toggle: () => void;
  /** Shows the pane where it is hidden. */
  readonly bringOut: () => void;
  readonly reset: () => void;
}

/** How wide the task pane is, kept from visit to visit. */
export function usePaneWidth(): PaneWidth {
  const [kept, setKept] = useState(() => readPaneWidth(USUAL));
  const set = (width: number): void => {
    setKept(width);
    keepPaneWidth(width);
  };
  const bringOut = useCallback(() => setKept((now) => (now === 0 ? USUAL : now)), []);
  return {
    bringOut,
    width: kept === 0 ? USUAL : kept,
    hidden: kept === 0,
    resize: (width) => set(Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)))),
    toggle: () => set(kept === 0 ? USUAL : 0),
    reset: () => set(USUAL),
  };
}
