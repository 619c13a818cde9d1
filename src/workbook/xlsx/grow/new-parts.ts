import { deflateSync } from 'fflate';
import { crc32 } from '../crc32';
import { readDirectory } from '../zip-directory';
import { concatenated, endRecord } from '../zip-write';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
/** UTF-8 name, deflated, 1 January 2026 at midnight: the same parts are the same bytes. */
const [FLAGS, METHOD, DATE] = [0x0800, 8, ((2026 - 1980) << 9) | (1 << 5) | 1];
const encoder = new TextEncoder();

/** The zip with more entries after those it has. */
export function withNewParts(
  bytes: Uint8Array,
  added: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  if (added.size === 0) return bytes;
  const zip = readDirectory(bytes);
  let at = Math.max(0, ...zip.entries.map(({ end }) => end));
  const pieces = [bytes.subarray(0, at)];
  const records = zip.entries.map(({ record }) => record);
  for (const [name, content] of added) {
    const entry = newEntry(name, content, at);
    pieces.push(...entry.pieces);
    at += entry.pieces.reduce((sum, piece) => sum + piece.length, 0);
    records.push(entry.record);
  }
  return concatenated([...pieces, ...records, endRecord(records, at, zip.comment), zip.comment]);
}

function newEntry(
  name: string,
  content: Uint8Array,
  at: number,
): { readonly pieces: readonly Uint8Array[]; readonly record: Uint8Array } {
  const packed = deflateSync(content, { level: 6 });
  const named = encoder.encode(name);
  const record = new Uint8Array(46 + named.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, CENTRAL, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, 20, true);
  view.setUint16(8, FLAGS, true);
  view.setUint16(10, METHOD, true);
  view.setUint16(14, DATE, true);
  view.setUint32(16, crc32(content), true);
  view.setUint32(20, packed.length, true);
  view.setUint32(24, content.length, true);
  view.setUint16(28, named.length, true);
  view.setUint32(42, at, true);
  record.set(named, 46);
  const header = new Uint8Array(30 + named.length);
  const local = new DataView(header.buffer);
  local.setUint32(0, LOCAL, true);
  // From the needed version to the name's length both records are alike.
  header.set(record.subarray(6, 30), 4);
  local.setUint16(28, 0, true);
  header.set(named, 30);
  return { pieces: [header, packed], record };
}
