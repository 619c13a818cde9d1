/** A whole row in one cell of the log: «Adresse: Storgata 1», one line per cell that is not empty. */
export function rowText(cells: readonly (readonly [header: string, text: string])[]): string {
  return cells
    .filter(([, text]) => text !== '')
    .map(([header, text]) => `${escaped(header).replaceAll(':', '\\:')}: ${escaped(text)}`)
    .join('\n');
}

/** Header → text, from what `rowText` wrote. */
export function cellsOfRowText(text: string): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const line of text.split('\n')) {
    const parts = /^((?:[^\\:]|\\.)*): (.*)$/.exec(line);
    if (parts !== null) cells.set(unescaped(parts[1] ?? ''), unescaped(parts[2] ?? ''));
  }
  return cells;
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\r', '\\r').replaceAll('\n', '\\n');
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, sign: string) =>
    sign === 'n' ? '\n' : sign === 'r' ? '\r' : sign,
  );
}
