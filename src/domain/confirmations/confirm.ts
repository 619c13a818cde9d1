import type { Day } from '../days';
import { tableIdOf, type Register } from '../register';
import type { FindingPlace } from '../rules/finding';
import { tableOf } from '../tables';
import type { Confirmation } from '../tables/logs';
import { shownCell, type CellRead, type ShownCell } from './cell-read';
import { cellsRead, columnKeyOf, readsSeveral } from './cells-read';
import { fingerprintOf } from './fingerprint';
import { canBeConfirmed } from './weigh';

/** Who says that it is right all the same, and why. */
export interface Word {
  readonly reason: string;
  readonly who: string;
  readonly on: Day;
}

type NewConfirmation = Omit<Confirmation, 'entry'>;

/**
 * One row for each thing that the findings are about; findings at several cells of one row by one rule are one thing.
 * What cannot be confirmed is left out.
 */
export function confirmationsOf(
  register: Register,
  findings: readonly FindingPlace[],
  word: Word,
): readonly NewConfirmation[] {
  const made = new Map<string, NewConfirmation>();
  for (const finding of findings) {
    const table = tableIdOf(finding.table);
    if (table === undefined || !canBeConfirmed(finding)) continue;
    const read = cellsRead(register, word.on, finding);
    const row: NewConfirmation = {
      rule: finding.rule,
      table,
      row: finding.row,
      column: readsSeveral(finding) ? null : columnKeyOf(register, finding),
      values: valuesText(register, finding.row, read),
      fingerprint: fingerprintOf(register, read),
      reason: word.reason.trim(),
      who: word.who.trim() === '' ? null : word.who.trim(),
      date: word.on,
      state: 'valid',
      lapsed: null,
      until: null,
    };
    made.set([row.rule, table, row.row, row.column, row.fingerprint].join('\n'), row);
  }
  return [...made.values()];
}

/** «Status: ledig; L-0004 Kontrakt fra: 01.02.2026»; what is about persons is not copied. */
function valuesText(register: Register, own: string, read: readonly CellRead[]): string {
  return read
    .flatMap((cell) => {
      const shown = shownCell(register, cell);
      return shown === null ? [] : [valueText(own, cell, shown)];
    })
    .join('; ')
    .slice(0, 500);
}

function valueText(own: string, cell: CellRead, { header, text }: ShownCell): string {
  const place = cell.row === own ? header : `${cell.row} ${header}`;
  const personal = tableOf(cell.table).columns[cell.column]?.personal !== undefined;
  return `${place}: ${personal ? '…' : text === '' ? '–' : text}`;
}
