import { WorkbookError } from '../workbook';
import { readTablePart, type TablePart } from './table-part';
import { attributes, openings, ownOpenings, xmlText } from './xml';
import { readPart } from './zip-part';
import type { ZipDirectory, ZipEntry } from './zip-directory';

/** A worksheet that holds tables. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly tables: readonly TablePart[];
}

/** The parts of a workbook that a register needs, by their names in the zip. */
export interface WorkbookParts {
  readonly workbookPath: string;
  readonly sharedStringsPath: string | undefined;
  readonly calcChainPath: string | undefined;
  readonly date1904: boolean;
  /** All worksheets, in the order of the tabs. */
  readonly sheets: readonly SheetPart[];
}

interface Relation {
  readonly id: string;
  /** Last word of the relation's type: the strict and the usual form differ only before it. */
  readonly type: string;
  readonly target: string;
}

/** Finds the workbook's parts by following relations, so that any names and any order are understood. */
export function readPackage(zip: ZipDirectory): WorkbookParts {
  const root = relationsOf(zip, '').find(({ type }) => type === 'officeDocument');
  const workbook = entryOf(zip, root?.target ?? 'xl/workbook.xml');
  if (workbook === undefined || !isSpreadsheet(zip, workbook))
    throw new WorkbookError('not-a-workbook');
  const relations = relationsOf(zip, workbook.name);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const pathOf = (type: string): string | undefined => {
    const relation = relations.find((candidate) => candidate.type === type);
    return relation === undefined ? undefined : entryOf(zip, relation.target)?.name;
  };
  const { date1904, sheets } = readWorkbookPart(textOf(zip, workbook), workbook.name);
  const taken = new Set<string>();
  return {
    workbookPath: workbook.name,
    sharedStringsPath: pathOf('sharedStrings'),
    calcChainPath: pathOf('calcChain'),
    date1904,
    sheets: sheets.flatMap(({ name, id }) => {
      const relation = byId.get(id);
      if (relation?.type !== 'worksheet') return [];
      const sheet = takenOnce(zip, relation.target, taken);
      return [{ name, path: sheet.name, tables: tablesOf(zip, sheet.name, taken) }];
    }),
  };
}

/** A Word document and a binary workbook are zips with relations too. */
function isSpreadsheet(zip: ZipDirectory, workbook: ZipEntry): boolean {
  if (!workbook.name.toLowerCase().endsWith('.xml')) return false;
  const first = openings(textOf(zip, workbook), workbook.name).next();
  return first.done !== true && first.value.name === 'workbook';
}

function readWorkbookPart(
  xml: string,
  part: string,
): { date1904: boolean; sheets: readonly { name: string; id: string }[] } {
  let date1904 = false;
  const sheets: { name: string; id: string }[] = [];
  for (const tag of ownOpenings(xml, part)) {
    if (tag.name === 'workbookPr') {
      date1904 = ['1', 'true', 'on'].includes(attributes(xml, tag).get('date1904') ?? '');
    }
    if (tag.name === 'sheet') {
      const given = attributes(xml, tag);
      const id = [...given].find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      sheets.push({ name: given.get('name') ?? '', id });
    }
  }
  return { date1904, sheets };
}

function tablesOf(zip: ZipDirectory, sheetPath: string, taken: Set<string>): readonly TablePart[] {
  return relationsOf(zip, sheetPath)
    .filter(({ type }) => type === 'table')
    .map(({ target }) => {
      const entry = takenOnce(zip, target, taken);
      return readTablePart(textOf(zip, entry), entry.name);
    });
}

/** A sheet or table that is there, and that nobody else has: shared or circling parts have no end. */
function takenOnce(zip: ZipDirectory, target: string, taken: Set<string>): ZipEntry {
  const entry = entryOf(zip, target);
  if (entry === undefined || taken.has(entry.name)) throw new WorkbookError('damaged', target);
  taken.add(entry.name);
  return entry;
}

/** Relations of a part; `''` is the package itself. A missing relations part means none. */
export function relationsOf(zip: ZipDirectory, part: string): readonly Relation[] {
  const entry = zip.byName.get(relationsPath(part).toLowerCase());
  if (entry === undefined) return [];
  const xml = textOf(zip, entry);
  const relations: Relation[] = [];
  for (const tag of openings(xml, entry.name)) {
    if (tag.name !== 'Relationship') continue;
    const given = attributes(xml, tag);
    if (given.get('TargetMode') === 'External') continue;
    relations.push({
      id: given.get('Id') ?? '',
      type: (given.get('Type') ?? '').replace(/^.*\//, ''),
      target: resolve(part, given.get('Target') ?? ''),
    });
  }
  return relations;
}

export function relationsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as a name in the zip: absolute, or relative to the folder of the part that points to it. */
function resolve(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of decoded(target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

export function entryOf(zip: ZipDirectory, name: string): ZipEntry | undefined {
  return zip.byName.get(name.toLowerCase());
}

/** The text of a part, taken apart tag by tag; more than this is no description of anything. */
const LONGEST_TEXT = 32_000_000;
/** What sheets and shared texts may be when they are needed whole. */
export const LONGEST_CONTENT = 256_000_000;

export function textOf(zip: ZipDirectory, entry: ZipEntry, longest = LONGEST_TEXT): string {
  if (entry.size > longest) throw new WorkbookError('too-large', entry.name);
  return xmlText(readPart(zip, entry));
}
