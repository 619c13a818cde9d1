import { tableOf, type TableId } from '../tables';
import type { Column } from '../columns';
import {
  sweepDays,
  sweepEmpty,
  sweepEqualRows,
  sweepKeyForms,
  sweepKeys,
  sweepProblems,
  sweepReference,
  sweepValues,
  type ColumnSweep,
} from './column-rules';
import type { Control, Judging } from './control';
import { isFreeText, sweepFreeText } from './free-text';
import { mayHaveEqualRows } from './keys/equal-rows';
import { Unreadable } from './unreadable';
import { judges } from './value-rules';

type Sweep = (sweep: ColumnSweep) => void;

/** What follows from a table's columns: unreadable, remarked, empty, unknown and doubled cells. */
export function columnControls(id: TableId): readonly Control[] {
  const perColumn = Object.entries(tableOf(id).columns).flatMap(([name, column]) =>
    sweepsOf(id, name, column),
  );
  const byRow = [sweepProblems, ...perColumn].map((sweep) => control(id, sweep, true));
  const whole = [
    sweepKeys,
    sweepKeyForms,
    ...(mayHaveEqualRows(tableOf(id)) ? [sweepEqualRows] : []),
  ];
  return [...byRow, ...whole.map((sweep) => control(id, sweep, false))];
}

function sweepsOf(id: TableId, name: string, column: Column<unknown>): readonly Sweep[] {
  const { required, essential, references, kind } = column;
  const sweeps: Sweep[] = [];
  if (required === true || essential === true)
    sweeps.push((sweep) => sweepEmpty(sweep, name, column));
  if (references !== undefined) sweeps.push((sweep) => sweepReference(sweep, name, references));
  if (kind === 'day') sweeps.push((sweep) => sweepDays(sweep, name));
  if (judges[kind] !== undefined) sweeps.push((sweep) => sweepValues(sweep, name, column));
  if (isFreeText(column, tableOf(id))) sweeps.push((sweep) => sweepFreeText(sweep, name));
  return sweeps;
}

function control(id: TableId, sweep: Sweep, byRow: boolean): Control {
  return {
    table: id,
    byRow,
    judge: ({ context, bare, rows, findings }: Judging) => {
      const { register, on } = context;
      const table = (byRow ? bare : register).tables[id];
      const unreadable = new Unreadable(table, bare.tables[id].parts);
      sweep({ id, table, register, on, unreadable, rows, findings });
    },
  };
}
