import { tableIds, tableOf } from '../tables';
import { alike } from './alike';
import { plain } from './grouped';
import { valuesOf } from './known-keys';
import { overlapping } from './periods';
import { numbered, rulesFor, type Hit } from './rule';
import { own } from './source';

type Place = readonly [table: (typeof tableIds)[number], column: string];

const known = new Map<string, readonly Place[]>();

/** Columns whose codes are those of a list, by the list's name: the first column that uses it. */
function columnsOfList(list: string): readonly Place[] {
  const found = known.get(list) ?? findColumnsOfList(list);
  // Lists that there are none of come from what people type, and are not kept.
  if (found.length > 0) known.set(list, found);
  return found;
}

function findColumnsOfList(list: string): readonly Place[] {
  const [table = '', name = ''] = list.split('.');
  const id = tableIds.find((one) => one === table);
  const choices = id === undefined ? undefined : tableOf(id).columns[name]?.choices;
  if (choices === undefined) return [];
  return tableIds.flatMap((one) =>
    Object.entries(tableOf(one).columns).flatMap(([column, described]) =>
      described.choices === choices ? [[one, column] as const] : [],
    ),
  );
}

export const codeFactRules = rulesFor('Codes', [
  {
    id: 'code-doubled',
    severity: 'feil',
    source: own('en kode har én rad om gangen'),
    columns: ['list', 'code', 'validFrom', 'validTo'],
    marks: ['code'],
    message: (say, { other = '' }) => say.codeDoubled(other),
    find: (table) =>
      overlapping(
        numbered(table).map(([{ entry, list, code, validFrom, validTo }, row]) => ({
          row,
          key: entry,
          group: `${list}|${code}`,
          from: validFrom ?? -Infinity,
          until: (validTo ?? Infinity) + 1,
        })),
      ),
  },
  {
    id: 'code-label-doubled',
    severity: 'advarsel',
    source: own('to koder har hver sin tekst'),
    columns: ['list', 'code', 'label', 'inUse', 'validTo'],
    marks: ['label'],
    message: (say, { other = '' }) => say.codeLabelDoubled(other),
    find: (table) =>
      alike(
        table,
        ({ list, label, inUse, validTo }) =>
          label === null || inUse === false || validTo !== null ? null : `${list}|${plain(label)}`,
        ({ entry }) => entry,
      ),
  },
  {
    id: 'code-unknown',
    severity: 'info',
    source: own('kodelistene som programmet bruker'),
    columns: ['list', 'code'],
    marks: ['code'],
    message: (say, { list }) => say.codeUnknown(list),
    broken: ({ list, code }) => {
      if (list === 'yesNo') return code !== 'yes' && code !== 'no';
      const [first] = columnsOfList(list);
      if (first === undefined) return true;
      const [table, column] = first;
      return !Object.hasOwn(tableOf(table).columns[column]?.choices ?? {}, code);
    },
  },
  {
    id: 'code-gone-but-used',
    severity: 'advarsel',
    source: own('en kode som er i bruk, tas ikke ut i stillhet'),
    contradiction: true,
    columns: ['list', 'code', 'inUse', 'validTo'],
    marks: ['inUse'],
    message: (say, { figures = [] }) => say.codeGoneButUsed(String(figures[0])),
    find: (table, { register, on }) =>
      numbered(table).flatMap(([{ list, code, inUse, validTo }, row]): Hit[] => {
        if (inUse !== false && (validTo ?? on) >= on) return [];
        const used = columnsOfList(list).reduce(
          (sum, [id, column]) =>
            sum +
            valuesOf(register, id, column).reduce<number>((n, one) => n + Number(one === code), 0),
          0,
        );
        return used === 0 ? [] : [{ row, figures: [used] }];
      }),
  },
]);
