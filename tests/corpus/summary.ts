import type { Outcome } from './try-file';

/** One line per folder below the one that was given: how many files, and what became of them. */
export function printSummary(outcomes: readonly Outcome[]): void {
  const folders = [...new Set(outcomes.map(folderOf))];
  for (const folder of folders) {
    print(
      folder,
      outcomes.filter((outcome) => folderOf(outcome) === folder),
    );
  }
  print('all', outcomes);
}

function folderOf({ name }: Outcome): string {
  return name.split(/[\\/]/)[0] ?? '';
}

function print(name: string, outcomes: readonly Outcome[]): void {
  const opened = outcomes.filter(({ refused }) => refused === undefined).length;
  const refused = counted(outcomes.map(({ refused }) => refused ?? ''));
  const edits = counted(outcomes.flatMap(({ edits }) => edits));
  const sheets = outcomes.reduce((sum, one) => sum + one.sheetsCompared, 0);
  const cells = outcomes.reduce((sum, one) => sum + one.cellsCompared, 0);
  const problems = outcomes.reduce((sum, one) => sum + one.problems.length, 0);
  const slowest = Math.max(0, ...outcomes.map(({ milliseconds }) => milliseconds));
  process.stdout.write(
    [
      `${name}: ${outcomes.length} files, ${opened} opened`,
      `refused: ${refused}`,
      `${sheets} sheets, ${cells} cells compared`,
      `edits: ${edits}`,
      `slowest ${Math.round(slowest)} ms`,
      `${problems} problems\n`,
    ].join('; '),
  );
}

function counted(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${word} ${count}`).join(', ') || '–';
}
