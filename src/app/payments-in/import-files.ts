import type { TableData } from '../../domain/cells';
import { inLanguage, type Language } from '../../domain/language';
import { openItemsEdits, type Accepted } from '../../domain/matching/open-items/plan';
import type { Placings } from '../../domain/matching/match';
import { isPosted, postingEdits, type Importer } from '../../domain/matching/posted';
import type { PaymentsPlan } from '../../domain/matching/plan';
import { readRegister, type Register } from '../../domain/register';
import { isMissing, type NoPlace } from '../../domain/row-edits';
import { tableOf } from '../../domain/tables';
import { textIn } from '../../text';
import { editedTables } from '../../workbook/edited';
import type { Edit } from '../../workbook/workbook';
import type { ItemsWish } from './open-items-file';
import { planOfFile, type GivenFile, type OtherFile } from './read-plan';

export type FilePlan = PaymentsPlan | OtherFile;

/** Several files taken in their order, each seen by the next: all of them are written, or none. */
export interface ImportPlan {
  readonly files: readonly FilePlan[];
  /** None where a file is refused or nothing is new. */
  readonly edits: readonly Edit[];
}

export interface ImportWish {
  readonly by: Importer;
  /** In whose language sentences come; the workbook's own where nobody is named. */
  readonly reader?: Language;
  /** What a person has said, file by file. */
  readonly placings?: readonly Placings[];
  /** How lists of open items are to be read. */
  readonly items?: ItemsWish;
  /** What a person agrees to of lists of open items, file by file. */
  readonly accepted?: readonly Accepted[];
}

export function isRefused(file: FilePlan): boolean {
  return file.refused !== null;
}

/** Plans an import without writing anything. */
export async function importPlan(
  tables: readonly TableData[],
  given: readonly GivenFile[],
  wish: ImportWish,
): Promise<ImportPlan> {
  let current = tables;
  const files: FilePlan[] = [];
  const edits: Edit[] = [];
  for (const [at, file] of given.entries()) {
    const { plan, made } = await planned(readRegister(current), file, wish, at);
    files.push(plan);
    edits.push(...made);
    current = editedTables(current, made);
  }
  return { files, edits: files.some(isRefused) ? [] : edits };
}

async function planned(
  register: Register,
  file: GivenFile,
  wish: ImportWish,
  at: number,
): Promise<{ readonly plan: FilePlan; readonly made: readonly Edit[] }> {
  const { by, reader = register.language, placings, items } = wish;
  const read = { ...register, language: reader };
  const said = placings?.[at];
  const plan = await planOfFile(read, file, by.on, {
    ...(said === undefined ? {} : { placings: said }),
    ...(items === undefined ? {} : { items }),
  });
  const made = editsOf(register, plan, by, wish.accepted?.[at]);
  if (!isMissing(made)) return { plan, made };
  return { plan: { ...plan, refused: { line: null, why: missingIn(read, made) } }, made: [] };
}

/** A file in which everything is known already leaves no trace. */
function editsOf(
  register: Register,
  plan: FilePlan,
  by: Importer,
  accepted: Accepted | undefined,
): readonly Edit[] | NoPlace {
  if (plan.format === null) {
    return plan.openItems === null ? [] : openItemsEdits(register, plan.openItems, by, accepted);
  }
  return plan.rows.some(isPosted) ? postingEdits(register, plan, by) : [];
}

/** What the workbook lacks for an import, in the reader's language. */
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
