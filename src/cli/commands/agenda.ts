import { agendaFile, agendaFormats, type AgendaFormatId } from '../../app/agenda';
import { openRegister } from '../../app/open-register';
import {
  agendaFor,
  UnknownMeeting,
  type Agenda,
  type AgendaOptions,
} from '../../domain/agenda/agenda';
import type { Register } from '../../domain/register';
import { agendaJson } from '../../domain/reports/agenda-json';
import { CommandError, type Arguments, type Command, type World } from '../command';
import {
  choiceOption,
  choicesOption,
  dayOption,
  fileArgument,
  hasFlag,
  optionText,
} from '../options';

const usage =
  'boligutvalg agenda <file.xlsx> [--meeting next|ID] [--on YYYY-MM-DD] [--out DIR] [--format docx,xlsx,html,json] [--audience secretary|committee] [--json]';

/** Makes the saksliste of a meeting. */
export const agendaCommand: Command = {
  name: 'agenda',
  usage,
  valued: ['meeting', 'on', 'out', 'format', 'audience'],
  flags: ['json'],
  async run(given, world) {
    const options: AgendaOptions = {
      meeting: optionText(given, 'meeting') ?? 'next',
      on: dayOption(given, 'on', world.today, world),
      audience: choiceOption(given, 'audience', ['secretary', 'committee'], 'secretary', world),
    };
    const formats = choicesOption(given, 'format', agendaFormats, ['docx'], world);
    const path = fileArgument(given, world, usage);
    const { register } = openRegister(await world.read(path));
    const agenda = agendaOf(register, options, world);
    if (printsJson(given, formats)) world.print(agendaJson(agenda));
    else
      await writeFiles(agenda, formats, { folder: optionText(given, 'out') ?? '.', path }, world);
    return 0;
  },
};

/** `--json`, or JSON alone with nowhere to put it. */
function printsJson(given: Arguments, formats: readonly AgendaFormatId[]): boolean {
  if (hasFlag(given, 'json')) return true;
  return formats.every((format) => format === 'json') && optionText(given, 'out') === undefined;
}

function agendaOf(register: Register, options: AgendaOptions, world: World): Agenda {
  try {
    return agendaFor(register, options);
  } catch (error) {
    if (!(error instanceof UnknownMeeting)) throw error;
    throw new CommandError(world.text.agenda.command.unknownMeeting(error.meeting));
  }
}

/** All files are made before the first is written. */
async function writeFiles(
  agenda: Agenda,
  formats: readonly AgendaFormatId[],
  { folder, path: input }: { readonly folder: string; readonly path: string },
  world: World,
): Promise<void> {
  const made = await Promise.all([...new Set(formats)].map((format) => agendaFile(agenda, format)));
  const files = made.map(({ name, bytes }) => ({
    path: folder === '.' ? name : `${folder.replace(/[/\\]+$/, '')}/${name}`,
    bytes,
    keepsPrevious: true,
  }));
  await world.write(files, [input]);
  for (const { path } of files) world.print(world.text.cli.written(path));
}
