import { WorkbookError } from '../workbook';

/** One file inside the zip, as its central directory tells it. */
export interface ZipEntry {
  /** With `/` between folders, whatever the packer wrote. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header starts, and where the packed bytes start. */
  readonly start: number;
  readonly dataStart: number;
  /** Where the next entry or the directory starts: header, data and whatever trails them. */
  readonly end: number;
  /** The entry's own record in the central directory. */
  readonly record: Uint8Array;
}

export interface ZipDirectory {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  readonly byName: ReadonlyMap<string, ZipEntry>;
  readonly comment: Uint8Array;
}

/** What a register may unpack to; far above any real one, far below what harms the machine. */
const LIMITS = { entries: 20_000, size: 1_000_000_000, ratio: 200, ratioFrom: 50_000_000 };
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const FULL = 0xffffffff;
const END_LENGTH = 22;
const decoder = new TextDecoder();

type Raw = Omit<ZipEntry, 'dataStart' | 'end'>;

/** Reads the zip's directory and refuses what no workbook has, before anything is unpacked. */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { end, count, offset } = directoryPlace(view);
  if (count > LIMITS.entries) throw new WorkbookError('too-large', String(count));
  const raw = readRecords(bytes, view, offset, count, end);
  refuseBombs(raw);
  refuseNames(raw);
  const entries = withPlaces(raw, view, offset);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const comment = bytes.subarray(
    end + END_LENGTH,
    end + END_LENGTH + view.getUint16(end + 20, true),
  );
  return { bytes, entries, byName, comment };
}

function directoryPlace(view: DataView): { end: number; count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) > view.byteLength) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== FULL) return { end: at, count, offset };
    return { end: at, ...directoryPlace64(view, at) };
  }
  throw new WorkbookError('damaged', 'zip');
}

function directoryPlace64(view: DataView, end: number): { count: number; offset: number } {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) damaged();
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) damaged();
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function readRecords(
  bytes: Uint8Array,
  view: DataView,
  offset: number,
  count: number,
  limit: number,
): readonly Raw[] {
  const raw: Raw[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > limit || view.getUint32(at, true) !== CENTRAL) damaged();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > limit) damaged();
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new WorkbookError('encrypted');
    raw.push({
      // Some old packers write folders the Windows way.
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes(view, at, at + 46 + nameLength, extraLength),
      record: bytes.subarray(at, next),
    });
    at = next;
  }
  return raw;
}

/** Sizes and place, from the extra field of big files where the record itself says "too big". */
function sizes(
  view: DataView,
  record: number,
  extra: number,
  extraLength: number,
): Pick<Raw, 'packedSize' | 'size' | 'start'> {
  const small = [24, 20, 42].map((at) => view.getUint32(record + at, true));
  let big = extra;
  while (big + 4 <= extra + extraLength && view.getUint16(big, true) !== 1) {
    big += 4 + view.getUint16(big + 2, true);
  }
  big += 4;
  const [size = 0, packedSize = 0, start = 0] = small.map((value) => {
    if (value !== FULL) return value;
    if (big + 8 > extra + extraLength) damaged();
    big += 8;
    return Number(view.getBigUint64(big - 8, true));
  });
  return { size, packedSize, start };
}

function refuseBombs(entries: readonly Raw[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > LIMITS.size) throw new WorkbookError('too-large', megabytes(total));
  for (const { size, packedSize, name } of entries) {
    if (size > LIMITS.ratioFrom && size > packedSize * LIMITS.ratio) {
      throw new WorkbookError('too-large', name);
    }
  }
}

function megabytes(size: number): string {
  return `${Math.round(size / 1_000_000)} MB`;
}

function refuseNames(entries: readonly Raw[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const odd = /^\/|^[a-z]:|\0/i.test(name) || name.split('/').includes('..');
    const plain = name.toLowerCase();
    if (odd || seen.has(plain)) throw new WorkbookError('unsafe-content', name.slice(0, 100));
    seen.add(plain);
  }
}

/** Checks that the entries lie side by side, none inside another, and notes where each ends. */
function withPlaces(raw: readonly Raw[], view: DataView, directory: number): readonly ZipEntry[] {
  const ends = new Map<Raw, number>();
  let next = directory;
  for (const entry of [...raw].sort((left, right) => right.start - left.start)) {
    ends.set(entry, next);
    next = entry.start;
  }
  return raw.map((entry) => {
    const end = ends.get(entry) ?? 0;
    if (entry.start + 30 > end || view.getUint32(entry.start, true) !== LOCAL) damaged();
    const dataStart =
      entry.start +
      30 +
      view.getUint16(entry.start + 26, true) +
      view.getUint16(entry.start + 28, true);
    if (dataStart + entry.packedSize > end) damaged();
    return { ...entry, dataStart, end };
  });
}

function damaged(): never {
  throw new WorkbookError('damaged', 'zip');
}
