import { download, type FileStamp, type PickedFile } from './files';

/** Why a file could not be saved; each has a sentence in `text.saving`. */
export type SaveProblemCode =
  'signed' | 'changed-on-disk' | 'not-allowed' | 'gone' | 'disk-full' | 'in-use' | 'not-as-written';

/** Nothing was saved, and the file on the disk is as it was (after `not-as-written` it is unknown). */
export class SaveProblem extends Error {
  override readonly name = 'SaveProblem';
  constructor(
    readonly code: SaveProblemCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** Names of the browser's errors (File System Standard), by what the user can do about them. */
const codes: Readonly<Record<string, SaveProblemCode>> = {
  NotAllowedError: 'not-allowed',
  SecurityError: 'not-allowed',
  NoModificationAllowedError: 'in-use',
  InvalidModificationError: 'in-use',
  InvalidStateError: 'in-use',
  NotFoundError: 'gone',
  QuotaExceededError: 'disk-full',
};

/** The browser's refusal as something to say; other errors stay as they are. */
export function saveProblemOf(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  const code = codes[error.name];
  return code === undefined ? error : new SaveProblem(code, { cause: error });
}

interface Permission {
  requestPermission?(options: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

/**
 * Writes to the file the user opened and reads it back. Null where there is none or the browser may not. Throws
 * SaveProblem where the file is no longer the one that was opened, or does not hold what was written.
 */
export async function writeBack(file: PickedFile, bytes: Uint8Array): Promise<FileStamp | null> {
  const { handle } = file;
  if (handle === null || !(await isGranted(handle))) return null;
  try {
    if (!(await isAsOpened(file, await handle.getFile()))) throw new SaveProblem('changed-on-disk');
    return await writeWhole(handle, bytes);
  } catch (error) {
    throw saveProblemOf(error);
  }
}

/** Hands out what another program has put in the file, then writes over it. */
export async function writeOver(file: PickedFile, bytes: Uint8Array): Promise<FileStamp | null> {
  const { handle } = file;
  if (handle === null || !(await isGranted(handle))) return null;
  try {
    const theirs = await handle.getFile();
    const name = theirs.name.replace(/(\.\w+)?$/, ' (forrige)$1');
    download({ name, type: theirs.type, bytes: await bytesOf(theirs) });
    return await writeWhole(handle, bytes);
  } catch (error) {
    throw saveProblemOf(error);
  }
}

/** The browser writes beside the file and swaps on close: a failure leaves the old file whole. */
export async function writeWhole(
  handle: FileSystemFileHandle,
  bytes: Uint8Array,
): Promise<FileStamp> {
  const stream = await handle.createWritable();
  try {
    await stream.write(bytes as unknown as FileSystemWriteChunkType);
  } catch (error) {
    // Given up, the half-written copy beside the file goes away.
    await stream.abort().catch(() => undefined);
    throw error;
  }
  await stream.close();
  const written = await handle.getFile();
  if (!same(await bytesOf(written), bytes)) throw new SaveProblem('not-as-written');
  return stampOf(written);
}

export function stampOf({ lastModified, size }: File): FileStamp {
  return { lastModified, size };
}

async function isGranted(handle: FileSystemFileHandle): Promise<boolean> {
  const granted = await (handle as Permission).requestPermission?.({ mode: 'readwrite' });
  return granted === undefined || granted === 'granted';
}

/** A file that was only touched, or synchronised to what it was, still is the one that was opened. */
async function isAsOpened({ stamp, bytes }: PickedFile, now: File): Promise<boolean> {
  if (stamp?.lastModified === now.lastModified && stamp.size === now.size) return true;
  return now.size === bytes.length && same(await bytesOf(now), bytes);
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

function same(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, at) => byte === right[at]);
}
