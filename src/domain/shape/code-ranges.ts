import type { CodeList } from '../columns';
import { codeLists } from '../setup-rows';

let names: ReadonlyMap<string, string> | undefined;

/** Name of the workbook's range with the labels of a code list, found by the list's content. */
export function nameOfCodes(choices: CodeList): string {
  names ??= new Map(codeLists().map(({ name, codes }) => [JSON.stringify(codes), rangeName(name)]));
  const name = names.get(JSON.stringify(choices));
  if (name === undefined) throw new Error('A code list is missing on the codes sheet');
  return name;
}

export function rangeName(list: string): string {
  return `Codes_${list.replace('.', '_')}`;
}
