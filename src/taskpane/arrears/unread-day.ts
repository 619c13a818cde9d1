import type { Text } from '../../text';

/** Why what stands in a field is no day: it is written well and does not exist, or is not written as a day. */
export function unreadDay(typed: string, words: Text['pane']): string {
  const plain = typed.trim();
  const isWritten = /^\d{1,2}[.](?:\d{1,2})[.]\d{4}$/.test(plain);
  return isWritten ? words.noSuchDay(plain) : words.notADay;
}
