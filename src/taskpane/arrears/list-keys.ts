import type { KeyboardEvent } from 'react';

/** The buttons of the list that open a card, as they stand on the page. */
const OPENERS = '.work-list .card-link';

function openers(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(OPENERS)];
}

/** From the search field into the list. */
export function focusFirst(event: KeyboardEvent): void {
  event.preventDefault();
  openers()[0]?.focus();
}

/** Arrow up and down, Home and End among the tenancies of the list. */
export function walkList(event: KeyboardEvent): void {
  const all = openers();
  const at = all.findIndex((one) => one === document.activeElement);
  const to = targetOf(event.key, at, all.length);
  if (at < 0 || to === null) return;
  event.preventDefault();
  all[to]?.focus();
}

function targetOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
