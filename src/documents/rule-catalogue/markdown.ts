/** A table with a head; what would end a cell is escaped. */
export function tableOfCells(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

export function listOf(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

export function paragraphsOf(sentences: readonly string[]): string {
  return sentences.join('\n\n');
}

/** The anchor that a heading gets where Markdown is shown. */
export function anchorOf(title: string): string {
  return title
    .toLocaleLowerCase('nb')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');
}
