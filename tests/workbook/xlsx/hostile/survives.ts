import { languages } from '../../../../src/domain/language';
import { textIn } from '../../../../src/text';
import { workbookSentence } from '../../../../src/workbook/sentence';
import { WorkbookError, type Edit } from '../../../../src/workbook/workbook';
import { checkSaved, openXlsx } from '../../../../src/workbook/xlsx';

/** What a hostile file may take in one step, in milliseconds of the processor's own time. */
const LIMIT = 5_000;

/**
 * Opens, edits, saves and reads back. Every step succeeds or ends in an error that has a sentence; anything else
 * is thrown on. Returns the codes met.
 */
export function survives(bytes: Uint8Array): readonly string[] {
  const codes: string[] = [];
  const file = attempt(codes, () => openXlsx(bytes));
  if (file !== undefined) {
    for (const edit of editsOf(file.tables().map(({ name }) => name))) {
      attempt(codes, () => file.apply([edit]));
    }
    const saved = attempt(codes, () => file.save());
    if (saved !== undefined) attempt(codes, () => checkSaved(file, saved));
  }
  return codes;
}

function editsOf(tables: readonly string[]): readonly Edit[] {
  return tables.slice(0, 3).flatMap((table): Edit[] => [
    { kind: 'set', table, row: 0, column: 0, value: 'ny' },
    { kind: 'append', table, rows: [['ny', 1]] },
    { kind: 'delete', table, rows: [0] },
  ]);
}

function attempt<T>(codes: string[], act: () => T): T | undefined {
  const start = process.cpuUsage();
  try {
    return act();
  } catch (problem) {
    if (!(problem instanceof WorkbookError)) throw problem;
    for (const language of languages) {
      const sentence = workbookSentence(problem, textIn(language));
      if (sentence.length < 20) throw new Error(`no sentence for ${problem.code}`);
    }
    codes.push(problem.code);
    return undefined;
  } finally {
    const took = process.cpuUsage(start).user / 1000;
    if (took > LIMIT) codes.push(`took ${Math.round(took)} ms`);
  }
}
