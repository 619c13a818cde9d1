import { textIn } from '../../src/text';
import { workbookSentence } from '../../src/workbook/sentence';
import { WorkbookError } from '../../src/workbook/workbook';
import { openXlsx } from '../../src/workbook/xlsx';
import { compareSheets } from './compare-sheets';
import { tryEdits } from './try-edits';

/** What became of one file. */
export interface Outcome {
  readonly name: string;
  /** The code of the sentence that the file was refused with. */
  readonly refused: string | undefined;
  /** Per edit tried: its kind and `saved`, or its kind and the code it was refused with. */
  readonly edits: readonly string[];
  readonly sheetsCompared: number;
  readonly cellsCompared: number;
  readonly problems: readonly string[];
  /** Longest single step of the engine. */
  readonly milliseconds: number;
}

const SLOW = 5_000;

/** Opens, compares with another reader, edits, saves and opens again. */
export async function tryFile(name: string, bytes: Uint8Array): Promise<Outcome> {
  const problems: string[] = [];
  const start = performance.now();
  const refused = refusalOf(bytes, problems);
  const milliseconds = performance.now() - start;
  if (milliseconds > SLOW) problems.push(`opening took ${Math.round(milliseconds)} ms`);
  const compared = guarded(problems, () => compareSheets(bytes), {
    sheets: 0,
    cells: 0,
    problems: [],
  });
  problems.push(...compared.problems);
  const edits = refused === undefined ? await tryEdits(bytes, problems) : [];
  return {
    name,
    refused,
    edits,
    sheetsCompared: compared.sheets,
    cellsCompared: compared.cells,
    problems,
    milliseconds,
  };
}

function refusalOf(bytes: Uint8Array, problems: string[]): string | undefined {
  try {
    openXlsx(bytes);
    return undefined;
  } catch (problem) {
    if (!(problem instanceof WorkbookError)) {
      problems.push(`CRASH ${stackOf(problem)}`);
      return 'crash';
    }
    if (workbookSentence(problem, textIn('nb')).length < 20) problems.push('no sentence');
    return problem.code;
  }
}

function guarded<T>(problems: string[], act: () => T, otherwise: T): T {
  try {
    return act();
  } catch (problem) {
    if (!(problem instanceof WorkbookError)) problems.push(`CRASH ${stackOf(problem)}`);
    return otherwise;
  }
}

export function stackOf(problem: unknown): string {
  return problem instanceof Error
    ? (problem.stack ?? '').split('\n').slice(0, 4).join(' | ')
    : String(problem);
}
