import type { PickedFile } from './files';

const ADDRESS = 'sample/eksempel.xlsx';

/** The sample municipality that lies beside the program; null where none has been made. */
export async function fetchSample(): Promise<PickedFile | null> {
  try {
    const response = await fetch(ADDRESS);
    if (!response.ok) return null;
    return {
      name: 'eksempel.xlsx',
      bytes: new Uint8Array(await response.arrayBuffer()),
      handle: null,
    };
  } catch {
    return null;
  }
}
