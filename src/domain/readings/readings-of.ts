import type { CellValue } from '../cells';
import type { Column } from '../columns';
import { excelSerial, type Day } from '../days';
import type { Language } from '../language';
import { dayWays } from './days';
import { amountWays, numberWays } from './numbers';
import type { Way, WayId } from './reading';

/** What cells would hold if they were read in a way. */
export interface Reading {
  readonly id: WayId;
  /** For each text; null where it cannot be read so. */
  readonly cells: readonly CellValue[];
}

interface WrittenIn {
  readonly language: Language;
  readonly date1904: boolean;
}

const ways: Readonly<Partial<Record<string, readonly Way<number>[]>>> = {
  day: dayWays,
  money: amountWays,
  integer: numberWays,
  decimal: numberWays,
};

/** The ways to read texts of a column, those first that read most; of two that say the same the first. */
export function readingsOf(
  column: Column<unknown>,
  texts: readonly string[],
  written: WrittenIn,
): readonly Reading[] {
  const readings = (ways[column.kind] ?? []).map((way): Reading => {
    const cells = texts.map((text) => cellOf(column, way.read(text), written));
    return { id: way.id, cells };
  });
  const count = ({ cells }: Reading): number => cells.filter((cell) => cell !== null).length;
  const known = new Set<string>();
  return readings
    .filter((reading) => count(reading) > 0 && isNew(known, JSON.stringify(reading.cells)))
    .sort((left, right) => count(right) - count(left));
}

function isNew(known: Set<string>, name: string): boolean {
  return known.size < known.add(name).size;
}

/** Null also for what the column could not hold. */
function cellOf(
  column: Column<unknown>,
  value: number | null,
  { language, date1904 }: WrittenIn,
): CellValue {
  if (value === null) return null;
  if (column.kind === 'day') return excelSerial(value as Day, date1904);
  const cell = column.toCell(value, language);
  return column.parse(cell, { date1904 }).ok ? cell : null;
}

/** Texts of a column that are written in the same way: `ca 5000` and `ca 12 500`. */
export function patternOf(kind: Column<unknown>['kind'], text: string): string {
  const plain = text.trim().toLocaleLowerCase('nb').replace(/\s+/g, ' ');
  if (kind === 'day') return plain.replace(/\d+/g, (digits) => (digits.length > 2 ? '####' : '#'));
  if (kind !== 'money' && kind !== 'integer' && kind !== 'decimal') return plain;
  const [first = '', ...rest] = plain.split(/(?<=\d)(?=\D)/);
  return [first.replace(/\d+/, '#'), ...rest.map((part) => part.replace(/\d/g, '0'))].join('');
}
