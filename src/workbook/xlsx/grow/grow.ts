import { entryOf, readPackage } from '../package';
import { readDirectory } from '../zip-directory';
import { rewriteZip } from '../zip-write';
import { addColumns, type NewColumns, type Refusal } from './add-columns';
import { addNames, type NewName } from './add-names';
import { addPages, type NewPage } from './add-pages';
import { addSheets, type NewSheet, type OtherName } from './add-sheets';
import { withNewParts } from './new-parts';

/** What a workbook is to have more of; nothing that it has is changed or moved. */
export interface Growth {
  readonly sheets?: readonly NewSheet[];
  readonly columns?: readonly NewColumns[];
  readonly names?: readonly NewName[];
  readonly pages?: readonly NewPage[];
}

export interface Grown {
  readonly bytes: Uint8Array;
  /** Columns that had no room. */
  readonly refused: readonly Refusal[];
  /** Sheets that got another name, or none. */
  readonly others: readonly OtherName[];
  /** Names of the pages that were added. */
  readonly pages: readonly string[];
}

/** Parts of the file in their new form, old and new alike. */
export type NewForms = Map<string, Uint8Array>;

/**
 * An .xlsx file with more sheets, columns at the right end of its tables, and names for ranges. Parts that are not
 * concerned stay byte for byte as they are; what has no room is left out and named.
 */
export function growWorkbook(bytes: Uint8Array, growth: Growth): Grown {
  const zip = readDirectory(bytes);
  const parts = readPackage(zip);
  const forms: NewForms = new Map();
  const refused = addColumns(zip, parts, growth.columns ?? [], forms);
  const others = addSheets(zip, parts, growth.sheets ?? [], forms);
  const pages = addPages(zip, parts, growth.pages ?? [], forms);
  addNames(zip, parts, growth.names ?? [], forms);
  const [changed, added] = [new Map<string, Uint8Array>(), new Map<string, Uint8Array>()];
  for (const [name, form] of forms)
    (entryOf(zip, name) === undefined ? added : changed).set(name, form);
  return { bytes: withNewParts(rewriteZip(zip, changed), added), refused, others, pages };
}
