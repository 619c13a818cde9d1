import { patchDocument, PatchType, TextRun, type IPatch } from 'docx';
import { formOf, isField } from '../../domain/letters/fields';
import type { FieldRow, LetterDraft } from '../../domain/letters/letter';
import { fieldName, type FoundField } from '../../domain/letters/template-check';
import { fixZipDates } from '../register-workbook/zip-dates';

type Patches = Parameters<typeof patchDocument>[0]['patches'];
type Rows = readonly Readonly<Record<string, IPatch>>[];

/** A template with a letter's values in the places of its fields, which have been found and checked before. */
export async function fillTemplate(
  template: Uint8Array,
  found: readonly FoundField[],
  draft: LetterDraft,
): Promise<Uint8Array> {
  const bytes = await patchDocument({
    outputType: 'uint8array',
    data: template,
    trimPlaceholders: true,
    patches: patchesOf(found, draft),
    properties: { title: draft.title, description: draft.notes.join(' ') },
  });
  return fixZipDates(bytes);
}

function patchesOf(found: readonly FoundField[], draft: LetterDraft): Patches {
  const patches: Record<string, Patches[string]> = {};
  for (const field of found) {
    const { written } = field;
    const name = fieldName(written);
    if (!isField(name)) continue;
    if (formOf(name) === 'column') {
      const [table = '', ...rest] = written.split('.');
      const rows = draft.rows[fieldName(table)] ?? [];
      const before = patches[table];
      const known = before !== undefined && 'rows' in before ? (before.rows as Rows) : [];
      patches[table] = {
        type: PatchType.TABLE_ROWS,
        rows: rows.map((row, at) => ({ ...known[at], [rest.join('.')]: text(valueIn(row, name)) })),
      };
    } else {
      const value = draft.values[name] ?? '';
      const alone = found.every((one) => one.written !== written || (one.alone && !one.inTable));
      const goes = value === '' && formOf(name) === 'paragraph' && alone;
      patches[written] = goes ? { type: PatchType.DOCUMENT, children: [] } : text(value);
    }
  }
  return patches;
}

function valueIn(row: FieldRow, name: string): string {
  return isField(name) ? (row[name] ?? '') : '';
}

/** The lines of a value; what would be a field or no text in Word is made harmless. */
function text(value: string): IPatch {
  const safe = value
    .replace(/[\u0000-\u0008\u000B-\u001F]/g, '')
    .replaceAll('{{', '{ {')
    .replaceAll('}}', '} }')
    .split('\n');
  return {
    type: PatchType.PARAGRAPH,
    children: safe.map((line, at) =>
      at === 0 ? new TextRun(line) : new TextRun({ text: line, break: 1 }),
    ),
  };
}
