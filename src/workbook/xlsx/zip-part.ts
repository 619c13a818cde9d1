import { Inflate, inflateSync } from 'fflate';
import { WorkbookError } from '../workbook';
import { crc32 } from './crc32';
import type { ZipDirectory, ZipEntry } from './zip-directory';

const STORED = 0;
const DEFLATED = 8;
/** Packed bytes unpacked at a time: a lying bomb is stopped early, and the rows stay in the processor's cache. */
const STEP = 8_192;
/** The same where the host unpacks, which costs a turn of the event loop each. */
const NATIVE_STEP = 65_536;
/** Parts up to this many packed bytes are unpacked at one go: they can do no harm. */
const SMALL = 16_384;

/** Takes unpacked bytes; returns false when it needs no more. */
export type Sink = (chunk: Uint8Array) => boolean;

/** Unpacks a part piece by piece; throws when it is damaged or longer than the directory says. */
export function unpack(zip: ZipDirectory, entry: ZipEntry, sink: Sink): void {
  const packed = packedBytes(zip, entry);
  const check = new PartCheck(entry, sink);
  if (entry.method === STORED) check.take(packed);
  else if (entry.method === DEFLATED) inflate(packed, (chunk) => check.take(chunk), entry.name);
  else throw new WorkbookError('damaged', entry.name);
  check.finish();
}

/** The same with the host's own unpacking, which is several times faster and cannot be waited for. */
export async function unpackNatively(
  zip: ZipDirectory,
  entry: ZipEntry,
  sink: Sink,
): Promise<void> {
  if (entry.method !== DEFLATED || typeof DecompressionStream !== 'function') {
    unpack(zip, entry, sink);
    return;
  }
  const packed = packedBytes(zip, entry);
  const check = new PartCheck(entry, sink);
  const stream = new DecompressionStream('deflate-raw');
  const written = write(stream.writable.getWriter(), packed);
  written.catch(() => undefined);
  const reader = stream.readable.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      check.take(next.value);
    }
    await written;
  } catch (cause) {
    await reader.cancel(cause).catch(() => undefined);
    throw cause instanceof WorkbookError
      ? cause
      : new WorkbookError('damaged', entry.name, { cause });
  }
  check.finish();
}

async function write(
  writer: WritableStreamDefaultWriter<BufferSource>,
  packed: Uint8Array,
): Promise<void> {
  for (let at = 0; at < packed.length; at += NATIVE_STEP) {
    await writer.write(packed.slice(at, at + NATIVE_STEP));
  }
  await writer.close();
}

function packedBytes(zip: ZipDirectory, entry: ZipEntry): Uint8Array {
  return zip.bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
}

/** Hands on what is unpacked, and holds it against what the directory says. */
class PartCheck {
  private length = 0;
  private crc = 0;
  private wanted = true;

  constructor(
    private readonly entry: ZipEntry,
    private readonly sink: Sink,
  ) {}

  take(chunk: Uint8Array): void {
    this.length += chunk.length;
    if (this.length > this.entry.size) this.damaged();
    this.crc = crc32(chunk, this.crc);
    if (this.wanted && chunk.length > 0) this.wanted = this.sink(chunk);
  }

  finish(): void {
    if (this.length !== this.entry.size || this.crc !== this.entry.crc) this.damaged();
  }

  private damaged(): never {
    throw new WorkbookError('damaged', this.entry.name);
  }
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
  if (entry.method === DEFLATED && entry.packedSize <= SMALL) return readSmallPart(zip, entry);
  const whole = new Uint8Array(entry.size);
  let at = 0;
  unpack(zip, entry, (chunk) => {
    whole.set(chunk, at);
    at += chunk.length;
    return true;
  });
  return whole;
}

/** At one go, with a byte to spare for a part that is longer than the directory says. */
function readSmallPart(zip: ZipDirectory, entry: ZipEntry): Uint8Array {
  try {
    const out = new Uint8Array(entry.size + 1);
    const whole = inflateSync(packedBytes(zip, entry), { out });
    const check = new PartCheck(entry, () => true);
    check.take(whole);
    check.finish();
    return whole;
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    throw new WorkbookError('damaged', entry.name, { cause });
  }
}
