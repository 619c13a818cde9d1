import { changeWays } from '../../codes/changes';
import { inLanguage } from '../../language';
import { tableIdOf } from '../../register';
import { tableOf } from '../../tables';
import type { Change } from '../../tables/logs';
import { idsOf } from '../ids';
import { rowsWith } from '../rows-by';
import type { Scope } from '../scope';
import { sourceOf, type StorySource } from '../source';

/** What was changed in the rows of the story, by whom and how. */
export const changes: StorySource = {
  lines: (scope) => {
    const { register, language, text } = scope;
    return idsOf(scope).flatMap(([table, id]) =>
      rowsWith(register.tables.ChangeLog.rows, 'row', id)
        .filter((row) => row.table !== null && tableIdOf(row.table) === table)
        .map((row) => ({
          kind: 'changes' as const,
          day: row.date,
          title: text.changed(
            row.sheet ?? inLanguage(tableOf(table).sheet, language),
            id,
            row.column ?? '',
          ),
          detail: [
            valuesOf(scope, row),
            row.who ?? '',
            row.how === null ? '' : inLanguage(changeWays[row.how], language),
            row.time ?? '',
          ]
            .filter((part) => part !== '')
            .join(' · '),
          source: sourceOf('ChangeLog', row),
          isOpen: false,
        })),
    );
  },
};

/** From what to what, for a single cell; the log may hold a name or an address that is protected by now. */
function valuesOf({ text, naming }: Scope, { column, before, after }: Change): string {
  if (column === null) return '';
  const told = text.fromTo(before ?? '', after ?? '');
  return naming.reveals(told) ? text.withheld : told;
}
