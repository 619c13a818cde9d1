import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { openRegister } from '../app/open-register';
import type { Text } from '../text';
import { WorkbookError, type WorkbookProblem } from '../workbook/workbook';
import { CommandError, type OutputFile } from './command';
import { reasonOf } from './system-reason';

const ANY_MAY_WRITE = 0o222;

const WORKBOOK = /\.xls[xm]$/i;

interface Staged {
  readonly target: string;
  readonly temporary: string;
}

/** Writes all files under temporary names beside their targets, and renames them only when all are there. */
export async function writeAll(
  files: readonly OutputFile[],
  inputs: readonly string[],
  text: Text,
): Promise<void> {
  const staged: Staged[] = [];
  let current = '';
  try {
    await refuseClashes(files, inputs, text);
    for (const { path, bytes } of files) {
      current = path;
      staged.push(await stage(path, bytes));
    }
    for (const { path, bytes, keepsPrevious } of files) {
      current = path;
      if (keepsPrevious === true) await keepPrevious(path, bytes);
    }
    for (const { path, replaces } of files) {
      if (replaces !== undefined) await refuseChanged(path, replaces, text);
    }
    for (const { target, temporary } of staged) {
      current = target;
      await rename(temporary, target);
    }
  } catch (cause) {
    await Promise.all(staged.map(({ temporary }) => discard(temporary)));
    if (cause instanceof CommandError) throw cause;
    throw new CommandError(text.cli.cannotWrite(current, reasonOf(cause, text)), { cause });
  }
}

async function refuseClashes(
  files: readonly OutputFile[],
  inputs: readonly string[],
  text: Text,
): Promise<void> {
  const taken = new Set(await Promise.all(inputs.map(canonical)));
  for (const { path, replaces, keepsPrevious } of files) {
    const target = await canonical(path);
    if (taken.has(target)) throw new CommandError(text.cli.sameFile(path));
    taken.add(target);
    const reason = await hindrance(target, text);
    if (reason !== null) throw new CommandError(text.cli.cannotWrite(path, reason));
    const meant = replaces !== undefined || keepsPrevious === true;
    const standing = meant ? 'other' : await standingAt(target);
    if (standing === 'register') throw new CommandError(text.cli.isRegister(path));
    if (standing === 'unknown') throw new CommandError(text.cli.maybeRegister(path));
  }
}

/** What no register can be, however badly it has fared. */
const PLAINLY_OTHER: ReadonlySet<WorkbookProblem> = new Set<WorkbookProblem>([
  'empty-file',
  'not-a-workbook',
  'csv',
  'no-tables',
  'not-a-register',
]);

/** A register is years of work, which no report may take the place of; nor of what may be one and cannot be opened. */
async function standingAt(path: string): Promise<'register' | 'unknown' | 'other'> {
  if (!WORKBOOK.test(path)) return 'other';
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return 'other';
  try {
    openRegister(bytes);
    return 'register';
  } catch (error) {
    const isOther = error instanceof WorkbookError && PLAINLY_OTHER.has(error.code);
    return isOther ? 'other' : 'unknown';
  }
}

/** The file's one true path, links followed; the folder's where the file is not there yet. */
async function canonical(path: string): Promise<string> {
  const full = resolve(path);
  try {
    return await realpath(full);
  } catch {
    const folder = dirname(full);
    return folder === full ? full : resolve(await canonical(folder), full.slice(folder.length + 1));
  }
}

/** Why what stands at a path must not be replaced; a rename would not ask whether the file is write-protected. */
async function hindrance(path: string, text: Text): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  if (found.isDirectory()) return text.cli.reasons.folder;
  return (found.mode & ANY_MAY_WRITE) === 0 ? text.cli.reasons.protected : null;
}

/** Asked at the last moment, so that what another program saved meanwhile is not lost. */
async function refuseChanged(path: string, read: Uint8Array, text: Text): Promise<void> {
  const now = await readFile(path).catch(() => null);
  if (now !== null && now.equals(read)) return;
  throw new CommandError(text.cli.cannotWrite(path, text.cli.reasons.changed));
}

async function stage(path: string, bytes: Uint8Array): Promise<Staged> {
  const target = await canonical(path);
  const temporary = `${target}.${randomUUID().slice(0, 8)}.tmp`;
  await mkdir(dirname(target), { recursive: true });
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (cause) {
    await discard(temporary);
    throw cause;
  }
  return { target, temporary };
}

/** Renames a file that differs from what is to be written to the first free «navn (forrige).docx». */
async function keepPrevious(path: string, bytes: Uint8Array): Promise<void> {
  const target = await canonical(path);
  const before = await readFile(target).catch(() => null);
  if (before === null || before.equals(bytes)) return;
  const extension = extname(target);
  const stem = target.slice(0, target.length - extension.length);
  for (let copy = 1; ; copy += 1) {
    const name = `${stem} (forrige${copy === 1 ? '' : ` ${copy}`})${extension}`;
    try {
      const file = await open(name, 'wx');
      await file.writeFile(before);
      await file.close();
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Best effort: the failure that led here is the one to tell. */
async function discard(temporary: string): Promise<void> {
  await rm(temporary, { force: true }).catch(() => undefined);
}
