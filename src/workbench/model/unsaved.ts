import type { Edit } from '../../workbook/workbook';

/** Work that has not reached the user's file: kept in this browser only until it is saved or given up. */
export interface Unsaved {
  readonly name: string;
  readonly handle: FileSystemFileHandle | null;
  readonly bytes: Uint8Array;
  readonly edits: readonly Edit[];
}

const DATABASE = 'boligutvalg';
const STORE = 'unsaved';
const KEY = 'current';

/** Reads what a reload or a crash left behind; null where there is nothing or the browser keeps nothing. */
export async function readUnsaved(): Promise<Unsaved | null> {
  try {
    return ((await inStore('readonly', (store) => store.get(KEY))) as Unsaved | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Remembers the work; false where the browser will not keep it. */
export async function keepUnsaved(unsaved: Unsaved): Promise<boolean> {
  try {
    await inStore('readwrite', (store) => store.put(unsaved, KEY));
    return true;
  } catch {
    return false;
  }
}

export async function forgetUnsaved(): Promise<void> {
  try {
    await inStore('readwrite', (store) => store.delete(KEY));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

async function inStore(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const database = await opened();
  try {
    return await finished(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return finished(request);
}

function finished<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}
