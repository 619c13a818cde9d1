import { askOpener, type HandedRegister } from '../src/app/hand-over';

/** How long the page that opened the dashboard may take to answer, in milliseconds. */
const PATIENCE = 1500;

/** The address names a file that is not there. */
export class FileMissing extends Error {
  override readonly name = 'FileMissing';
}

/**
 * The register that the dashboard was opened on: a file of our own origin named in the address (the sample), or what
 * the workbench or the pane hands over. Null where neither is; then the user chooses a file. Only this file knows the
 * ways in.
 */
export async function openedOn(file: string | null): Promise<HandedRegister | null> {
  if (file === null) return askOpener(PATIENCE);
  const address = new URL(file, location.href);
  if (address.origin !== location.origin) throw new FileMissing(file);
  const answer = await fetch(address).catch(() => null);
  if (answer?.ok !== true) throw new FileMissing(file);
  return { name: nameOf(address), bytes: new Uint8Array(await answer.arrayBuffer()) };
}

export async function chosenFile(file: File): Promise<HandedRegister> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function nameOf({ pathname }: URL): string {
  return decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1));
}
