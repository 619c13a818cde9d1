import type { Text } from '../../text';
import { commonFields, formOf, isField, tableOfField, type FieldId } from './fields';
import type { LetterBlock, LetterKind } from './letter';

/** A merge field as it stands in a template. */
export interface FoundField {
  /** What stands between the braces, as it was typed but for spaces around it; '' where the field is not ended. */
  readonly written: string;
  readonly part: 'body' | 'header' | 'footer' | 'note';
  /** The paragraph it stands in, for the one who looks for it. */
  readonly paragraph: string;
  /** Nothing else stands in the paragraph. */
  readonly alone: boolean;
  readonly inTable: boolean;
}

/** Why a template cannot be used for a letter; none where it can. */
export function templateProblems(
  kind: LetterKind,
  found: readonly FoundField[],
  text: Text['letters'],
): readonly LetterBlock[] {
  const known = knownFields(kind);
  const list = known.join(', ');
  const wrong = found.flatMap((field) => {
    const problem = problemOf(field, known, text, list);
    return problem === null ? [] : [{ why: problem, source: null }];
  });
  const names = new Set(found.map(({ written }) => fieldName(written)));
  const missing = kind.musts
    .filter(({ field }) => !names.has(field))
    .map(({ field, source }) => ({
      why: text.template.mustMissing(field, text.fields[field]),
      source,
    }));
  return [...distinct(wrong), ...missing];
}

/** A field's own name: capitals and how letters like å are stored make no difference. */
export function fieldName(written: string): string {
  return written.normalize('NFC').toLocaleLowerCase('nb');
}

/** Every field that a letter may use. */
export function knownFields(kind: LetterKind): readonly FieldId[] {
  return [...new Set([...commonFields, ...kind.fields])];
}

function problemOf(
  field: FoundField,
  known: readonly FieldId[],
  { template }: Text['letters'],
  list: string,
): string | null {
  const { written, part, paragraph } = field;
  const name = fieldName(written);
  const place = template.place[part](paragraph);
  if (name === '') return template.broken(place);
  if (!isField(name)) return template.unknownField(written, place, list);
  if (!known.includes(name)) return template.otherLetters(name, place, list);
  if (formOf(name) === 'column' && !field.inTable)
    return template.outsideTable(name, place, tableOfField(name) ?? '');
  if (formOf(name) === 'paragraph' && !field.alone) return template.notAlone(name, place);
  return null;
}

function distinct(blocks: readonly LetterBlock[]): readonly LetterBlock[] {
  return blocks.filter(({ why }, at) => blocks.findIndex((one) => one.why === why) === at);
}
