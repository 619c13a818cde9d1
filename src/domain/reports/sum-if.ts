/** Excel's sum of the cells beside which a text stands. A text of ours holds no wildcards; quotes are doubled. */
export function sumIf(beside: string, is: string, cells: string): string {
  return `SUMIF(${beside},"${is.replaceAll('"', '""')}",${cells})`;
}
