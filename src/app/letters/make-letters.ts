import { LetterDesk } from '../../domain/letters/draft';
import { isoDay, type Day } from '../../domain/days';
import { languages, type Language } from '../../domain/language';
import { letterKind } from '../../domain/letters/kinds';
import type { LetterBlock, LetterDraft, LetterId } from '../../domain/letters/letter';
import { templateProblems } from '../../domain/letters/template-check';
import type { Register } from '../../domain/register';
import { textIn } from '../../text';
import { readDirectory } from '../../workbook/xlsx/zip-directory';
import type { MadeFile } from '../host';
import { inMargins, joinLetters } from './join-letters';
import { fieldsIn, readTemplate, TemplateError, type LetterTemplate } from './read-template';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Which letter, to whom, dated when; `template` is the municipality's own. */
export interface LetterWish {
  readonly kind: LetterId;
  /** Ids of tenancies; null for all that the letter can be about. */
  readonly tenancies: readonly string[] | null;
  readonly on: Day;
  readonly template: Uint8Array | null;
  /** One document with all letters of a language instead of one each. */
  readonly together: boolean;
}

export interface MadeLetters {
  readonly drafts: readonly LetterDraft[];
  /** Letters that were asked for and may not be made, with why. */
  readonly held: readonly LetterDraft[];
  readonly files: readonly MadeFile[];
}

/**
 * Drafts and their documents. Nothing is logged as sent: people send. Throws TemplateError, with every reason, where the
 * municipality's template cannot be used.
 */
export async function makeLetters(register: Register, wish: LetterWish): Promise<MadeLetters> {
  const desk = new LetterDesk(register, wish.on, wish.template !== null);
  const wanted = wish.tenancies === null ? null : new Set(wish.tenancies);
  const all = register.tables.Tenancies.rows
    .filter(({ tenancy }) => wanted?.has(tenancy) ?? true)
    .map((tenancy) => desk.draft(wish.kind, tenancy));
  // In a batch only what the program proposes; one letter may be asked for whatever is proposed.
  const meant = all.filter(
    ({ recommended, applies }) => wanted !== null || (applies && recommended),
  );
  const held = meant.filter(({ blocks }) => blocks.length > 0);
  const drafts = meant.filter(({ blocks }) => blocks.length === 0);
  const templates = new Templates(register, wish);
  await templates.prepare(drafts);
  const files = await filesOf(drafts, templates, wish, textIn(register.language).letters);
  return { drafts, held, files };
}

/** The built-in template as a file that the municipality can change; null where there is none in the language. */
export async function builtInTemplate(
  register: Register,
  kind: LetterId,
  language: Language,
  together = false,
): Promise<MadeFile | null> {
  const { letterTemplate } = await import('../../documents/letter-docx/letter-template');
  const bytes = await letterTemplate(kind, language, together);
  const name = textIn(register.language).letters.fileNames[kind];
  return bytes === null ? null : { name: `mal-${name}-${language}.docx`, type: DOCX_TYPE, bytes };
}

/** What speaks against using a file as template of a letter; none where it can be used. */
export function problemsOfTemplate(
  register: Register,
  kind: LetterId,
  bytes: Uint8Array,
): readonly LetterBlock[] {
  const words = textIn(register.language).letters;
  try {
    return templateProblems(letterKind(kind), readTemplate(bytes, words.template).found, words);
  } catch (cause) {
    if (cause instanceof TemplateError) return [{ why: cause.message, source: null }];
    throw cause;
  }
}

/** The template of each language: the municipality's own for all, or the built-in ones. */
class Templates {
  private readonly known = new Map<Language, LetterTemplate>();

  constructor(
    private readonly register: Register,
    private readonly wish: LetterWish,
  ) {}

  async prepare(drafts: readonly LetterDraft[]): Promise<void> {
    const { register, wish } = this;
    const words = textIn(register.language).letters;
    if (wish.template !== null) {
      const problems = problemsOfTemplate(register, wish.kind, wish.template);
      if (problems.length > 0) throw new TemplateError(problems.map(sentenceOf).join('\n'));
      const own = readTemplate(wish.template, words.template);
      for (const language of languages) this.known.set(language, own);
      return;
    }
    for (const language of new Set(drafts.map((draft) => draft.language))) {
      const file = await builtInTemplate(register, wish.kind, language, wish.together);
      if (file === null) throw new Error(`${wish.kind} is not written in ${language}`);
      this.known.set(language, readTemplate(file.bytes, words.template));
    }
  }

  of(language: Language): LetterTemplate {
    const found = this.known.get(language);
    if (found === undefined) throw new Error(`No template in ${language}`);
    return found;
  }
}

/** A reason with its source. */
export function sentenceOf({ why, source }: LetterBlock): string {
  return source === null ? why : `${why} (${source})`;
}

type Words = ReturnType<typeof textIn>['letters'];

async function filesOf(
  drafts: readonly LetterDraft[],
  templates: Templates,
  { kind, on, together }: LetterWish,
  words: Words,
): Promise<readonly MadeFile[]> {
  const made = await Promise.all(
    drafts.map(async (draft) => ({
      draft,
      bytes: await filled(templates.of(draft.language), draft),
    })),
  );
  const own = made.filter(({ draft }) => !together || draft.apart);
  const joined = made.filter(({ draft }) => together && !draft.apart);
  return [
    ...own.map(({ draft, bytes }) => ({ name: `${draft.name}.docx`, type: DOCX_TYPE, bytes })),
    ...languages.flatMap((language): readonly MadeFile[] => {
      const letters = joined.filter(({ draft }) => draft.language === language);
      if (letters.length === 0) return [];
      const bytes = joinLetters(letters.map((letter) => letter.bytes));
      if (bytes === null) {
        const [field = ''] = inMargins(templates.of(language).found);
        throw new TemplateError(words.template.headerDiffers(field));
      }
      const name = `${words.fileNames[kind]}-${language}-${isoDay(on)}.docx`;
      return [{ name, type: DOCX_TYPE, bytes }];
    }),
  ];
}

async function filled({ bytes, found }: LetterTemplate, draft: LetterDraft): Promise<Uint8Array> {
  const { fillTemplate } = await import('../../documents/letter-docx/fill-template');
  const made = await fillTemplate(bytes, found, draft);
  const [left] = fieldsIn(readDirectory(made));
  if (left !== undefined) throw new Error(`The field ${left.written} was not filled in`);
  return made;
}
