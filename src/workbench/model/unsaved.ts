import type { Edit } from '../../workbook/workbook';
import type { PickedFile } from './files';

/** The file as it was last saved, and the bytes that the edits lead on from. */
export interface KeptFile extends PickedFile {
  readonly base: Uint8Array;
}

/** Work that has not reached the user's file: kept in this browser only until it is saved or given up. */
export interface Unsaved extends KeptFile {
  readonly edits: readonly Edit[];
}

const DATABASE = 'boligutvalg';
const STORE = 'unsaved';
const FILE = 'file';
const EDITS = 'edits';

/** Reads what a reload or a crash left behind; null where there is nothing or the browser keeps nothing. */
export async function readUnsaved(): Promise<Unsaved | null> {
  try {
    return await inStore('readonly', async (store) => {
      const file = finished(store.get(FILE) as IDBRequest<KeptFile | undefined>);
      const edits = finished(store.get(EDITS) as IDBRequest<readonly Edit[] | undefined>);
      const [kept, made] = [await file, await edits];
      if (kept === undefined || made === undefined) return null;
      return { ...kept, base: kept.base ?? kept.bytes, edits: made };
    });
  } catch {
    return null;
  }
}

/** Remembers the edits, and with the first of them the file they belong to. */
export async function keepUnsaved(edits: readonly Edit[], file: KeptFile | null): Promise<void> {
  await quietly((store) => {
    if (file !== null) store.put(file, FILE);
    return store.put(edits, EDITS);
  });
}

export async function forgetUnsaved(): Promise<void> {
  await quietly((store) => store.clear());
}

/** A browser that keeps nothing works too; it only cannot fetch unsaved work back. */
async function quietly(work: (store: IDBObjectStore) => IDBRequest): Promise<void> {
  try {
    await inStore('readwrite', (store) => finished(work(store)));
  } catch {
    // Nothing kept, nothing to undo.
  }
}

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  const database = await finished(request);
  try {
    return await work(database.transaction(STORE, mode).objectStore(STORE));
  } finally {
    database.close();
  }
}

function finished<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}
