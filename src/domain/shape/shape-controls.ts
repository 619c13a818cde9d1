import type { Control } from '../rules/control';
import { tableIds } from '../tables';
import { findBeside, findHidden } from './around-table';
import { findMixedDays } from './day-order';
import { findDaysOf1904 } from './days-of-1904';
import { lookAt } from './look';
import { findLostFormats } from './lost-formats';
import { findLostMarks } from './lost-marks';
import { findLostRules } from './lost-rules';
import { findOneRowOff } from './one-row-off';
import { findLostHeaders } from './header-pasted-over';
import { findBlankRows, findMerged, findRowsBelow } from './rows-of-table';
import { findShifted } from './shifted';

/** What is looked for in how each table lies on its sheet; all again when anything of the table changes. */
export const shapeControls: readonly Control[] = tableIds.map((id) => ({
  table: null,
  byRow: false,
  judge: ({ context, findings }) => {
    const { register } = context;
    const table = register.tables[id];
    for (const part of table.parts) {
      const look = lookAt(id, table, part, register.language, findings);
      const { shape } = part.data;
      findBlankRows(look);
      findShifted(look, shape);
      const explained = findOneRowOff(look, shape);
      findLostHeaders(look);
      findMixedDays(look);
      findDaysOf1904(look);
      if (shape === undefined) continue;
      if (!explained) findRowsBelow(look, shape);
      findBeside(look, shape);
      findMerged(look, shape);
      findHidden(look, shape);
      findLostRules(look, shape);
      findLostFormats(look, shape);
      findLostMarks(look, shape);
    }
  },
}));
