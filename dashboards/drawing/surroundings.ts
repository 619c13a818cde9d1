import type { Surroundings } from './chart-options';

const FORCED = '(forced-colors: active)';

/** Colours and text size as the style sheet and the user's system have them where `element` stands. */
export function surroundingsOf(element: HTMLElement): Surroundings {
  const style = getComputedStyle(element);
  const forced = matchMedia(FORCED).matches;
  const read = (name: string, system: string): string =>
    forced ? system : style.getPropertyValue(name).trim();
  return {
    ink: read('--ink', 'CanvasText'),
    faint: read('--rule', 'GrayText'),
    paper: read('--paper', 'Canvas'),
    font: style.fontFamily,
    size: Math.max(12, Math.round(parseFloat(style.fontSize) * 0.84)),
    forced,
  };
}
