import type { Edit } from '../../src/domain/edits';
import { readRegister, type Register } from '../../src/domain/register';
import { editedTables } from '../../src/workbook/edited';

/** The register as it is read anew after edits. */
export function registerAfter({ tables }: Register, edits: readonly Edit[]): Register {
  const data = Object.values(tables).flatMap(({ parts }) => parts.map((part) => part.data));
  return readRegister(editedTables(data, edits));
}
