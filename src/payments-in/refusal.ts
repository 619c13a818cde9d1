import type { Refused } from '../domain/matching/incoming';

/** A file that cannot be taken, with the sentence that says where, why and what to do. Caught where the file is read. */
export class FileRefusal extends Error {
  override readonly name = 'FileRefusal';
  readonly refused: Refused;

  constructor(line: number | null, why: string) {
    super(why);
    this.refused = { line, why };
  }
}
