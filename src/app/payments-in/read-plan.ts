import type { Day } from '../../domain/days';
import type { Refused } from '../../domain/matching/incoming';
import type { Placings } from '../../domain/matching/match';
import type { OpenItemsPlan } from '../../domain/matching/open-items/plan';
import { planOf, type PaymentsPlan } from '../../domain/matching/plan';
import type { Register } from '../../domain/register';
import { readBankFile } from '../../payments-in/read-bank-file';
import { textIn } from '../../text';
import { crc32 } from '../../workbook/xlsx/crc32';
import { mayBeList, openItemsOfFile, type ItemsWish } from './open-items-file';

/** A file that a person has chosen. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that is no bank file: an open items list laid beside the register, or one that is refused. */
export interface OtherFile {
  readonly name: string;
  readonly format: null;
  readonly refused: Refused | null;
  readonly openItems: OpenItemsPlan | null;
}

/** What would come of a file. Sentences are in the register's language. */
export async function planOfFile(
  register: Register,
  { name, bytes }: GivenFile,
  on: Day,
  { placings, items = {} }: { readonly placings?: Placings; readonly items?: ItemsWish } = {},
): Promise<PaymentsPlan | OtherFile> {
  const say = textIn(register.language).paymentsIn;
  if (bytes.length === 0) return refusedFile(name, { line: null, why: say.emptyFile });
  const hash = await hashOf(bytes);
  const read = readBankFile(bytes, say);
  if (read !== null && 'file' in read) {
    return planOf(register, { name, hash, file: read.file }, on, placings);
  }
  if (read !== null) return refusedFile(name, read.refused);
  if (!mayBeList(bytes)) return refusedFile(name, { line: null, why: say.unknownFormat });
  const list = openItemsOfFile(register, { name, bytes, hash }, items, on);
  if ('refused' in list) return refusedFile(name, list.refused);
  return { name, format: null, refused: null, openItems: list.plan };
}

function refusedFile(name: string, refused: Refused): OtherFile {
  return { name, format: null, refused, openItems: null };
}

/** SHA-256 in hex; a page that was not served safely has none, and then a checksum and the length must do. */
export async function hashOf(bytes: Uint8Array): Promise<string> {
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  if (subtle === undefined) return `crc32-${crc32(bytes).toString(16)}-${bytes.length}`;
  const digest = await subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
