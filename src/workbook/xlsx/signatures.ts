import { relationsOf } from './package';
import type { ZipDirectory } from './zip-directory';

/** What stops holding when a file is saved with changes: a digital signature of the document. */
export type BreaksOnSaving = 'signature';

/**
 * A document's signature covers its sheets, so any change makes it invalid; its parts stay, and Excel says that it no
 * longer holds (ECMA-376 part 2, § 13). The signature of a macro project covers the project alone, which is not changed.
 */
export function breaksOnSaving(zip: ZipDirectory): readonly BreaksOnSaving[] {
  const origin = relationsOf(zip, '').find(({ type }) => type === 'origin');
  if (origin === undefined) return [];
  // Excel leaves the origin behind when the last signature is taken away.
  const signed = relationsOf(zip, origin.target).some(({ type }) => type === 'signature');
  return signed ? ['signature'] : [];
}
