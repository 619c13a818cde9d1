import type { Day } from '../../domain/days';
import type { Edit } from '../../domain/edits';
import { inLanguage } from '../../domain/language';
import type { CollectionAct, Refusal } from '../../domain/next-step/acts/act';
import { collectionEdits } from '../../domain/next-step/acts/edits';
import { planCollection } from '../../domain/next-step/acts/plan-act';
import type { Register } from '../../domain/register';
import { tableOf } from '../../domain/tables';

/** The edits that write an act about a tenancy's debt; or why not, or which sheet or columns the workbook lacks. */
export type CollectionEdits =
  | { readonly edits: readonly Edit[] }
  | { readonly refusals: readonly Refusal[] }
  | { readonly sheet: string; readonly headers: readonly string[] };

/** Planned anew when it is written: what was shown may have been overtaken. Written in the workbook's language. */
export function collectionEditsFor(
  register: Register,
  on: Day,
  act: CollectionAct,
): CollectionEdits {
  const plan = planCollection(register, on, act);
  if (plan.refusals.length > 0) return { refusals: plan.refusals };
  const made = collectionEdits(register, plan);
  if (!('table' in made)) return { edits: made };
  const { sheet, columns } = tableOf(made.table);
  return {
    sheet: inLanguage(sheet, register.language),
    headers: made.columns.map((name) =>
      inLanguage(columns[name]?.header ?? ['', '', ''], register.language),
    ),
  };
}
