import type { Day } from '../domain/days';
import type { Text } from '../text';

/** What a command may do to the world; tests hand in their own. */
export interface World {
  /** Today, for `--on` left out: the only clock there is. */
  readonly today: Day;
  /** Who stands in the change log for what the command writes. */
  readonly user?: string;
  readonly text: Text;
  /** The bytes of a file; throws WorkbookError or CommandError with a sentence. */
  read(path: string): Promise<Uint8Array>;
  /**
   * Writes all files or none: temporary names first, then renames. Refuses two files of the same name and a file
   * that is one of `inputs`.
   */
  write(files: readonly OutputFile[], inputs?: readonly string[]): Promise<void>;
  exists(path: string): Promise<boolean>;
  /** Standard output, one line break added. */
  print(line: string): void;
  /** Standard error, one line break added. */
  complain(line: string): void;
}

export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** A file of this name that differs is kept under another name: it may have been edited by hand. */
  readonly keepsPrevious?: boolean;
  /** What the file held when it was read: it is not written over where it holds something else by now. */
  readonly replaces?: Uint8Array;
}

/** The command line could not be followed: exit code 2 and this sentence. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

export interface Arguments {
  /** Words without dashes, the command's name not among them. */
  readonly words: readonly string[];
  /** `--name value`; `true` for a flag without value. */
  readonly options: ReadonlyMap<string, string | true>;
}

/** Exit codes of every command: 0 done, 1 done with findings, 2 could not be done. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** The usage line of the contract. */
  readonly usage: string;
  /** Options that take a value. */
  readonly valued: readonly string[];
  /** Options that stand alone. */
  readonly flags: readonly string[];
  run(given: Arguments, world: World): Promise<ExitCode>;
}
