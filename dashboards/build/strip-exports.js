/**
 * Drops from a WebAssembly file the exports whose names a script never mentions. DuckDB-WASM exports 75 000 names so
 * that extensions can link; we load none, and walking the names is half of the engine's start.
 */
export function stripExports(wasm, script) {
  const mentioned = new Set(script.match(/[A-Za-z_$][\w$]*/g));
  const parts = [wasm.subarray(0, 8)];
  let at = 8;
  let kept = 0;
  let dropped = 0;
  while (at < wasm.length) {
    const start = at;
    const id = wasm[at];
    const size = readNumber(wasm, at + 1);
    at = size.next + size.value;
    if (id === EXPORT_SECTION) {
      const section = stripSection(wasm.subarray(size.next, at), mentioned);
      kept = section.kept;
      dropped = section.dropped;
      parts.push(Uint8Array.of(EXPORT_SECTION), number(section.bytes.length), section.bytes);
    } else {
      parts.push(wasm.subarray(start, at));
    }
  }
  if (kept === 0) throw new Error('The script mentions no export of the WebAssembly file');
  return { bytes: Buffer.concat(parts), kept, dropped };
}

const EXPORT_SECTION = 7;

function stripSection(section, mentioned) {
  const decoder = new TextDecoder();
  const count = readNumber(section, 0);
  const entries = [];
  let at = count.next;
  for (let entry = 0; entry < count.value; entry += 1) {
    const start = at;
    const length = readNumber(section, at);
    const name = decoder.decode(section.subarray(length.next, length.next + length.value));
    const index = readNumber(section, length.next + length.value + 1);
    at = index.next;
    if (isNeeded(name, mentioned)) entries.push(section.subarray(start, at));
  }
  const bytes = Buffer.concat([number(entries.length), ...entries]);
  return { bytes, kept: entries.length, dropped: count.value - entries.length };
}

/** Scripts also write an export's name with a leading underscore. */
function isNeeded(name, mentioned) {
  return mentioned.has(name) || mentioned.has(`_${name}`);
}

/** Reads an unsigned LEB128 number. */
function readNumber(bytes, at) {
  let value = 0;
  let factor = 1;
  let next = at;
  for (;;) {
    const byte = bytes[next];
    next += 1;
    value += (byte & 127) * factor;
    if (byte < 128) return { value, next };
    factor *= 128;
  }
}

function number(value) {
  const bytes = [];
  let rest = value;
  do {
    bytes.push((rest & 127) | (rest > 127 ? 128 : 0));
    rest = Math.floor(rest / 128);
  } while (rest > 0);
  return Uint8Array.from(bytes);
}
