import { openRegister } from '../../app/open-register';
import { reportFiles, reportFormats, type ReportFormatId } from '../../app/reports';
import type { MadeFile } from '../../app/host';
import type { Register } from '../../domain/register';
import { statementReport } from '../../domain/reports/account-statement';
import { reportIds, reportOf, type NamedReport } from '../../domain/reports/reports';
import { CommandError, type Arguments, type Command, type World } from '../command';
import { choicesOption, dayOption, fileWithEnding, optionText } from '../options';

const usage =
  'boligutvalg report <file.xlsx> <report id> [--tenancy ID] [--on YYYY-MM-DD] [--format json,csv,html,xlsx,docx] [--out PATH]';

/** The one report that is of a single tenancy. */
const STATEMENT = 'account-statement';

/** Formats that can stand on standard output. */
const PRINTABLE: readonly ReportFormatId[] = ['json', 'csv', 'html'];

/** Makes any report by its name, as text on standard output or as files. */
export const reportCommand: Command = {
  name: 'report',
  usage,
  valued: ['on', 'format', 'out', 'tenancy'],
  flags: [],
  async run(given, world) {
    const [path, , ...more] = given.words;
    if (path === undefined) throw new CommandError(world.text.cli.fileMissing(usage));
    if (more.length > 0) throw new CommandError(world.text.cli.tooMany(more.join(' '), usage));
    const on = dayOption(given, 'on', world.today, world);
    const formats = [...new Set(formatsWanted(given, world))];
    const { register } = openRegister(await world.read(path));
    const report = reportWanted(given, register, world);
    const made = await Promise.all(
      formats.map((format) => reportFiles(register, report, on, format)),
    );
    const [only, ...others] = made;
    const out = optionText(given, 'out');
    if (out === undefined && others.length === 0 && only !== undefined && prints(formats[0])) {
      print(only[0], world);
      return 0;
    }
    const files = made.flatMap((parts) => placed(parts, formats.length, given, world));
    await world.write(files, [path]);
    for (const file of files) world.print(world.text.cli.written(file.path));
    return 0;
  },
};

function reportWanted(given: Arguments, register: Register, world: World): NamedReport {
  const [, id] = given.words;
  const known = [...reportIds, STATEMENT].join(', ');
  if (id === undefined) throw new CommandError(world.text.cli.report.missing(known));
  const tenancy = optionText(given, 'tenancy');
  if (id === STATEMENT) {
    if (tenancy === undefined) throw new CommandError(world.text.cli.report.whose(usage));
    if (register.tables.Tenancies.byKey(tenancy) === undefined)
      throw new CommandError(world.text.letters.cli.noTenancy(tenancy));
    return statementReport(tenancy);
  }
  if (tenancy !== undefined) throw new CommandError(world.text.cli.report.notOfOne(id));
  const found = reportOf(id);
  if (found === undefined) throw new CommandError(world.text.cli.report.unknown(id, known));
  return found;
}

/** What `--format` says, else what `--out` ends with, else JSON. */
function formatsWanted(given: Arguments, world: World): readonly ReportFormatId[] {
  const ending = /\.([a-z]+)$/i.exec(optionText(given, 'out') ?? '')?.[1]?.toLowerCase();
  const guessed = reportFormats.find((format) => format === ending) ?? 'json';
  return choicesOption(given, 'format', reportFormats, [guessed], world);
}

function prints(format: ReportFormatId | undefined): boolean {
  return format !== undefined && PRINTABLE.includes(format);
}

/** One format may be given the name of a file; several, or a name without ending, are a folder. */
function placed(
  parts: readonly [MadeFile, ...MadeFile[]],
  formats: number,
  given: Arguments,
  world: World,
): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
  const out = optionText(given, 'out') ?? '.';
  const [first] = parts;
  const ending = /\.[a-z]+$/.exec(first.name)?.[0] ?? '';
  if (formats > 1 || !/\.[a-z]+$/i.test(out)) {
    const folder = out === '.' ? '' : `${out.replace(/[/\\]+$/, '')}/`;
    return parts.map(({ name, bytes }) => ({ path: `${folder}${name}`, bytes }));
  }
  const path = fileWithEnding(given, 'out', ending, world) ?? first.name;
  const stem = first.name.slice(0, -ending.length);
  return parts.map(({ name, bytes }) => {
    const more = name.slice(stem.length, -ending.length);
    return { path: `${path.slice(0, -ending.length)}${more}${path.slice(-ending.length)}`, bytes };
  });
}

/** The text alone; a file's byte order mark has no place on a screen. */
function print({ bytes }: MadeFile, world: World): void {
  world.print(new TextDecoder().decode(bytes).trimEnd());
}
