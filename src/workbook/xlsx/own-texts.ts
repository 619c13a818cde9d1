import type { TextPool } from '../text-pool';

/** `&` and `_` begin escapes; below a space and from 128 on a byte is no letter by itself. */
const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;
const PRIME = 0x01000193;

const encoder = new TextEncoder();

export type Decoder = (bytes: Uint8Array, from: number, to: number) => string;

/** What stands for a text without letters. */
export const NO_TEXT = -1;

/** Texts that stand in a workbook's cells themselves, found again by their bytes: each is decoded and pooled once. */
export class OwnTexts {
  /** By hash: the entry's number + 1; 0 where nothing is. */
  private slots = new Int32Array(1024);
  private hashes = new Int32Array(512);
  private starts = new Int32Array(513);
  private indexes = new Int32Array(512);
  private kept = new Uint8Array(8192);
  private count = 0;

  private seeded = false;

  /** `shared` of the pool's texts are the workbook's shared ones. */
  constructor(
    private readonly texts: TextPool,
    private readonly shared: number,
  ) {}

  /**
   * The pool's index of the text in `from`–`to`; `decode` reads one that is more than plain letters from the element
   * that it stands in.
   */
  indexOf(bytes: Uint8Array, from: number, to: number, decode: Decoder): number {
    if (!this.seeded) this.seed();
    const hash = hashOf(bytes, from, to);
    const known = this.find(bytes, from, to, hash);
    if (known !== undefined) return known;
    const plain = plainLetters(bytes, from, to);
    const index = plain === undefined ? this.decoded(decode(bytes, from, to)) : this.added(plain);
    this.keep(bytes.subarray(from, to), hash, index);
    return index;
  }

  /** Shared texts are known by their letters, so that none comes into the pool twice. */
  private seed(): void {
    this.seeded = true;
    for (let index = 0; index < this.shared; index += 1) {
      const bytes = encoder.encode(this.texts.texts[index] ?? '');
      const hash = hashOf(bytes, 0, bytes.length);
      // Some programs write a text as often as it is used; thousands of the same would fill one corner.
      if (this.find(bytes, 0, bytes.length, hash) !== undefined) continue;
      this.keep(bytes, hash, bytes.length === 0 ? NO_TEXT : index);
    }
  }

  private decoded(text: string): number {
    const bytes = encoder.encode(text);
    const hash = hashOf(bytes, 0, bytes.length);
    const known = this.find(bytes, 0, bytes.length, hash);
    if (known !== undefined) return known;
    const index = this.added(text);
    this.keep(bytes, hash, index);
    return index;
  }

  private added(text: string): number {
    return text === '' ? NO_TEXT : this.texts.add(text);
  }

  private find(bytes: Uint8Array, from: number, to: number, hash: number): number | undefined {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let entry = this.slots[slot]!; entry > 0; entry = this.slots[slot]!) {
      if (this.hashes[entry - 1] === hash && this.isSame(entry - 1, bytes, from, to))
        return this.indexes[entry - 1]!;
      slot = (slot + 1) & mask;
    }
    return undefined;
  }

  private isSame(entry: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.starts[entry]!;
    if (this.starts[entry + 1]! - start !== to - from) return false;
    for (let at = from; at < to; at += 1) {
      if (this.kept[start + at - from] !== bytes[at]) return false;
    }
    return true;
  }

  private keep(text: Uint8Array, hash: number, index: number): void {
    const start = this.starts[this.count]!;
    if (this.count === this.hashes.length) this.grow();
    if (start + text.length > this.kept.length) {
      this.kept = longer(this.kept, (start + text.length) * 2);
    }
    this.kept.set(text, start);
    this.hashes[this.count] = hash;
    this.indexes[this.count] = index;
    this.count += 1;
    this.starts[this.count] = start + text.length;
    this.place(this.count);
  }

  private place(entry: number): void {
    const mask = this.slots.length - 1;
    let slot = this.hashes[entry - 1]! & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = entry;
  }

  private grow(): void {
    const size = this.count * 2;
    this.hashes = longer(this.hashes, size);
    this.indexes = longer(this.indexes, size);
    this.starts = longer(this.starts, size + 1);
    this.slots = new Int32Array(size * 2);
    for (let entry = 1; entry <= this.count; entry += 1) this.place(entry);
  }
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ bytes[at]!, PRIME);
  return hash ^ (hash >>> 15);
}

function plainLetters(bytes: Uint8Array, from: number, to: number): string | undefined {
  let text = '';
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at]!;
    if (!(byte >= 0x20 && byte < 0x80) || byte === AMPERSAND || byte === UNDERSCORE)
      return undefined;
    text += String.fromCharCode(byte);
  }
  return text;
}

function longer<A extends Int32Array | Uint8Array>(old: A, length: number): A {
  const fresh = new (old.constructor as new (length: number) => A)(length);
  fresh.set(old);
  return fresh;
}
