import type { MadeFile } from '../../app/host';

/** Long enough for the browser to have begun the download. */
const KEPT_MILLISECONDS = 10_000;

/** Hands a file to the user as a download. */
export function download({ name, type, bytes }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
