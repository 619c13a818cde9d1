import type { CodeList } from '../columns';
import type { Day } from '../days';
import { inLanguage } from '../language';
import { once } from '../once';
import type { Register } from '../register';
import { codeLists } from '../setup-rows';

/** The words of a code list that may be chosen on a day: codes that the codes sheet has taken out of use are left out. */
export function validChoices(register: Register, codes: CodeList, on: Day): readonly string[] {
  const out = takenOut(register, listNameOf(codes), on);
  return Object.entries(codes)
    .filter(([code]) => !out.has(code))
    .map(([, words]) => inLanguage(words, register.language));
}

function takenOut(register: Register, list: string | undefined, on: Day): ReadonlySet<string> {
  const rows = register.tables.Codes.rows.filter((row) => row.list === list);
  return new Set(
    rows
      .filter(
        ({ inUse, validFrom, validTo }) =>
          inUse === false ||
          (validTo !== null && validTo < on) ||
          (validFrom !== null && validFrom > on),
      )
      .map(({ code }) => code),
  );
}

/** Lists are known by their content, as on the codes sheet; they are put together once. */
const names: { readonly byContent?: ReadonlyMap<string, string> } = {};
once(names, 'byContent', () => {
  return new Map(codeLists().map(({ name, codes }) => [JSON.stringify(codes), name]));
});

function listNameOf(codes: CodeList): string | undefined {
  return names.byContent?.get(JSON.stringify(codes));
}
