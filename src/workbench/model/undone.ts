import type { TableData } from '../../domain/cells';
import type { Edit } from '../../domain/edits';
import type { SurfaceText } from '../../text/surface';
import { sameTable } from '../../workbook/memory/edit-tables';

/** What a step had done, in one short sentence: `Angret: 3 celler i Boliger.` */
export function undoneSentence(
  made: readonly Edit[],
  tables: readonly TableData[],
  words: SurfaceText['workbench']['undone'],
): string {
  const names = [...new Set(made.map(({ table }) => table))];
  const parts = names.map((table) => {
    const own = made.filter((edit) => edit.table === table);
    const sheet = tables.find(({ name }) => sameTable(name, table))?.sheet ?? table;
    return words.inSheet(countsOf(own, words).join(', ') || words.dress, sheet);
  });
  return words.sentence(parts.join('; '));
}

function countsOf(
  edits: readonly Edit[],
  words: SurfaceText['workbench']['undone'],
): readonly string[] {
  const sum = (count: (edit: Edit) => number): number =>
    edits.reduce((so, edit) => so + count(edit), 0);
  const cells = sum((edit) => (edit.kind === 'set' ? 1 : 0));
  const added = sum((edit) => (edit.kind === 'append' ? edit.rows.length : 0));
  const deleted = sum((edit) => (edit.kind === 'delete' ? edit.rows.length : 0));
  return [
    ...(cells === 0 ? [] : [words.cells(cells)]),
    ...(added === 0 ? [] : [words.added(added)]),
    ...(deleted === 0 ? [] : [words.deleted(deleted)]),
  ];
}
