import { inLanguage, languages } from '../language';
import type { Register } from '../register';
import { tableIds, tableOf, type TableId } from '../tables';
import { valuesOf } from './known-keys';

/** Whether a row that another row names by table and key is there; true where it names none. */
export function sourceExists(
  register: Register,
  sourceTable: string | null,
  sourceId: string | null,
): boolean {
  if (sourceTable === null || sourceId === null) return true;
  const id = tableNamed(sourceTable);
  return id !== undefined && valuesOf(register, id, tableOf(id).key).includes(sourceId);
}

/** A table by its Excel name or by its sheet's name in any language. */
function tableNamed(name: string): TableId | undefined {
  const wanted = name.toLocaleLowerCase('nb');
  return tableIds.find(
    (id) =>
      id.toLocaleLowerCase('nb') === wanted ||
      languages.some(
        (language) => inLanguage(tableOf(id).sheet, language).toLocaleLowerCase('nb') === wanted,
      ),
  );
}
