import { attributes, openings } from '../xml';

/** The names a workbook has, in small letters; table names share them. */
export function namesIn(xml: string, part: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const tag of openings(xml, part)) {
    if (tag.name === 'definedName')
      names.add((attributes(xml, tag).get('name') ?? '').toLowerCase());
  }
  return names;
}
