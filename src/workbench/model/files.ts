import type { MadeFile } from '../../app/host';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** How a file on the disk looks from outside. */
export interface FileStamp {
  readonly lastModified: number;
  readonly size: number;
}

/** A register file as the user handed it over; with a handle it can be saved to the same place. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly handle: FileSystemFileHandle | null;
  /** The file behind the handle when it was read or last saved; absent without a handle. */
  readonly stamp?: FileStamp;
}

interface Pickers {
  showOpenFilePicker?(options: object): Promise<readonly FileSystemFileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
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
  return file === null ? null : ofFile(file);
}

/** Lets the user choose where a file is to be saved; null where they changed their mind. */
export async function pickPlace(
  name: string,
): Promise<FileSystemFileHandle | 'only-downloads' | null> {
  if (pickers.showSaveFilePicker === undefined) return 'only-downloads';
  return orCancelled(pickers.showSaveFilePicker({ types, suggestedName: name }));
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

async function ofHandle(handle: FileSystemFileHandle): Promise<PickedFile> {
  const file = await handle.getFile();
  const { lastModified, size } = file;
  return { ...(await ofFile(file)), handle, stamp: { lastModified, size } };
}

async function ofFile(file: File): Promise<PickedFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), handle: null };
}

function pickByInput(): Promise<PickedFile | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.xlsx,.xlsm';
    input.oncancel = () => resolve(null);
    input.onchange = () => {
      const file = input.files?.[0];
      resolve(file === undefined ? null : ofFile(file));
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
