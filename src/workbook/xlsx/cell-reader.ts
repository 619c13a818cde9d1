import { BOOLEAN, EMPTY, ERROR, NUMBER, TEXT, type CellColumn } from '../../domain/cells';
import { WorkbookError } from '../workbook';
import { serialOfIso } from './iso-date';
import { NO_TEXT, type Decoder, type OwnTexts } from './own-texts';
import { valueText } from './shared-strings';
import type { TextPool } from '../text-pool';
import { xmlText } from './xml';
import { concatenated } from './zip-write';

/** The kinds of cell that the format knows: number, shared text, formula's text, own text, … */
export type CellKind = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';

/** What reading a cell takes besides its bytes. */
export interface ReadingContext {
  /** The sheet's part, for messages. */
  readonly part: string;
  readonly texts: TextPool;
  /** The same texts, for cells that hold theirs themselves. */
  readonly own: OwnTexts;
  /** How many of the texts are the workbook's shared ones. */
  readonly sharedCount: number;
  readonly date1904: boolean;
}

/** By the first letter; `s` and `str` share theirs. */
const KINDS: (CellKind | undefined)[] = new Array<undefined>(128).fill(undefined);
for (const kind of ['n', 's', 'inlineStr', 'b', 'e', 'd'] as const)
  KINDS[kind.charCodeAt(0)] = kind;
const T = 0x74;
const LT = 0x3c;
const SLASH = 0x2f;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const [VALUE, VALUE_END, INLINE, INLINE_KEPT, INLINE_END] = [
  '<v>',
  '</v>',
  '<is><t>',
  '<is><t xml:space="preserve">',
  '</t></is>',
].map((text) => new TextEncoder().encode(text)) as unknown as readonly [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
];
/** Digits that a double holds exactly whatever they are. */
const EXACT_DIGITS = 15;
const POWERS = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

/** Puts one cell's value into its column. */
export class CellReader {
  /** 1 for each shared text without letters; nothing where there is none. */
  private readonly empty: Uint8Array;
  private readonly decodeValue: Decoder;
  private readonly decodeInline: Decoder;

  constructor(private readonly context: ReadingContext) {
    const { texts, sharedCount, part } = context;
    this.decodeValue = decoderOf(VALUE, VALUE_END, part);
    this.decodeInline = decoderOf(INLINE, INLINE_END, part);
    this.empty = emptyOnes(texts.texts, sharedCount);
  }

  /** A plain `<v>…</v>` from after its opening; where it ends, or -1 when it is not that plain. */
  value(bytes: Uint8Array, from: number, kind: CellKind, cells: CellColumn, index: number): number {
    if (kind === 'str') return this.ownText(bytes, from, cells, index);
    if (kind !== 'n' && kind !== 's') return -1;
    let at = bytes[from] === MINUS ? from + 1 : from;
    const start = at;
    let number = 0;
    let decimals = 0;
    let digit = bytes[at]! - ZERO;
    for (; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO) number = number * 10 + digit;
    let digits = at - start;
    if (bytes[at] === DOT) {
      digit = bytes[++at]! - ZERO;
      for (; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO) number = number * 10 + digit;
      decimals = at - start - digits - 1;
      digits += decimals;
    }
    if (bytes[at] !== LT || bytes[at + 1] !== SLASH) return -1;
    if (digits === 0 || digits > EXACT_DIGITS) return -1;
    if (kind === 's') {
      this.shared(number, cells, index);
      return at;
    }
    const size = decimals === 0 ? number : number / POWERS[decimals]!;
    cells.types[index] = NUMBER;
    cells.values[index] = start === from ? size : 0 - size;
    return at;
  }

  /** A formula's text from after `<v>`, up to its end; -1 when something else than the end follows. */
  private ownText(bytes: Uint8Array, from: number, cells: CellColumn, index: number): number {
    const to = endOfText(bytes, from);
    if (!follows(bytes, to, VALUE_END)) return -1;
    this.own(this.context.own.indexOf(bytes, from, to, this.decodeValue), cells, index);
    return to;
  }

