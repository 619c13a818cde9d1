import { unzipSync } from 'fflate';

/** What the bare scan hands over: no headers, no errors, no other kinds of cell. */
export interface Scanned {
  readonly rows: number;
  readonly types: readonly Uint8Array[];
  readonly values: readonly Float64Array[];
  readonly strings: readonly string[];
}

const COLUMNS = 8;
const LT = 0x3c;
const GT = 0x3e;
const QUOTE = 0x22;
const [c, r, t, v, slash, dot, zero] = [0x63, 0x72, 0x74, 0x76, 0x2f, 0x2e, 0x30];

/**
 * The lower bound of opening a register: fflate's inflate and one pass over the same bytes into typed
 * arrays and a dictionary. It knows only what the benchmark's own file holds.
 */
export function bareScan(bytes: Uint8Array): Scanned {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => name === 'xl/worksheets/sheet1.xml' || name === 'xl/sharedStrings.xml',
  });
  const strings = scanStrings(parts['xl/sharedStrings.xml'] ?? new Uint8Array(0));
  return { ...scanCells(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array(0)), strings };
}

export function scanStrings(part: Uint8Array): readonly string[] {
  const xml = new TextDecoder().decode(part);
  const strings: string[] = [];
  for (let at = xml.indexOf('<t>'); at >= 0; at = xml.indexOf('<t>', at)) {
    const end = xml.indexOf('</t>', at);
    strings.push(xml.slice(at + 3, end));
    at = end;
  }
  return strings;
}

/** A column whose texts stand in the cells themselves, and where they are gathered. */
export interface OwnColumn {
  readonly column: number;
  readonly strings: string[];
}

export function scanCells(xml: Uint8Array, own?: OwnColumn): Omit<Scanned, 'strings'> {
  const known = new Map<string, number>();
  let capacity = 65_536;
  let types = Array.from({ length: COLUMNS }, () => new Uint8Array(capacity));
  let values = Array.from({ length: COLUMNS }, () => new Float64Array(capacity));
  let row = -1;
  let column = 0;
  let type = 1;
  for (let at = 0; at < xml.length; at += 1) {
    if (xml[at] !== LT) continue;
    const tag = xml[at + 1];
    if (tag === r && xml[at + 2] === 0x6f) {
      row += 1;
      if (row === capacity) {
        capacity *= 2;
        types = types.map((old) => grown(old, new Uint8Array(capacity)));
        values = values.map((old) => grown(old, new Float64Array(capacity)));
      }
      at += 3;
    } else if (tag === c && xml[at + 2] === 0x20) {
      type = 1;
      column = (xml[at + 6] ?? 0x41) - 0x41;
      for (at += 7; xml[at] !== GT; at += 1) {
        if (xml[at] === t && xml[at + 2] === QUOTE) type = 2;
      }
      if (xml[at - 1] === slash) continue;
    } else if (tag === t && column === own?.column) {
      const from = xml.indexOf(GT, at) + 1;
      at = xml.indexOf(LT, from);
      const text = String.fromCharCode(...xml.subarray(from, at));
      const index = known.get(text) ?? own.strings.push(text) - 1;
      known.set(text, index);
      const cells = values[column];
      if (cells !== undefined) cells[row] = index;
      at -= 1;
    } else if (tag === v) {
      let value = 0;
      let scale = 0;
      for (at += 3; xml[at] !== LT; at += 1) {
        const byte = xml[at] ?? 0;
        if (byte === dot) scale = 1;
        else {
          value = value * 10 + byte - zero;
          scale *= 10;
        }
      }
      const cells = values[column];
      const kinds = types[column];
      if (cells === undefined || kinds === undefined) continue;
      cells[row] = scale > 1 ? value / scale : value;
      kinds[row] = type;
    }
  }
  return { rows: row, types, values };
}

function grown<A extends Uint8Array | Float64Array>(old: A, fresh: A): A {
  fresh.set(old);
  return fresh;
}
