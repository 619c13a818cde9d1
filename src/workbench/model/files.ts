import type { MadeFile } from '../../app/host';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A register file as the user handed it over; with a handle it can be saved to the same place. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly handle: FileSystemFileHandle | null;
}

interface Pickers {
  showOpenFilePicker?(options: object): Promise<readonly FileSystemFileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
}

interface Permission {
  requestPermission?(options: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

const pickers = window as unknown as Pickers;
const types = [{ description: 'Excel', accept: { [XLSX]: ['.xlsx', '.xlsm'] } }];

/** Lets the user choose a register file; null where they changed their mind. */
export async function pickFile(): Promise<PickedFile | null> {
  if (pickers.showOpenFilePicker === undefined) return pickByInput();
  const handles = await orCancelled(pickers.showOpenFilePicker({ types }));
  const handle = handles?.[0];
  return handle === undefined ? null : ofHandle(handle);
}

export async function droppedFile(item: DataTransferItem): Promise<PickedFile | null> {
  const withHandle = item as unknown as {
    getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
  };
  const file = item.getAsFile();
  const handle = await withHandle.getAsFileSystemHandle?.();
  if (handle?.kind === 'file') return ofHandle(handle as FileSystemFileHandle);
  return file === null ? null : ofFile(file, null);
}

/** Writes to the file the user opened; false where there is none or the browser may not. */
export async function writeBack(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<boolean> {
  const granted = await (handle as Permission).requestPermission?.({ mode: 'readwrite' });
  if (granted !== undefined && granted !== 'granted') return false;
  await write(handle, bytes);
  return true;
}

/** Hands a file to the user: chosen place where the browser can, else a download. Resolves to the place. */
export async function saveAs(file: MadeFile): Promise<FileSystemFileHandle | 'downloaded' | null> {
  if (pickers.showSaveFilePicker === undefined || file.type !== XLSX) {
    download(file);
    return 'downloaded';
  }
  const handle = await orCancelled(pickers.showSaveFilePicker({ types, suggestedName: file.name }));
  if (handle !== null) await write(handle, file.bytes);
  return handle;
}

export function download(file: MadeFile): void {
  const address = URL.createObjectURL(new Blob([file.bytes as BlobPart], { type: file.type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export function asRegisterFile(name: string, bytes: Uint8Array): MadeFile {
  return { name, type: XLSX, bytes };
}

async function write(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  // The browser writes beside the file and swaps on close: a failure leaves the old file whole.
  const stream = await handle.createWritable();
  await stream.write(bytes as unknown as FileSystemWriteChunkType);
  await stream.close();
}

async function ofHandle(handle: FileSystemFileHandle): Promise<PickedFile> {
  return ofFile(await handle.getFile(), handle);
}

async function ofFile(file: File, handle: FileSystemFileHandle | null): Promise<PickedFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), handle };
}

function pickByInput(): Promise<PickedFile | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.xlsx,.xlsm';
    input.oncancel = () => resolve(null);
    input.onchange = () => {
      const file = input.files?.[0];
      resolve(file === undefined ? null : ofFile(file, null));
    };
    input.click();
  });
}

async function orCancelled<T>(picked: Promise<T>): Promise<T | null> {
  try {
    return await picked;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
