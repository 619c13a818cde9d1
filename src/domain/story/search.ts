import type { Day } from '../days';
import { textIn } from '../../text';
import { namingOf } from '../agenda/naming';
import { lastDayOf } from '../occupancy/spans';
import type { Register } from '../register';
import { tableIds, tableOf } from '../tables';
import type { RowSource } from './story';
import { subjectOf } from './subject';

/** Somebody or some place that the words may mean. */
export interface StoryHit {
  readonly subject: RowSource;
  readonly title: string;
  readonly more: string;
}

const MOST = 12;

/** Households by label, member or id, dwellings by address or id; protected ones only by their id. */
export function searchStories(register: Register, words: string, on: Day): readonly StoryHit[] {
  const wanted = words.trim().toLocaleLowerCase('nb');
  if (wanted === '') return [];
  const hits = [...byId(register, words.trim().toUpperCase()), ...byWords(register, wanted)];
  const naming = namingOf(register, textIn(register.language).agenda, on);
  const seen = new Set<string>();
  return hits
    .filter(({ subject, isId }) => {
      if (!isId && naming.isProtected(subject.table, subject.id)) return false;
      return !seen.has(subject.id) && seen.add(subject.id);
    })
    .slice(0, MOST)
    .map(({ subject }) => ({
      subject,
      title:
        subject.table === 'Dwellings' ? naming.dwelling(subject.id) : naming.household(subject.id),
      more: [subject.id, now(register, subject, on, naming)].filter(Boolean).join(' · '),
    }));
}

interface Hit {
  readonly subject: RowSource;
  readonly isId: boolean;
}

/** An id of any table leads to its household or dwelling. */
function byId(register: Register, id: string): readonly Hit[] {
  const prefix = /^([A-ZÆØÅ]{1,3})-\d+$/.exec(id)?.[1];
  const tables = tableIds.filter((table) => {
    const { columns, key } = tableOf(table);
    return prefix !== undefined && columns[key]?.prefix === prefix;
  });
  return tables.flatMap((table) => {
    const subject = subjectOf(register, table, id);
    return subject === null ? [] : [{ subject, isId: true }];
  });
}

function byWords({ tables }: Register, wanted: string): readonly Hit[] {
  const words = wanted.split(/[\s,;]+/).filter((word) => word !== '');
  // A name's parts in any order: `Holm, Nils` is found by `Nils Holm`.
  const matches = (text: string | null): boolean => {
    const plain = text?.toLocaleLowerCase('nb') ?? '';
    return text !== null && words.length > 0 && words.every((word) => plain.includes(word));
  };
  const household = (id: string): Hit => ({ subject: { table: 'Households', id }, isId: false });
  return [
    ...tables.Households.rows
      .filter(({ label }) => matches(label))
      .map((row) => household(row.household)),
    ...tables.Persons.rows
      .filter(({ name }) => matches(name))
      .flatMap((row) => (row.household === null ? [] : [household(row.household)])),
    ...tables.Dwellings.rows
      .filter(({ address }) => matches(address))
      .map((row): Hit => ({ subject: { table: 'Dwellings', id: row.dwelling }, isId: false })),
  ];
}

/** Who lives there, or where they live, to tell people of one name apart. */
function now(
  { tables }: Register,
  { table, id }: RowSource,
  on: Day,
  naming: ReturnType<typeof namingOf>,
): string {
  const mine = tables.Tenancies.rows.find(
    (row) =>
      (table === 'Dwellings' ? row.dwelling : row.household) === id &&
      row.start <= on &&
      (lastDayOf(row) ?? on) >= on,
  );
  if (mine === undefined) return '';
  return table === 'Dwellings' ? naming.household(mine.household) : naming.dwelling(mine.dwelling);
}
