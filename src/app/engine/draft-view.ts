import { textOfCell } from '../../domain/cell-text';
import type { CellValue } from '../../domain/cells';
import type { Day } from '../../domain/days';
import { withDraft, type Draft, type Drafted } from '../../domain/form/draft';
import { proposalsOn, type Because } from '../../domain/form/proposals';
import type { Language } from '../../domain/language';
import { meaningsOf } from '../../domain/meanings';
import { tableIdOf, type Register } from '../../domain/register';
import { tableOf } from '../../domain/tables';
import { checkView, type ShownFinding } from './check-view';

export interface DraftAsk extends Draft {
  readonly reader: Language;
  readonly on: Day;
  /** Columns whose content is only a proposal and may be proposed anew. */
  readonly open: readonly number[];
}

/** A value that an empty field most likely holds. */
export interface ShownProposal {
  /** Column of the Excel table. */
  readonly at: number;
  readonly cell: CellValue;
  readonly text: string;
  readonly because: Because;
}

/** What the register's own rules say of a row before it is written, and what could be filled in. */
export interface DraftView {
  readonly findings: readonly ShownFinding[];
  readonly proposals: readonly ShownProposal[];
}

const NOTHING: DraftView = { findings: [], proposals: [] };

export function draftViewOf(
  register: Register,
  { reader, on, open, ...draft }: DraftAsk,
): DraftView {
  const drafted = withDraft(register, draft);
  if (drafted === null) return NOTHING;
  const { findings } = checkView({ ...drafted.register, language: reader }, on);
  return {
    findings: findings.filter(({ table, at }) => table === draft.table && at?.row === drafted.row),
    proposals: shownProposals(withoutOpen(register, draft, open) ?? drafted, draft.table, on),
  };
}

/** The draft without what is only proposed; null where nothing is. */
function withoutOpen(register: Register, draft: Draft, open: readonly number[]): Drafted | null {
  if (open.length === 0) return null;
  const cells = draft.cells.map((cell, at) => (open.includes(at) ? null : cell));
  return withDraft(register, { ...draft, cells });
}

function shownProposals(
  { register, row }: Drafted,
  table: string,
  on: Day,
): readonly ShownProposal[] {
  const id = tableIdOf(table);
  if (id === undefined) return [];
  const part = register.tables[id].parts.find(({ data }) => data.name === table);
  if (part === undefined) return [];
  const meanings = meaningsOf(part.data);
  return proposalsOn(register, id, part.offset + row, on).flatMap(({ column, cell, because }) => {
    const at = meanings.indexOf(tableOf(id).columns[column]);
    if (at < 0) return [];
    return [{ at, cell, because, text: textOfCell(meanings[at], cell, part.data.date1904) }];
  });
}
