import { saveProblemOf, writeBack, writeOver, writeWhole } from './disk';
import { asRegisterFile, download, pickPlace, type FileStamp, type PickedFile } from './files';

/** Where the register goes: the file it came from, a place the user chooses, or over what another program wrote. */
export type Way = 'same' | 'copy' | 'over';

export interface Saved {
  /** The file as it is now; later saves go there. */
  readonly file: PickedFile;
  readonly place: 'saved' | 'downloaded';
}

/** Saves the register; null where the user changed their mind. Throws SaveProblem with nothing saved. */
export async function saveRegister(
  file: PickedFile,
  bytes: Uint8Array,
  way: Way,
): Promise<Saved | null> {
  const stamp = await inPlace(file, bytes, way);
  if (stamp !== null) return { file: { ...file, bytes, stamp }, place: 'saved' };
  const handle = await pickPlace(file.name);
  if (handle === null) return null;
  if (handle === 'only-downloads') {
    download(asRegisterFile(file.name, bytes));
    return { file: { ...file, bytes }, place: 'downloaded' };
  }
  return { file: await written(handle, bytes), place: 'saved' };
}

function inPlace(file: PickedFile, bytes: Uint8Array, way: Way): Promise<FileStamp | null> {
  if (way === 'copy') return Promise.resolve(null);
  return way === 'over' ? writeOver(file, bytes) : writeBack(file, bytes);
}

async function written(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<PickedFile> {
  try {
    return { name: handle.name, bytes, handle, stamp: await writeWhole(handle, bytes) };
  } catch (error) {
    throw saveProblemOf(error);
  }
}
