import { useLayoutEffect, useRef } from 'react';

/** Milliseconds within which the check has looked at the saved row and may take its card away. */
const SETTLING = 15_000;
const CARDS = '.check .finding';

/** Where the person was when a form opened. */
interface Origin {
  readonly element: HTMLElement;
  /** Which of the findings' cards it was in; -1 outside them. */
  readonly card: number;
}

/**
 * Back where the person was when the last form closes. What is put right takes its card with it: then to the card that
 * has come in its place.
 */
export function useReturnedFocus(covering: boolean): void {
  const before = useRef<Origin | null>(null);
  // Before the part below is drawn as hidden, which takes the focus from it.
  useLayoutEffect(() => {
    if (covering) {
      before.current = originNow();
      return undefined;
    }
    const origin = before.current;
    before.current = null;
    return origin === null ? undefined : returnedTo(origin);
  }, [covering]);
}

function originNow(): Origin | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const own = element.closest(CARDS);
  const card = own === null ? -1 : [...document.querySelectorAll(CARDS)].indexOf(own);
  return { element, card };
}

/** Keeps the focus until it is certain that it stays, or somebody moves it; returns how to stop. */
function returnedTo(origin: Origin): () => void {
  const settle = (): void => {
    if (document.activeElement !== document.body) return;
    if (origin.element.isConnected) origin.element.focus();
    if (document.activeElement === document.body) focusNextCard(origin.card);
  };
  settle();
  const watch = new MutationObserver(settle);
  watch.observe(document.body, { childList: true, subtree: true });
  const stop = (): void => {
    watch.disconnect();
    clearTimeout(timer);
    document.removeEventListener('pointerdown', stop);
  };
  const timer = setTimeout(stop, SETTLING);
  document.addEventListener('pointerdown', stop);
  return stop;
}

function focusNextCard(at: number): void {
  const cards = document.querySelectorAll(CARDS);
  const card = at < 0 ? undefined : cards[Math.min(at, cards.length - 1)];
  const target =
    card?.querySelector<HTMLElement>('button') ?? document.querySelector<HTMLElement>('#tab-panel');
  target?.focus();
}
