/** An amount in øre as people type it: `8 250,50` with a no-break space. */
export function norwegianText(ore: number): string {
  const kroner = String(Math.floor(Math.abs(ore) / 100)).replace(/\B(?=(\d{3})+$)/g, '\u00A0');
  return `${kroner},${String(Math.abs(ore) % 100).padStart(2, '0')}`;
}
