import type { Day } from '../../domain/days';
import { inLanguage } from '../../domain/language';
import type { Refused } from '../../domain/matching/incoming';
import {
  guessedMapping,
  itemFields,
  missingFields,
  NO_READINGS,
  plainItemHeader,
  type Mapping,
  type Readings,
} from '../../domain/matching/open-items/fields';
import { openItemsPlan, type OpenItemsPlan } from '../../domain/matching/open-items/plan';
import { profileNamed, profileNames } from '../../domain/matching/open-items/profiles';
import type { Register } from '../../domain/register';
import { csvGrids } from '../../payments-in/open-items/csv-grid';
import { gridOf, type Grid } from '../../payments-in/open-items/grid';
import { listIn, type ListWithHeader } from '../../payments-in/open-items/header-row';
import { readItems } from '../../payments-in/open-items/read-items';
import { fileText } from '../../payments-in/file-text';
import { FileRefusal } from '../../payments-in/refusal';
import { textIn } from '../../text';
import { workbookSentence } from '../../workbook/sentence';
import { WorkbookError } from '../../workbook/workbook';
import { readGrids } from '../../workbook/xlsx';
import type { GivenFile } from './read-plan';

/** How a person wants a list to be read: a saved profile, or a mapping of the moment. */
export interface ItemsWish {
  readonly profile?: string;
  readonly mapping?: Mapping;
  readonly readings?: Readings;
}

export type ReadItemsFile = { readonly plan: OpenItemsPlan } | { readonly refused: Refused };

/** Whether the bytes may be a list: a workbook, or text with separators. */
export function mayBeList(bytes: Uint8Array): boolean {
  if (isZip(bytes)) return true;
  const start = fileText(bytes.subarray(0, 4_000));
  return /[;\t]|,.*,/.test(start) && !start.includes('\0');
}

/** Reads an open items list and lays it beside the register; refused whole where it cannot be read as one. */
export function openItemsOfFile(
  register: Register,
  file: GivenFile & { readonly hash: string },
  wish: ItemsWish,
  on: Day,
): ReadItemsFile {
  const say = textIn(register.language).paymentsIn;
  try {
    const { mapping, readings, profile } = chosen(register, wish);
    const { list, grid } = foundList(register, file, mapping);
    const used = mapping ?? guessedMapping(list.headers);
    refuseMissing(register, list, used);
    const items = readItems(list, used, readings, grid.date1904, say);
    return {
      plan: openItemsPlan(register, items, { name: file.name, hash: file.hash, profile }, on),
    };
  } catch (error) {
    if (error instanceof FileRefusal) return { refused: error.refused };
    throw error;
  }
}

function chosen(
  register: Register,
  { profile, mapping, readings = NO_READINGS }: ItemsWish,
): {
  readonly mapping: Mapping | null;
  readonly readings: Readings;
  readonly profile: string | null;
} {
  if (profile === undefined || mapping !== undefined) {
    return { mapping: mapping ?? null, readings, profile: null };
  }
  const found = profileNamed(register, profile);
  if (found === null) {
    const { unknownProfile } = textIn(register.language).paymentsIn.items;
    throw new FileRefusal(null, unknownProfile(profile, profileNames(register).join(', ')));
  }
  return { mapping: found.mapping, readings: found.readings, profile: found.name };
}

/** The list with its headers, in the first sheet that has one. */
export function foundList(
  register: Register,
  { bytes }: GivenFile,
  mapping: Mapping | null,
): { readonly list: ListWithHeader; readonly grid: Grid } {
  for (const grid of gridsOf(register, bytes)) {
    const list = listIn(grid, mapping);
    if (list !== null) return { list, grid };
  }
  throw new FileRefusal(null, textIn(register.language).paymentsIn.items.noHeaders);
}

function gridsOf({ language }: Register, bytes: Uint8Array): Iterable<Grid> {
  const text = textIn(language);
  if (!isZip(bytes)) return csvGrids(fileText(bytes), text.paymentsIn);
  try {
    return readGrids(bytes).map(({ rows, date1904 }) => gridOf(rows, date1904));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const why = workbookSentence(error, text);
    throw new FileRefusal(null, text.paymentsIn.items.unreadableBook(why));
  }
}

function refuseMissing(
  { language }: Register,
  { headers, headerLine }: ListWithHeader,
  mapping: Mapping,
): void {
  const { items } = textIn(language).paymentsIn;
  const plain = new Set(headers.map(plainItemHeader));
  const absent = Object.values(mapping).find((header) => !plain.has(plainItemHeader(header)));
  if (absent !== undefined) throw new FileRefusal(headerLine, items.otherProfile(absent));
  const missing = missingFields(mapping);
  if (missing.length === 0) return;
  const names = missing.map((group) =>
    group.map((field) => inLanguage(itemFields[field].label, language)).join(' / '),
  );
  const shown = headers.filter((header) => header !== '').join(', ');
  throw new FileRefusal(headerLine, items.missingFields(names.join('; '), shown));
}

function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}
