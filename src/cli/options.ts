import { parseIsoDay, type Day } from '../domain/days';
import { CommandError, type Arguments, type World } from './command';

/** The value of an option that takes one; undefined where it is left out. */
export function optionText(given: Arguments, name: string): string | undefined {
  const value = given.options.get(name);
  return value === true ? undefined : value;
}

export function hasFlag(given: Arguments, name: string): boolean {
  return given.options.has(name);
}

/** The name of a file to write, which must end as its format does. */
export function fileWithEnding(
  given: Arguments,
  name: string,
  ending: string,
  world: World,
): string | undefined {
  const path = optionText(given, name);
  if (path === undefined || path.toLowerCase().endsWith(ending)) return path;
  throw new CommandError(world.text.cli.wrongEnding(name, ending, path));
}

/** The only file a command works on. */
export function fileArgument(given: Arguments, world: World, usage: string): string {
  const [file, ...more] = given.words;
  if (file === undefined) throw new CommandError(world.text.cli.fileMissing(usage));
  if (more.length > 0) throw new CommandError(world.text.cli.tooMany(more.join(' '), usage));
  return file;
}

/** A day option, `yyyy-mm-dd`; `fallback` where it is left out. */
export function dayOption(given: Arguments, name: string, fallback: Day, world: World): Day {
  const written = optionText(given, name);
  if (written === undefined) return fallback;
  const value = parseIsoDay(written);
  if (value === null) throw new CommandError(world.text.cli.notADay(name, written));
  return value;
}

/** A whole number option between `least` and `most`. */
export function numberOption(
  given: Arguments,
  name: string,
  bounds: { readonly least: number; readonly most: number; readonly fallback: number },
  world: World,
): number {
  const written = optionText(given, name);
  if (written === undefined) return bounds.fallback;
  const value = /^\d{1,9}$/.test(written) ? Number(written) : NaN;
  if (!(value >= bounds.least && value <= bounds.most)) {
    throw new CommandError(world.text.cli.notANumber(name, written, bounds.least, bounds.most));
  }
  return value;
}

/** One of a few words. */
export function choiceOption<T extends string>(
  given: Arguments,
  name: string,
  choices: readonly T[],
  fallback: T,
  world: World,
): T {
  const written = optionText(given, name);
  if (written === undefined) return fallback;
  const found = choices.find((choice) => choice === written);
  if (found === undefined) {
    throw new CommandError(world.text.cli.notAChoice(name, written, choices.join(', ')));
  }
  return found;
}

/** Several of a few words, comma-separated. */
export function choicesOption<T extends string>(
  given: Arguments,
  name: string,
  choices: readonly T[],
  fallback: readonly T[],
  world: World,
): readonly T[] {
  const written = optionText(given, name);
  if (written === undefined) return fallback;
  return written.split(',').map((word) => {
    const found = choices.find((choice) => choice === word.trim());
    if (found === undefined) {
      throw new CommandError(world.text.cli.notAChoice(name, word, choices.join(', ')));
    }
    return found;
  });
}
