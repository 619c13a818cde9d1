import type { ZipDirectory, ZipEntry } from './zip-directory';

/** What is found out about a part of an opened file. */
export interface OncePerPart<T> {
  (zip: ZipDirectory, entry: ZipEntry): T;
  /** Tells it beforehand, where reading the part for something else has shown it. */
  know(entry: ZipEntry, found: T): void;
}

/**
 * Finds something out about a part once: an opened file stays as it is, and unpacking a sheet takes longer than all
 * else that an edit needs. It is forgotten with the file.
 */
export function oncePerPart<T>(find: (zip: ZipDirectory, entry: ZipEntry) => T): OncePerPart<T> {
  const known = new WeakMap<ZipEntry, { readonly found: T }>();
  const look = (zip: ZipDirectory, entry: ZipEntry): T => {
    const before = known.get(entry) ?? { found: find(zip, entry) };
    known.set(entry, before);
    return before.found;
  };
  return Object.assign(look, {
    know: (entry: ZipEntry, found: T) => void known.set(entry, { found }),
  });
}
