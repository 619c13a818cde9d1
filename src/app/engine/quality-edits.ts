import { confirmationsOf, type Word } from '../../domain/confirmations/confirm';
import { lapsingEdits, lapsingOf } from '../../domain/confirmations/lapsing';
import { weigh } from '../../domain/confirmations/weigh';
import type { Day } from '../../domain/days';
import type { Edit } from '../../domain/edits';
import { inLanguage } from '../../domain/language';
import { completenessOf } from '../../domain/quality/completeness';
import { closingEdits, taskEdit } from '../../domain/quality/data-tasks';
import { keepingEdits } from '../../domain/quality/history';
import { scoresOf } from '../../domain/quality/scores';
import type { Register } from '../../domain/register';
import { appendRows, isMissing, setCells, type NoPlace } from '../../domain/row-edits';
import { checkRegister, type Finding } from '../../domain/rules';
import type { FindingPlace } from '../../domain/rules/finding';
import { tableOf } from '../../domain/tables';

/** What somebody decides about findings. */
export type QualityAct =
  | ({ readonly act: 'confirm'; readonly findings: readonly FindingPlace[] } & Omit<Word, 'on'>)
  | { readonly act: 'withdraw'; readonly entries: readonly string[] }
  | {
      readonly act: 'task';
      readonly findings: readonly Pick<Finding, 'rule' | 'table' | 'row'>[];
    }
  | { readonly act: 'close'; readonly tasks: readonly string[] }
  | { readonly act: 'keep' }
  /** Marks the confirmations that have lapsed; done along with every other act too. */
  | { readonly act: 'tidy' };

/** The edits that do it, or which sheet or columns the workbook lacks. */
export type QualityEdits =
  | { readonly edits: readonly Edit[] }
  | { readonly sheet: string; readonly headers: readonly string[] };

/** What is written stands in the workbook's language, whoever reads. */
export function qualityEdits(register: Register, on: Day, act: QualityAct): QualityEdits {
  const made = editsFor(register, on, act);
  if (!isMissing(made)) return { edits: [...made, ...tidying(register, on, act)] };
  const { sheet, columns } = tableOf(made.table);
  return {
    sheet: inLanguage(sheet, register.language),
    headers: made.columns.map((name) =>
      inLanguage(columns[name]?.header ?? ['', '', ''], register.language),
    ),
  };
}

function tidying(register: Register, on: Day, act: QualityAct): readonly Edit[] {
  const withdrawn = act.act === 'withdraw' ? act.entries : [];
  const lapsing = lapsingOf(register, on, checked(register, on));
  return lapsingEdits(
    register,
    lapsing.filter(({ confirmation: { entry } }) => !withdrawn.includes(entry)),
    on,
  );
}

function editsFor(register: Register, on: Day, act: QualityAct): readonly Edit[] | NoPlace {
  switch (act.act) {
    case 'confirm': {
      const rows = confirmationsOf(register, act.findings, { ...act, on });
      return rows.length === 0 ? [] : one(appendRows(register, 'Confirmations', rows));
    }
    case 'withdraw':
      return act.entries.flatMap((entry) =>
        setCells(register, 'Confirmations', entry, { state: 'withdrawn', lapsed: on }),
      );
    case 'task': {
      const edit = taskEdit(register, checked(register, on), act.findings, on);
      return edit === null ? [] : one(edit);
    }
    case 'close':
      return closingEdits(register, act.tasks, on);
    case 'keep':
      return kept(register, on);
    case 'tidy':
      return [];
  }
}

function one(edit: Edit | NoPlace): readonly Edit[] | NoPlace {
  return 'kind' in edit ? [edit] : edit;
}

function checked(register: Register, on: Day) {
  return weigh(register, on, checkRegister(register, on));
}

function kept(register: Register, on: Day): readonly Edit[] | NoPlace {
  const result = checked(register, on);
  const completeness = completenessOf(register, on, result.confirmed);
  const made = keepingEdits(register, scoresOf(register, result, completeness), on);
  return 'edits' in made ? made.edits : made;
}
