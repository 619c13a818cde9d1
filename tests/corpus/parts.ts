import { unzipSync } from 'fflate';

/** Parts that an edit of a table may change. */
const MAY_CHANGE =
  /worksheets\/|tables\/|workbook\.xml$|workbook\.xml\.rels$|calcChain\.xml$|^\[Content_Types\]\.xml$/i;

/** What an edit did to parts that it has no business with, and sheets whose cells are out of order. */
export function strangeParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const old = unzipSync(before);
  const fresh = unzipSync(after);
  const problems: string[] = [];
  for (const [name, content] of Object.entries(old)) {
    const found = fresh[name];
    if (found !== undefined && isSame(content, found)) continue;
    if (/worksheets\/[^_]/.test(name)) {
      problems.push(...disorder(new TextDecoder().decode(found), name));
    }
    if (!MAY_CHANGE.test(name))
      problems.push(`${name} ${found === undefined ? 'is gone' : 'differs'}`);
  }
  for (const name of Object.keys(fresh))
    if (old[name] === undefined) problems.push(`${name} is new`);
  return problems;
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0;
}

/** Excel calls a sheet damaged whose rows or cells are not in order, or twice there. */
function disorder(xml: string, name: string): readonly string[] {
  let row = 0;
  let column = 0;
  for (const [, tag, attributes = ''] of xml.matchAll(/<(?:\w+:)?(row|c)((?:\s[^>]*)?)>/g)) {
    const given = /\sr="([A-Z]*)(\d+)"/.exec(attributes);
    if (tag === 'row') {
      const next = given === null ? row + 1 : Number(given[2]);
      if (next <= row) return [`${name}: row ${next} after ${row}`];
      row = next;
      column = 0;
    } else {
      const next = given === null ? column + 1 : number(given[1] ?? '');
      if (next <= column) return [`${name}: cell ${given?.[0]} out of order in row ${row}`];
      if (given !== null && Number(given[2]) !== row)
        return [`${name}: cell ${given[0]} in row ${row}`];
      column = next;
    }
  }
  return [];
}

function number(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
