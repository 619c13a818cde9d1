const LANES = 8;
const tables = buildTables();

/** CRC-32 of a part, eight bytes a step; `seed` continues an earlier piece. */
export function crc32(bytes: Uint8Array, seed = 0): number {
  const t = tables;
  let crc = ~seed;
  let at = 0;
  const whole = bytes.length - LANES + 1;
  for (; at < whole; at += LANES) {
    const low =
      crc ^ (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24));
    crc =
      t[1792 + (low & 255)]! ^
      t[1536 + ((low >>> 8) & 255)]! ^
      t[1280 + ((low >>> 16) & 255)]! ^
      t[1024 + (low >>> 24)]! ^
      t[768 + bytes[at + 4]!]! ^
      t[512 + bytes[at + 5]!]! ^
      t[256 + bytes[at + 6]!]! ^
      t[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at += 1) crc = t[(crc ^ bytes[at]!) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** One table of 256 per byte of a step, one behind the other. */
function buildTables(): Int32Array {
  const all = new Int32Array(256 * LANES);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) {
      value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    }
    all[byte] = value;
  }
  for (let at = 256; at < all.length; at += 1) {
    const previous = all[at - 256]!;
    all[at] = all[previous & 255]! ^ (previous >>> 8);
  }
  return all;
}
