import { randomUUID } from 'node:crypto';
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { dayOfMoment } from '../domain/days';
import type { Text } from '../text';
import { CommandError, type World } from './command';

/** The command line's world on a real machine. */
export function nodeWorld(text: Text): World {
  return {
    today: dayOfMoment(new Date()),
    text,
    read: (path) => readWhole(path, text),
    write: (path, bytes) => writeWhole(path, bytes, text),
    exists: (path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    print: (line) => void process.stdout.write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
  };
}

async function readWhole(path: string, text: Text): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new CommandError(text.cli.cannotRead(path, reasonOf(cause, text)), { cause });
  }
}

/** Temporary name beside the target, flushed, then renamed: a reader sees the old file or the new one, never half. */
async function writeWhole(path: string, bytes: Uint8Array | string, text: Text): Promise<void> {
  const target = resolve(path);
  const temporary = `${target}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await mkdir(dirname(target), { recursive: true });
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw new CommandError(text.cli.cannotWrite(path, reasonOf(cause, text)), { cause });
  }
}

function reasonOf(cause: unknown, text: Text): string {
  const code = (cause as NodeJS.ErrnoException | null)?.code ?? '';
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: text.cli.reasons.missing,
    EISDIR: text.cli.reasons.folder,
    EACCES: text.cli.reasons.denied,
    EPERM: text.cli.reasons.denied,
    EROFS: text.cli.reasons.readOnly,
    ENOSPC: text.cli.reasons.full,
    EBUSY: text.cli.reasons.busy,
    ENOTDIR: text.cli.reasons.missing,
  };
  return reasons[code] ?? text.cli.reasons.other(code);
}
