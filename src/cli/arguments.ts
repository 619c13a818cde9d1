import { CommandError, type Arguments, type Command } from './command';
import type { Text } from '../text';

/** Reads the words after a command's name; an option that the command does not have is refused, not ignored. */
export function readArguments(command: Command, words: readonly string[], text: Text): Arguments {
  const options = new Map<string, string | true>();
  const plain: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (!word.startsWith('--')) {
      plain.push(word);
      continue;
    }
    const [name = '', attached] = splitOption(word);
    if (options.has(name)) throw new CommandError(text.cli.optionTwice(name));
    if (command.flags.includes(name)) {
      if (attached !== undefined) throw new CommandError(text.cli.flagWithValue(name));
      options.set(name, true);
    } else if (command.valued.includes(name)) {
      const value = attached ?? words[(index += 1)];
      if (value === undefined || value.startsWith('--')) {
        throw new CommandError(text.cli.valueMissing(name));
      }
      options.set(name, value);
    } else {
      throw new CommandError(text.cli.unknownOption(name, command.usage));
    }
  }
  return { words: plain, options };
}

function splitOption(word: string): [string, string?] {
  const at = word.indexOf('=');
  return at < 0 ? [word.slice(2)] : [word.slice(2, at), word.slice(at + 1)];
}
