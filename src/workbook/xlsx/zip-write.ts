import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipDirectory, ZipEntry } from './zip-directory';

/** New content per part name; null removes the part. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

const LOCAL = 0x04034b50;
const END = 0x06054b50;
const UTF8_NAME = 0x0800;
/** From this size on speed matters more than the last tenth of the file's size (measured on ledgers). */
const LARGE = 1_000_000;
const QUICK = { level: 3, mem: 4 } as const;
const THOROUGH = { level: 6 } as const;

interface Written {
  readonly pieces: readonly Uint8Array[];
  readonly record: Uint8Array;
}

/** The zip with some parts replaced; every other entry is copied as it stands, still packed. */
export function rewriteZip(zip: ZipDirectory, changes: PartChanges): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  for (const entry of zip.entries) {
    const content = changes.get(entry.name);
    if (content === null) continue;
    const written = content === undefined ? copied(zip, entry, at) : replaced(entry, content, at);
    for (const piece of written.pieces) {
      pieces.push(piece);
      at += piece.length;
    }
    records.push(written.record);
  }
  return concatenated([...pieces, ...records, endRecord(records, at, zip.comment), zip.comment]);
}

function copied(zip: ZipDirectory, entry: ZipEntry, at: number): Written {
  const record = plainRecord(entry, at, entry.crc, entry.packedSize, entry.size);
  return { pieces: [zip.bytes.subarray(entry.start, entry.end)], record };
}

function replaced(entry: ZipEntry, content: Uint8Array, at: number): Written {
  const packed = deflateSync(content, content.length > LARGE ? QUICK : THOROUGH);
  const crc = crc32(content);
  const record = plainRecord(entry, at, crc, packed.length, content.length);
  const view = viewOf(record);
  const flags = view.getUint16(8, true) & UTF8_NAME;
  view.setUint16(8, flags, true);
  view.setUint16(10, 8, true);
  const name = record.subarray(46, 46 + view.getUint16(28, true));
  const header = new Uint8Array(30 + name.length);
  const local = viewOf(header);
  local.setUint32(0, LOCAL, true);
  local.setUint16(4, 20, true);
  // Flags to name length stand in the same order in both records.
  header.set(record.subarray(8, 30), 6);
  header.set(name, 30);
  return { pieces: [header, packed], record };
}

/** The entry's directory record with new place and sizes, without the extra field of big files. */
function plainRecord(
  entry: ZipEntry,
  at: number,
  crc: number,
  packedSize: number,
  size: number,
): Uint8Array {
  const old = viewOf(entry.record);
  const nameEnd = 46 + old.getUint16(28, true);
  const extraEnd = nameEnd + old.getUint16(30, true);
  const extra = withoutBigSizes(entry.record.subarray(nameEnd, extraEnd));
  const record = concatenated([
    entry.record.subarray(0, nameEnd),
    extra,
    entry.record.subarray(extraEnd),
  ]);
  const view = viewOf(record);
  view.setUint32(16, crc, true);
  view.setUint32(20, packedSize, true);
  view.setUint32(24, size, true);
  view.setUint16(30, extra.length, true);
  view.setUint32(42, at, true);
  return record;
}

function withoutBigSizes(extra: Uint8Array): Uint8Array {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const next = at + 4 + view.getUint16(at + 2, true);
    return concatenated([extra.subarray(0, at), extra.subarray(next)]);
  }
  return extra;
}

/** The record that ends a zip, for a directory that begins at `at`. */
export function endRecord(
  records: readonly Uint8Array[],
  at: number,
  comment: Uint8Array,
): Uint8Array {
  const end = new Uint8Array(22);
  const view = viewOf(end);
  view.setUint32(0, END, true);
  view.setUint16(8, records.length, true);
  view.setUint16(10, records.length, true);
  view.setUint32(
    12,
    records.reduce((sum, record) => sum + record.length, 0),
    true,
  );
  view.setUint32(16, at, true);
  view.setUint16(20, comment.length, true);
  return end;
}

export function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
