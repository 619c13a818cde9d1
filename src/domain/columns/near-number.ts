import { parseDecimal } from '../numbers';

/** Number words of bokmål and nynorsk, as far as anybody writes them in a count. */
const WORDS: ReadonlyMap<string, number> = new Map(
  [
    ['null', 'ingen'],
    ['en', 'ett', 'én', 'éin', 'ein', 'ei', 'eitt'],
    ['to'],
    ['tre'],
    ['fire'],
    ['fem'],
    ['seks'],
    ['sju', 'syv'],
    ['åtte'],
    ['ni'],
    ['ti'],
    ['elleve'],
    ['tolv'],
  ].flatMap((words, value) => words.map((word): [string, number] => [word, value])),
);

const AREA = /^(?:m2|m²|kvm\.?|kvadratmeter)$/;
const ROOMS = /^(?:rom|roms|soverom|rooms?)$/;
const PIECES = /^(?:stk\.?|stykk|stykker)$/;

/** The number with its unit, or in words: `58 m²` where square metres are asked for, `3 rom`, `to`. Null otherwise. */
export function nearNumber(text: string, header: string): number | null {
  const plain = text.trim().toLocaleLowerCase('nb');
  const [, amount = '', unit = ''] =
    /^([\d\s.,]*\d|\p{L}+)[\s-]*((?:\p{L}[\p{L}\d²]*\.?)?)$/u.exec(plain) ?? [];
  if (unit !== '' && !unitOf(header).test(unit) && !PIECES.test(unit)) return null;
  return WORDS.get(amount) ?? (unit === '' ? null : parseDecimal(amount));
}

/** A unit that is another column's says that the number is too. */
function unitOf(header: string): RegExp {
  if (header.includes('m²')) return AREA;
  return /rom$|rooms/i.test(header) ? ROOMS : PIECES;
}
