const GROUPS = /\B(?=(\d{3})+(?!\d))/g;
const NO_BREAK_SPACE = '\u00A0';

/** Øre as kroner in Norwegian: `1 234,50`, with no-break spaces and a real minus sign. */
export function norwegianAmount(ore: number): string {
  const size = Math.abs(Math.round(ore));
  const kroner = String(Math.floor(size / 100)).replace(GROUPS, NO_BREAK_SPACE);
  return `${ore < 0 ? '\u2212' : ''}${kroner},${String(size % 100).padStart(2, '0')}`;
}

/** Øre as whole kroner, for headings and tight places: `1 235`. */
export function norwegianKroner(ore: number): string {
  return norwegianNumber(Math.round(ore / 100));
}

/** A number as Norwegian text, decimals as they are: `−12 345,6`. */
export function norwegianNumber(value: number): string {
  const [whole = '0', decimals] = String(Math.abs(value)).split('.');
  const tail = decimals === undefined ? '' : `,${decimals}`;
  return `${value < 0 ? '\u2212' : ''}${whole.replace(GROUPS, NO_BREAK_SPACE)}${tail}`;
}
