import { Inflate } from 'fflate';
import { WorkbookError } from '../workbook';
import { crc32 } from './crc32';
import type { ZipDirectory, ZipEntry } from './zip-directory';

const STORED = 0;
const DEFLATED = 8;
/** Packed bytes unpacked at a time: a lying bomb is stopped early, and the rows stay in the processor's cache. */
const STEP = 8_192;

/** Takes unpacked bytes; returns false when it needs no more. */
export type Sink = (chunk: Uint8Array) => boolean;

/** Unpacks a part piece by piece; throws when it is damaged or longer than the directory says. */
export function unpack(zip: ZipDirectory, entry: ZipEntry, sink: Sink): void {
  const packed = zip.bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  let length = 0;
  let crc = 0;
  let wanted = true;
  const take = (chunk: Uint8Array): void => {
    length += chunk.length;
    if (length > entry.size) throw new WorkbookError('damaged', entry.name);
    crc = crc32(chunk, crc);
    if (wanted && chunk.length > 0) wanted = sink(chunk);
  };
  if (entry.method === STORED) take(packed);
  else if (entry.method === DEFLATED) inflate(packed, take, entry.name);
  else throw new WorkbookError('damaged', entry.name);
  if (length !== entry.size || crc !== entry.crc) throw new WorkbookError('damaged', entry.name);
}

function inflate(packed: Uint8Array, take: (chunk: Uint8Array) => void, name: string): void {
  const stream = new Inflate(take);
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    throw new WorkbookError('damaged', name, { cause });
  }
}

/** A whole part in memory. */
export function readPart(zip: ZipDirectory, entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.size);
  let at = 0;
  unpack(zip, entry, (chunk) => {
    whole.set(chunk, at);
    at += chunk.length;
    return true;
  });
  return whole;
}
