import type { BankFile, Refused } from '../domain/matching/incoming';
import type { BankFormat, Say } from './bank-format';
import { camt054 } from './camt054/camt054';
import { fileText } from './file-text';
import { ocrGiro } from './ocr-giro/ocr-giro';
import { FileRefusal } from './refusal';

/** Every format of bank files that can be read. */
export const bankFormats: readonly BankFormat[] = [ocrGiro, camt054];

export type ReadBankFile = { readonly file: BankFile } | { readonly refused: Refused };

/** Reads a bank file whole or refuses it whole; null where its bytes are no bank file at all. */
export function readBankFile(bytes: Uint8Array, say: Say): ReadBankFile | null {
  const text = fileText(bytes);
  const format = bankFormats.find((candidate) => candidate.claims(text));
  if (format === undefined) return null;
  try {
    return { file: format.read(text, say) };
  } catch (error) {
    if (error instanceof FileRefusal) return { refused: error.refused };
    throw error;
  }
}
