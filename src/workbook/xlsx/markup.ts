const GT = 0x3e;
const MINUS = 0x2d;
const BRACKET = 0x5d;

/** The byte after the comment or CDATA section that begins at `from`. */
export function afterMarkup(bytes: Uint8Array, from: number): number {
  const closing = bytes[from + 2] === MINUS ? MINUS : BRACKET;
  for (let at = bytes.indexOf(GT, from + 4); at >= 0; at = bytes.indexOf(GT, at + 1)) {
    if (bytes[at - 1] === closing && bytes[at - 2] === closing) return at + 1;
  }
  return bytes.length;
}
