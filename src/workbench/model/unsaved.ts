import type { Edit } from '../../workbook/workbook';
import type { PickedFile } from './files';
import { holdName } from './windows';

/** The file as it was last saved, and the bytes that the edits lead on from. */
export interface KeptFile extends PickedFile {
  readonly base: Uint8Array;
}

/** Work that has not reached the user's file: kept in this browser only until it is saved or given up. */
export interface Unsaved extends KeptFile {
  readonly edits: readonly Edit[];
  /** The window that it was done in; whoever reads it has its name now. */
  readonly window: string;
}

const DATABASE = 'boligutvalg';
const STORE = 'unsaved';
const file = (window: string): string => `${window}/file`;
const edits = (window: string): string => `${window}/edits`;

/**
 * What a window that is no longer open left behind, after a reload or a crash; null where there is nothing, other
 * windows are still at work on it, or the browser keeps nothing.
 */
export async function readUnsaved(): Promise<Unsaved | null> {
  try {
    const keys = await inStore('readonly', (store) => finished(store.getAllKeys()));
    for (const key of keys) {
      const window = typeof key === 'string' ? /^(.+)\/edits$/.exec(key)?.[1] : undefined;
      if (window === undefined || !(await isLeft(window))) continue;
      const left = await readWindow(window);
      if (left !== null) return left;
    }
    return null;
  } catch {
    return null;
  }
}

/** Remembers the edits, and with the first of them the file they belong to; false where the browser cannot. */
export async function keepUnsaved(
  window: string,
  made: readonly Edit[],
  kept: KeptFile | null,
): Promise<boolean> {
  return quietly((store) => {
    if (kept !== null) store.put(kept, file(window));
    return store.put(made, edits(window));
  });
}

export async function forgetUnsaved(window: string): Promise<void> {
  await quietly((store) => {
    store.delete(file(window));
    return store.delete(edits(window));
  });
}

/** A page that is being reloaded lets go of its name a moment after the new one asks. */
async function isLeft(window: string): Promise<boolean> {
  if (await holdName(window)) return true;
  await new Promise((resolve) => setTimeout(resolve, 400));
  return holdName(window);
}

async function readWindow(window: string): Promise<Unsaved | null> {
  return inStore('readonly', async (store) => {
    const kept = finished(store.get(file(window)) as IDBRequest<KeptFile | undefined>);
    const made = finished(store.get(edits(window)) as IDBRequest<readonly Edit[] | undefined>);
    const [left, done] = [await kept, await made];
    return left === undefined || done === undefined ? null : { ...left, edits: done, window };
  });
}

async function quietly(work: (store: IDBObjectStore) => IDBRequest): Promise<boolean> {
  try {
    await inStore('readwrite', (store) => finished(work(store)));
    return true;
  } catch {
    return false;
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
