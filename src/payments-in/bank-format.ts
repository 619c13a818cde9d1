import type { BankFile, BankFormatId } from '../domain/matching/incoming';
import type { Text } from '../text';

/** What every reader of files is told: the words in which it refuses. */
export type Say = Text['paymentsIn'];

/** A format of bank files. */
export interface BankFormat {
  readonly id: BankFormatId;
  /** Whether the text looks like this format; judged by its first characters, never by the file's name. */
  claims(text: string): boolean;
  /** Reads the whole text; throws FileRefusal with nothing read. */
  read(text: string, say: Say): BankFile;
}
