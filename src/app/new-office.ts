import type { Day } from '../domain/days';
import type { OfficeDraft } from '../domain/office/office-draft';
import { officeRows } from '../domain/office/office-rows';
import { textIn } from '../text';
import type { MadeFile } from './host';
import { workbookOf } from './new-register';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The file of a new register: committee, meetings, settings, codes and rates in place. */
export async function newOfficeFile(draft: OfficeDraft, on: Day): Promise<MadeFile> {
  const name = draft.settings.municipalityName?.trim() ?? '';
  const { cells } = officeRows(draft, on);
  const bytes = await workbookOf(cells, draft.language, name, on);
  return { name: textIn(draft.language).wizard.file(plain(name)), type: XLSX, bytes };
}

/** A name that every file system takes. */
function plain(name: string): string {
  const norwegian: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a' };
  const letters = name
    .toLocaleLowerCase('nb')
    .replace(/[æøå]/g, (letter) => norwegian[letter] ?? '');
  return letters
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
