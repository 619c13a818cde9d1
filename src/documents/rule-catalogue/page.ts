import { norwegianDay } from '../../domain/days';
import { severities } from '../../domain/parsed';
import { ruleCatalogue, type CatalogueEntry } from '../../domain/rules/catalogue';
import { sourceKinds } from '../../domain/rules/source';
import { tableIds, tableOf, type TableId } from '../../domain/tables';
import { ruleDescriptions } from '../../text/rule-descriptions';
import { pageWords as words } from '../../text/rule-descriptions/page-words';
import { anchorOf, listOf, paragraphsOf, tableOfCells } from './markdown';

const { head } = words;
const described = ruleDescriptions('nb');

/** The page that lists every rule in plain Norwegian for the municipality and its auditor, as Markdown. */
export function ruleCataloguePage(): string {
  const entries = ruleCatalogue();
  const general = entries.filter(isGeneral);
  const own = tableIds.map((id) => ({
    id,
    title: sheetOf(id),
    rules: entries.filter((entry) => !isGeneral(entry) && entry.holds[0]?.table === id),
  }));
  const withRules = own.filter(({ rules }) => rules.length > 0);
  return `${[
    `# ${words.title}`,
    paragraphsOf(words.intro),
    severityPart(),
    sourcePart(),
    `## ${words.readTitle}`,
    listOf(words.read),
    countsPart(entries, general.length),
    contentsPart(withRules),
    generalPart(general),
    ...withRules.map(({ title, rules }) => tablePart(title, rules)),
  ].join('\n\n')}\n`;
}

/** It follows from the columns, also where only one table has such a column. */
function isGeneral({ general }: CatalogueEntry): boolean {
  return general;
}

function sheetOf(id: TableId): string {
  return tableOf(id).sheet[0];
}

function severityPart(): string {
  const rows = severities.map((severity) => words.severities[severity]);
  return [
    `## ${words.severityTitle}`,
    words.severityIntro,
    tableOfCells([head.severity, head.meaning], rows),
    `### ${words.confirmTitle}`,
    paragraphsOf(words.confirm),
  ].join('\n\n');
}

function sourcePart(): string {
  const rows = sourceKinds.map((kind) => words.sources[kind]);
  return [
    `## ${words.sourceTitle}`,
    tableOfCells([head.kind, head.meaning], rows),
    words.confirmedLater,
  ].join('\n\n');
}

function countsPart(entries: readonly CatalogueEntry[], general: number): string {
  const bySeverity = severities.map((severity) => [
    words.severities[severity][0],
    String(entries.filter(({ severities: [usual] }) => usual === severity).length),
  ]);
  const bySource = sourceKinds.map((kind) => [
    words.sources[kind][0],
    String(entries.filter(({ source }) => source.kind === kind).length),
  ]);
  return [
    `## ${words.countsTitle}`,
    words.counts(entries.length, tableIds.length, general),
    tableOfCells([head.severity, head.count], bySeverity),
    tableOfCells([head.kind, head.count], bySource),
  ].join('\n\n');
}

interface Part {
  readonly title: string;
  readonly rules: readonly CatalogueEntry[];
}

function contentsPart(parts: readonly Part[]): string {
  const titles = [words.general, ...parts.map(({ title }) => title)];
  const links = titles.map((title, at) => {
    const count = at === 0 ? '' : ` (${String(parts[at - 1]?.rules.length ?? 0)})`;
    return `[${title}](#${anchorOf(title)})${count}`;
  });
  return `## ${words.contents}\n\n${listOf(links)}`;
}

function generalPart(entries: readonly CatalogueEntry[]): string {
  const rows = entries.map((entry) => [
    whatOf(entry),
    placesOf(entry),
    ...severityAndSource(entry),
    marksOf(entry),
  ]);
  const heads = [head.what, head.where, head.severity, head.kind, head.marks];
  return [`## ${words.general}`, words.generalIntro, tableOfCells(heads, rows)].join('\n\n');
}

function tablePart(title: string, entries: readonly CatalogueEntry[]): string {
  const rows = entries.map((entry) => [
    whatOf(entry),
    fieldsOf(entry),
    ...severityAndSource(entry),
    marksOf(entry),
  ]);
  const heads = [head.what, head.fields, head.severity, head.kind, head.marks];
  return `## ${title}\n\n${tableOfCells(heads, rows)}`;
}

function whatOf({ id }: CatalogueEntry): string {
  const sentence = described[id];
  if (sentence === undefined) throw new Error(`The rule ${id} is not described`);
  return `${sentence}<br>\`${id}\``;
}

function severityAndSource({ severities: all, source }: CatalogueEntry): readonly string[] {
  return [all.map((severity) => words.severities[severity][0]).join(words.or), sourceOf(source)];
}

/** `lov: husleieloven § 9-3`; a reference that begins with the kind is not said twice. */
function sourceOf({ kind, reference }: CatalogueEntry['source']): string {
  const [word] = words.sources[kind];
  const rest = reference.replace(/^(rutinen|KOSTRA)(: | |$)/, '');
  return rest === '' ? word : `${word}: ${rest}`;
}

function fieldsOf({ holds }: CatalogueEntry): string {
  const [place] = holds;
  if (place === undefined) return '';
  const { columns } = tableOf(place.table);
  return place.columns.map((name) => columns[name]?.header[0] ?? name).join(', ');
}

/** Columns by name where there are few; else how many. */
function placesOf(entry: CatalogueEntry): string {
  const { holds } = entry;
  const columns = holds.reduce((sum, place) => sum + place.columns.length, 0);
  if (columns === 0) return words.wholeTables(holds.length);
  if (columns > 3) return words.places(columns, holds.length);
  return holds
    .map(({ table, columns: names }) => {
      const described = tableOf(table).columns;
      return `${sheetOf(table)}: ${names.map((name) => described[name]?.header[0] ?? name).join(', ')}`;
    })
    .join('; ');
}

function marksOf({ fixable, contradiction, validFrom, validTo, version }: CatalogueEntry): string {
  const shown = (day: CatalogueEntry['validFrom']) => (day === null ? '' : norwegianDay(day));
  return [
    ...(fixable ? [words.fixable] : []),
    ...(contradiction ? [words.contradiction] : []),
    ...(validFrom === null && validTo === null
      ? []
      : [words.validity(shown(validFrom), shown(validTo))]),
    ...(version > 1 ? [words.version(version)] : []),
  ].join(', ');
}
