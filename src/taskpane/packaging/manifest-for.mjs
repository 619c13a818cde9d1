import { createHash } from 'node:crypto';

/** The origin that `manifest.xml` in the repository is written for. */
export const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/**
 * The manifest for another origin: its addresses, an id of its own and the host behind the name, so that
 * a test installation never stands in for the one in use.
 */
export function manifestFor(xml, origin) {
  if (origin === DEVELOPMENT_ORIGIN) return xml;
  const { host } = checkedOrigin(origin);
  return xml
    .replaceAll(DEVELOPMENT_ORIGIN, origin)
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${idOf(origin)}</Id>`)
    .replace(/<DisplayName[\s\S]*?<\/DisplayName>/, (names) =>
      names.replace(/Value="([^"]*)"/g, `Value="$1 (${host})"`),
    );
}

function checkedOrigin(origin) {
  const address = URL.canParse(origin) ? new URL(origin) : null;
  if (address === null || address.protocol !== 'https:' || address.origin !== origin) {
    throw new Error(
      `«${origin}» er ikke en adresse å legge programmet på. Skriv bare https:// og vertsnavnet, for eksempel https://boligutvalg.kommune.no`,
    );
  }
  return address;
}

/** An id that is always the same for an origin and different for every other (RFC 9562, version 5). */
function idOf(origin) {
  const bytes = createHash('sha1').update(`boligutvalg ${origin}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x50;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [8, 12, 16, 20].reduceRight((id, at) => `${id.slice(0, at)}-${id.slice(at)}`, hex);
}
