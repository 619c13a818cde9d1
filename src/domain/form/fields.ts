import type { TableData } from '../cells';
import type { Meaning } from '../cell-text';
import type { Column } from '../columns';
import type { Day } from '../days';
import { inLanguage, type Language, type Words } from '../language';
import { meaningsOf } from '../meanings';
import { offeredChoices } from '../offered-choices';
import type { Register } from '../register';
import { tableIds, tableOf, type TableId } from '../tables';
import { shared } from '../tables/help/shared';
import { fieldGroups, MORE, OWN } from './groups';
import type { FormField } from './field';

const idHelp: ReadonlySet<Words> = new Set(
  Object.entries(shared).flatMap(([name, words]) => (name.endsWith('Id') ? [words] : [])),
);

interface Making {
  readonly register: Register;
  readonly id: TableId;
  readonly data: TableData;
  /** Language of the reader. */
  readonly reader: Language;
  readonly on: Day;
}

/** The fields of a table's form in the order they are shown: group by group, the user's own columns last. */
export function formFields(making: Making): readonly FormField[] {
  const meanings = meaningsOf(making.data);
  const names = columnNames(making.id);
  const fields = meanings.map((meaning, at) =>
    fieldOf(making, meaning, meaning === undefined ? '' : (names.get(meaning) ?? ''), at),
  );
  const order = orderOf(making.id);
  return [...fields].sort((left, right) => order(left) - order(right) || left.at - right.at);
}

function columnNames(id: TableId): ReadonlyMap<Column<unknown>, string> {
  return new Map(Object.entries(tableOf(id).columns).map(([name, column]) => [column, name]));
}

function fieldOf(making: Making, meaning: Meaning, name: string, at: number): FormField {
  const { register, id, data, reader, on } = making;
  const help = meaning?.help;
  const pointsTo = meaning?.references !== undefined;
  return {
    at,
    name,
    kind: meaning?.kind ?? 'own',
    label: data.headers[at] ?? '',
    // In the form rows are found by name, so what ids look like is left unsaid.
    help: help === undefined || (pointsTo && idHelp.has(help)) ? '' : inLanguage(help, reader),
    need:
      meaning?.essential === true ? 'essential' : meaning?.required === true ? 'required' : null,
    group: groupOf(id, name, meaning, reader),
    choices: offeredChoices(register, id, name, on),
    references: tableIds.find((one) => one === meaning?.references) ?? null,
    masked: meaning?.kind === 'identityNumber',
    past: meaning?.kind === 'day' && meaning.personal !== undefined,
  };
}

function groupOf(id: TableId, name: string, meaning: Meaning, reader: Language): string {
  if (meaning === undefined) return inLanguage(OWN, reader);
  const groups = fieldGroups[id];
  if (groups === undefined) return '';
  return inLanguage(groups.find(({ columns }) => columns.includes(name))?.title ?? MORE, reader);
}

function orderOf(id: TableId): (field: FormField) => number {
  const listed = fieldGroups[id]?.flatMap(({ columns }) => columns) ?? [];
  return ({ name, kind }) => {
    if (kind === 'own') return Number.MAX_SAFE_INTEGER;
    if (listed.length === 0) return 0;
    const place = listed.indexOf(name);
    return place < 0 ? listed.length : place;
  };
}
