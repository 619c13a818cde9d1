import { strToU8, unzipSync } from 'fflate';
import { zipped } from './xlsx-files';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A file with the parts of a digital signature: what Excel writes, except that nobody has signed. */
export function signed(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const root = new TextDecoder().decode(parts['_rels/.rels']);
  return zipped({
    ...parts,
    '_rels/.rels': root.replace('</Relationships>', `${toOrigin}</Relationships>`),
    '_xmlsignatures/origin.sigs': new Uint8Array(),
    '_xmlsignatures/_rels/origin.sigs.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${PACKAGE}/digital-signature/signature" Target="sig1.xml"/></Relationships>`,
    ),
    '_xmlsignatures/sig1.xml': strToU8(
      '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo/></Signature>',
    ),
  });
}

const toOrigin = `<Relationship Id="rIdSigned" Type="${PACKAGE}/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>`;
