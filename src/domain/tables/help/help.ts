import type { Column } from '../../columns';
import type { Words } from '../../language';

/** What to enter in each column and why, by column key. */
export type Help = Readonly<Record<string, Words>>;

/** The columns with their help; a key that no column has does not compile. */
export function helped<
  const C extends Readonly<Record<string, Column<unknown>>>,
  const H extends { readonly [K in keyof C]?: Words },
>(columns: C, help: H & { readonly [K in Exclude<keyof H, keyof C>]: never }): C {
  const words: Readonly<Record<string, Words | undefined>> = help;
  const described = Object.entries(columns).map(([name, column]): [string, Column<unknown>] => {
    const sentence = words[name];
    return [name, sentence === undefined ? column : { ...column, help: sentence }];
  });
  return Object.fromEntries(described) as unknown as C;
}
