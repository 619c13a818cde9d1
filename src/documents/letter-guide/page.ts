import { commonFields, letterFields, type FieldId } from '../../domain/letters/fields';
import { letterKinds } from '../../domain/letters/kinds';
import type { LetterId } from '../../domain/letters/letter';
import { letterGuide as words } from '../../text/letter-guide';
import { letterWords } from '../../text/letter-words';
import { textIn } from '../../text';
import { listOf, paragraphsOf, tableOfCells } from '../rule-catalogue/markdown';

const { titles } = letterWords('nb');
const { fields: meanings } = textIn('nb').letters;

/** The page for those who make the municipality's templates, as Markdown: letters, what they must hold, and all fields. */
export function letterGuidePage(): string {
  return `${[
    `# ${words.title}`,
    paragraphsOf(words.intro),
    `## ${words.howTitle}`,
    listOf(words.how),
    `## ${words.lettersTitle}`,
    lettersPart(),
    words.alsoHeld,
    `## ${words.mustTitle}`,
    ...letterKinds.map(({ id }) => mustPart(id)),
    `## ${words.fieldsTitle}`,
    fieldsPart(),
  ].join('\n\n')}\n`;
}

function lettersPart(): string {
  return tableOfCells(
    words.letterHead,
    letterKinds.map(({ id, receiver, languages }) => [
      titles[id],
      `\`${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}\``,
      words.receivers[receiver],
      languages.map((language) => words.languages[language]).join(', '),
      words.whenMade[id],
    ]),
  );
}

function mustPart(id: LetterId): string {
  const musts = letterKinds.find((kind) => kind.id === id)?.musts ?? [];
  const rows = musts.map(({ field, source }) => [code(field), meanings[field], source]);
  return [`### ${titles[id]}`, tableOfCells(words.mustHead, rows)].join('\n\n');
}

function fieldsPart(): string {
  const all = Object.keys(letterFields) as readonly FieldId[];
  return tableOfCells(
    words.fieldHead,
    all.map((field) => [
      code(field),
      words.forms[letterFields[field]],
      meanings[field],
      usedIn(field),
    ]),
  );
}

function usedIn(field: FieldId): string {
  if (commonFields.includes(field)) return words.everyLetter;
  const users = letterKinds.filter(({ fields }) => fields.includes(field));
  return users.map(({ id }) => titles[id]).join('; ');
}

function code(field: FieldId): string {
  return `\`{{${field}}}\``;
}
