import type { TableData } from '../../domain/cells';
import { inLanguage } from '../../domain/language';
import { postingEdits, type Importer } from '../../domain/matching/posted';
import type { PaymentsPlan } from '../../domain/matching/plan';
import { readRegister, type Register } from '../../domain/register';
import type { NoPlace } from '../../domain/row-edits';
import { tableOf } from '../../domain/tables';
import { textIn } from '../../text';
import { editedTables } from '../../workbook/edited';
import type { Edit } from '../../workbook/workbook';
import { planOfFile, type GivenFile, type UnreadFile } from './read-plan';

export type FilePlan = PaymentsPlan | UnreadFile;

/** Several files taken in their order, each seen by the next: all of them are written, or none. */
export interface ImportPlan {
  readonly files: readonly FilePlan[];
  /** None where a file is refused or nothing is new. */
  readonly edits: readonly Edit[];
}

export function isRefused(file: FilePlan): file is FilePlan & { refused: object } {
  return file.refused !== null;
}

/** Plans an import without writing anything. */
export async function importPlan(
  tables: readonly TableData[],
  given: readonly GivenFile[],
  by: Importer,
): Promise<ImportPlan> {
  let current = tables;
  const files: FilePlan[] = [];
  const edits: Edit[] = [];
  for (const file of given) {
    const register = readRegister(current);
    const plan = await planOfFile(register, file, by.on);
    const made = isRefused(plan) ? [] : editsOf(register, plan as PaymentsPlan, by);
    if (!Array.isArray(made)) {
      files.push({ ...plan, refused: { line: null, why: missingIn(register, made as NoPlace) } });
      continue;
    }
    files.push(plan);
    edits.push(...(made as readonly Edit[]));
    current = editedTables(current, made as readonly Edit[]);
  }
  return { files, edits: files.some(isRefused) ? [] : edits };
}

/** A file in which everything is known already leaves no trace. */
function editsOf(register: Register, plan: PaymentsPlan, by: Importer): readonly Edit[] | NoPlace {
  const isNews = plan.rows.some(({ outcome }) => outcome !== 'already');
  return isNews ? postingEdits(register, plan, by) : [];
}

/** What the workbook lacks for an import, in its own language. */
export function missingIn({ language }: Register, { table, columns }: NoPlace): string {
  const described = tableOf(table);
  const headers = columns.map((name) =>
    inLanguage(described.columns[name]?.header ?? [name, name, name], language),
  );
  return textIn(language).paymentsIn.missing(
    inLanguage(described.sheet, language),
    headers.join(', '),
  );
}
