import type { Day } from '../../domain/days';
import type { Refused } from '../../domain/matching/incoming';
import type { Placings } from '../../domain/matching/match';
import { planOf, type PaymentsPlan } from '../../domain/matching/plan';
import type { Register } from '../../domain/register';
import { readBankFile } from '../../payments-in/read-bank-file';
import { textIn } from '../../text';

/** A file that a person has chosen. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that could not even be read, and why. */
export interface UnreadFile {
  readonly name: string;
  readonly format: null;
  readonly refused: Refused;
}

/** What would come of a file. Sentences are in the register's language. */
export async function planOfFile(
  register: Register,
  { name, bytes }: GivenFile,
  on: Day,
  placings?: Placings,
): Promise<PaymentsPlan | UnreadFile> {
  const say = textIn(register.language).paymentsIn;
  if (bytes.length === 0) return unread(name, { line: null, why: say.emptyFile });
  const read = readBankFile(bytes, say);
  if (read === null) return unread(name, { line: null, why: say.unknownFormat });
  if ('refused' in read) return unread(name, read.refused);
  return planOf(register, { name, hash: await hashOf(bytes), file: read.file }, on, placings);
}

function unread(name: string, refused: Refused): UnreadFile {
  return { name, format: null, refused };
}

/** SHA-256 in hex. */
export async function hashOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
