import type { SheetRange } from '../../../domain/shape/table-shape';

/** The ranges of an address that Excel gives, `Ark!A2:B3,Ark!A6`, sheet names left out. */
export function sheetRanges(address: string): readonly SheetRange[] {
  return address.split(',').flatMap((one) => {
    const plain = one.slice(one.lastIndexOf('!') + 1).replace(/\$/g, '');
    const parts = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(plain);
    if (parts === null) return [];
    const [, left = '', top = '', right = left, bottom = top] = parts;
    return [{ top: Number(top), left: number(left), bottom: Number(bottom), right: number(right) }];
  });
}

function number(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
