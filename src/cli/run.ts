import { workbookSentence } from '../workbook/sentence';
import { WorkbookError } from '../workbook/workbook';
import { readArguments } from './arguments';
import { CommandError, type ExitCode, type World } from './command';
import { commands } from './commands';

/** Runs one command line. What cannot be done ends in one sentence on standard error and exit code 2. */
export async function run(words: readonly string[], world: World): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined) {
    world.complain(world.text.cli.noCommand(commands.map((one) => one.name).join(', ')));
    return 2;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    world.print(usage(world));
    return 0;
  }
  try {
    const command = commands.find((candidate) => candidate.name === name);
    if (command === undefined) {
      throw new CommandError(
        world.text.cli.unknownCommand(name, commands.map((one) => one.name).join(', ')),
      );
    }
    if (rest.includes('--help')) {
      world.print(command.usage);
      return 0;
    }
    return await command.run(readArguments(command, rest, world.text), world);
  } catch (error) {
    const sentence = sentenceOf(error, world);
    if (sentence === null) throw error;
    world.complain(sentence);
    return 2;
  }
}

function sentenceOf(error: unknown, world: World): string | null {
  if (error instanceof CommandError) return error.message;
  if (error instanceof WorkbookError) return workbookSentence(error, world.text);
  return null;
}

function usage(world: World): string {
  return [world.text.cli.usageTitle, ...commands.map((command) => `  ${command.usage}`)].join('\n');
}
