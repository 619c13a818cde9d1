const BYTE_ORDER_MARK = '\uFEFF';

/** A file's characters: UTF-8 where all of it is, else Windows-1252. A byte order mark stays, so that a reader can tell. */
export function fileText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

export function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

export function hasMark(text: string): boolean {
  return text.startsWith(BYTE_ORDER_MARK);
}