  /** A cell's own text from its `<is>`, up to after its end; -1 when it is more than one plain `<t>`. */
  inline(
    bytes: Uint8Array,
    start: number,
    kind: CellKind,
    cells: CellColumn,
    index: number,
  ): number {
    if (kind !== 'inlineStr') return -1;
    const opening = follows(bytes, start, INLINE_KEPT) ? INLINE_KEPT : INLINE;
    if (opening === INLINE && !follows(bytes, start, INLINE)) return -1;
    const from = start + opening.length;
    const to = endOfText(bytes, from);
    if (!follows(bytes, to, INLINE_END)) return -1;
    this.own(this.context.own.indexOf(bytes, from, to, this.decodeInline), cells, index);
    return to + INLINE_END.length;
  }

  private own(text: number, cells: CellColumn, index: number): void {
    if (text === NO_TEXT) store(cells, index, EMPTY, 0);
    else store(cells, index, TEXT, text);
  }

  /** A whole `<v>` or `<is>` element of any content. */
  element(element: Uint8Array, kind: CellKind, cells: CellColumn, index: number): void {
    const text = valueText(xmlText(element), this.context.part);
    const plain = text.trim();
    if (kind === 's') this.shared(Number(plain), cells, index);
    else if (kind === 'b') store(cells, index, BOOLEAN, plain === '1' || plain === 'true' ? 1 : 0);
    else if (kind === 'e') store(cells, index, ERROR, this.context.texts.indexOf(plain));
    else if (kind === 'n' || kind === 'd') this.number(text, kind, cells, index);
    else this.text(text, cells, index);
  }

  /** What should be a number and is none stays as text, so that the check can name it. */
  private number(text: string, kind: 'n' | 'd', cells: CellColumn, index: number): void {
    const plain = text.trim();
    const value =
      kind === 'n' ? Number(plain) : (serialOfIso(plain, this.context.date1904) ?? Number.NaN);
    if (plain !== '' && Number.isFinite(value)) store(cells, index, NUMBER, value + 0);
    else this.text(text, cells, index);
  }

  private shared(number: number, cells: CellColumn, index: number): void {
    if (!(number >= 0 && number < this.context.sharedCount)) {
      throw new WorkbookError('damaged', this.context.part);
    }
    if (this.empty[number] === 1) store(cells, index, EMPTY, 0);
    else store(cells, index, TEXT, number);
  }

  private text(text: string, cells: CellColumn, index: number): void {
    if (text === '') store(cells, index, EMPTY, 0);
    else store(cells, index, TEXT, this.context.texts.indexOf(text));
  }
}

function store(cells: CellColumn, index: number, type: number, value: number): void {
  cells.types[index] = type;
  cells.values[index] = value;
}

/** Reads a text within its element, as the slow reader does. */
function decoderOf(opening: Uint8Array, end: Uint8Array, part: string): Decoder {
  return (bytes, from, to) =>
    valueText(xmlText(concatenated([opening, bytes.subarray(from, to), end])), part);
}

/** Where the text that begins at `from` ends: at the next tag. */
function endOfText(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== LT) at += 1;
  return at;
}

function follows(bytes: Uint8Array, at: number, expected: Uint8Array): boolean {
  for (let offset = 0; offset < expected.length; offset += 1) {
    if (bytes[at + offset] !== expected[offset]) return false;
  }
  return true;
}

function emptyOnes(texts: readonly string[], count: number): Uint8Array {
  const first = texts.indexOf('');
  if (first < 0 || first >= count) return new Uint8Array(0);
  const empty = new Uint8Array(count);
  for (let at = first; at < count; at += 1) if (texts[at] === '') empty[at] = 1;
  return empty;
}

/** The kind that an attribute's value at `at` names; undefined for one that the format does not know. */
export function kindAt(bytes: Uint8Array, at: number): CellKind | undefined {
  const kind = KINDS[bytes[at] ?? 0];
  return kind === 's' && bytes[at + 1] === T ? 'str' : kind;
}
