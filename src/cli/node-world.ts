import { access, readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dayOfMoment } from '../domain/days';
import type { Text } from '../text';
import { CommandError, type World } from './command';
import { reasonOf } from './system-reason';
import { writeAll } from './write-files';

/** The command line's world on a real machine. */
export function nodeWorld(text: Text): World {
  return {
    today: dayOfMoment(new Date()),
    user: userName(),
    text,
    read: (path) => readWhole(path, text),
    write: (files, inputs = []) => writeAll(files, inputs, text),
    exists: (path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    print: (line) => void process.stdout.write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
  };
}

/** The name of the user's account, for the change log; an account without one has none. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

async function readWhole(path: string, text: Text): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new CommandError(text.cli.cannotRead(path, reasonOf(cause, text)), { cause });
  }
}
