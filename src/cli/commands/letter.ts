import { join } from 'node:path';
import {
  builtInTemplate,
  makeLetters,
  sentenceOf,
  type MadeLetters,
} from '../../app/letters/make-letters';
import { TemplateError } from '../../app/letters/read-template';
import { openRegister } from '../../app/open-register';
import type { MadeFile } from '../../app/host';
import { languages, type Language } from '../../domain/language';
import { letterKinds } from '../../domain/letters/kinds';
import type { LetterDraft, LetterId } from '../../domain/letters/letter';
import type { Register } from '../../domain/register';
import { setting } from '../../domain/settings';
import { CommandError, type Arguments, type Command, type World } from '../command';
import { dayOption, hasFlag, optionText } from '../options';

const usage =
  'boligutvalg letter <file.xlsx> <kind> --tenancy ID|--all [--template FILE.docx] [--together] [--on YYYY-MM-DD] [--out DIR] | --save-template';

/** Drafts letters as Word documents; people send them. */
export const letterCommand: Command = {
  name: 'letter',
  usage,
  valued: ['tenancy', 'template', 'on', 'out'],
  flags: ['all', 'together', 'save-template'],
  async run(given, world) {
    const { path, kind } = wordsOf(given, world);
    const on = dayOption(given, 'on', world.today, world);
    const folder = optionText(given, 'out') ?? '.';
    const templatePath = optionText(given, 'template');
    const { register } = openRegister(await world.read(path));
    const inputs = [path, ...(templatePath === undefined ? [] : [templatePath])];
    if (hasFlag(given, 'save-template')) {
      await write(await templatesOf(register, kind), folder, inputs, world);
      return 0;
    }
    const tenancy = tenancyOf(given, register, world);
    const template = templatePath === undefined ? null : await world.read(templatePath);
    const made = await lettersOf(world, register, {
      kind,
      on,
      template,
      tenancies: tenancy === null ? null : [tenancy],
      together: hasFlag(given, 'together'),
    });
    if (tenancy !== null && made.held.length > 0) throw new CommandError(reasons(made.held[0]));
    await write(made.files, folder, inputs, world);
    tell(made, world);
    return 0;
  },
};

/** `collectionNotice` as it is typed: `collection-notice`. */
function typed(id: LetterId): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function wordsOf(given: Arguments, world: World): { path: string; kind: LetterId } {
  const [path, name, ...more] = given.words;
  if (path === undefined) throw new CommandError(world.text.cli.fileMissing(usage));
  if (more.length > 0) throw new CommandError(world.text.cli.tooMany(more.join(' '), usage));
  const kind = letterKinds.find(({ id }) => typed(id) === name);
  const known = letterKinds.map(({ id }) => typed(id)).join(', ');
  if (kind === undefined) throw new CommandError(world.text.letters.cli.kind(name ?? '', known));
  return { path, kind: kind.id };
}

/** The tenancy asked for; null for all of them. */
function tenancyOf(given: Arguments, register: Register, world: World): string | null {
  const tenancy = optionText(given, 'tenancy');
  const all = hasFlag(given, 'all');
  if ((tenancy === undefined) === !all) throw new CommandError(world.text.letters.cli.whose(usage));
  if (tenancy === undefined) return null;
  if (register.tables.Tenancies.byKey(tenancy) === undefined)
    throw new CommandError(world.text.letters.cli.noTenancy(tenancy));
  return tenancy;
}

async function lettersOf(
  world: World,
  register: Register,
  wish: Parameters<typeof makeLetters>[1],
): Promise<MadeLetters> {
  try {
    return await makeLetters({ ...register, language: languageOf(register) }, wish);
  } catch (cause) {
    if (cause instanceof TemplateError) throw new CommandError(cause.message, { cause });
    throw cause;
  }
}

function languageOf(register: Register): Language {
  const chosen = setting(register, 'language');
  return languages.find((one) => one === chosen) ?? register.language;
}

async function templatesOf(register: Register, kind: LetterId): Promise<readonly MadeFile[]> {
  const made = await Promise.all(languages.map((one) => builtInTemplate(register, kind, one)));
  return made.filter((file): file is MadeFile => file !== null);
}

async function write(
  files: readonly MadeFile[],
  folder: string,
  inputs: readonly string[],
  world: World,
): Promise<void> {
  const named = files.map(({ name, bytes }) => ({ path: join(folder, name), bytes }));
  // A draft may have been edited by hand since it was made.
  await world.write(
    named.map((file) => ({ ...file, keepsPrevious: true })),
    inputs,
  );
  for (const { path } of named) world.print(world.text.cli.written(path));
}

function tell({ drafts, held }: MadeLetters, world: World): void {
  for (const { tenancy, notes } of drafts)
    if (notes.length > 0) world.print(`${tenancy}: ${notes.join(' ')}`);
  for (const draft of held) world.print(`${draft.tenancy}: ${reasons(draft)}`);
  world.print(world.text.letters.cli.made(drafts.length, held.length));
}

function reasons(draft: LetterDraft | undefined): string {
  return draft?.blocks.map(sentenceOf).join(' ') ?? '';
}
