import type { CellValue } from '../../domain/cells';
import { inLanguage, type Language } from '../../domain/language';
import {
  guessedMapping,
  itemFieldIds,
  itemFields,
  missingFields,
  type ItemField,
  type Mapping,
  type Readings,
} from '../../domain/matching/open-items/fields';
import {
  profileEdits,
  profileNamed,
  profileNames,
} from '../../domain/matching/open-items/profiles';
import type { Register } from '../../domain/register';
import { isMissing } from '../../domain/row-edits';
import { FileRefusal } from '../../payments-in/refusal';
import type { Edit } from '../../workbook/workbook';
import { failedRowsFile } from '../payments-in/failed-rows';
import { missingIn } from '../payments-in/import-files';
import { foundList, openItemsOfFile, type ItemsWish } from '../payments-in/open-items-file';
import { hashOf, type GivenFile } from '../payments-in/read-plan';
import type { MadeFile } from '../host';
import type { Day } from '../../domain/days';

/** A field that a column may hold, for the wizard to ask about. */
export interface ShownField {
  readonly field: ItemField;
  readonly label: string;
}

/** What the mapping wizard shows: the file's headers and first rows, and what each column most likely is. */
export interface MappingView {
  /** Why no list was found; then there are no headers. */
  readonly problem: string | null;
  readonly headers: readonly string[];
  /** The first rows as text. */
  readonly sample: readonly (readonly string[])[];
  readonly mapping: Mapping;
  readonly readings: Readings;
  readonly fields: readonly ShownField[];
  /** Groups of fields of which one is needed and none has a column. */
  readonly missing: readonly (readonly ItemField[])[];
  readonly profiles: readonly string[];
}

const SAMPLE_ROWS = 10;

export interface MappingAsk {
  readonly language: Language;
  readonly files: readonly GivenFile[];
  /** The saved profile to begin with. */
  readonly profile?: string;
}

/** How the first of the files could be read. */
export function mappingView(
  register: Register,
  { language, files, profile }: MappingAsk,
): MappingView {
  const saved = profile === undefined ? null : profileNamed(register, profile);
  const common = {
    readings: saved?.readings ?? { dates: null, decimals: null },
    fields: itemFieldIds.map((field) => ({
      field,
      label: inLanguage(itemFields[field].label, language),
    })),
    profiles: profileNames(register),
  };
  const [file] = files;
  const found = file === undefined ? '' : listOrProblem(register, file, saved?.mapping ?? null);
  if (typeof found === 'string') {
    return { ...common, problem: found, headers: [], sample: [], mapping: {}, missing: [] };
  }
  const { headers, rows } = found.list;
  const mapping = saved?.mapping ?? guessedMapping(headers);
  return {
    ...common,
    problem: null,
    headers,
    sample: rows.slice(0, SAMPLE_ROWS).map(({ cells }) => headers.map((_, at) => shown(cells[at]))),
    mapping,
    missing: missingFields(mapping),
  };
}

function listOrProblem(register: Register, file: GivenFile, mapping: Mapping | null) {
  try {
    return foundList(register, file, mapping);
  } catch (error) {
    if (error instanceof FileRefusal) return error.refused.why;
    throw error;
  }
}

function shown(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.error : String(cell);
}

export interface ProfileAsk {
  readonly name: string;
  readonly mapping: Mapping;
  readonly readings: Readings;
  /** Who is told why not. */
  readonly reader: Language;
}

/** The edits that save a profile, or why it cannot be saved. */
export function profileSaving(
  register: Register,
  { reader, ...profile }: ProfileAsk,
): { readonly edits: readonly Edit[]; readonly problem: string | null } {
  const made = profileEdits(register, profile);
  if (!isMissing(made)) return { edits: made, problem: null };
  return { edits: [], problem: missingIn({ ...register, language: reader }, made) };
}

export interface FailedRowsAsk {
  readonly language: Language;
  readonly on: Day;
  readonly files: readonly GivenFile[];
  readonly items?: ItemsWish;
}

/** The rows of the first of the files that are not taken, as a file with the reasons; null where all are. */
export async function failedRows(
  register: Register,
  { language, on, files, items = {} }: FailedRowsAsk,
): Promise<MadeFile | null> {
  const [file] = files;
  if (file === undefined) return null;
  const hash = await hashOf(file.bytes);
  const read = openItemsOfFile(register, { ...file, hash }, items, on);
  return 'plan' in read ? failedRowsFile(read.plan, language) : null;
}
