import { run } from '../../src/cli/run';
import { CommandError, type ExitCode, type World } from '../../src/cli/command';
import { day } from '../../src/domain/days';
import { textIn } from '../../src/text';

/** What a command line left behind in a world of files in memory. */
export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly complaints: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Runs the command line on files in memory, on 22 November 2026. */
export async function commandLine(
  words: string,
  given: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Outcome> {
  const files = new Map(given);
  const out: string[] = [];
  const complaints: string[] = [];
  const text = textIn('nb');
  const world: World = {
    today: day('2026-11-22'),
    text,
    read: (path) => {
      const bytes = files.get(path);
      if (bytes !== undefined) return Promise.resolve(bytes);
      return Promise.reject(new CommandError(text.cli.cannotRead(path, text.cli.reasons.missing)));
    },
    write: (made) => {
      for (const { path, bytes } of made) files.set(path, bytes);
      return Promise.resolve();
    },
    exists: (path) => Promise.resolve(files.has(path)),
    print: (line) => void out.push(line),
    complain: (line) => void complaints.push(line),
  };
  const code = await run(
    words.split(' ').filter((word) => word !== ''),
    world,
  );
  return { code, out: out.join('\n'), complaints: complaints.join('\n'), files };
}
