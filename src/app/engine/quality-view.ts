import { weigh } from '../../domain/confirmations/weigh';
import { addressOf } from '../../domain/cells';
import type { QualityArea } from '../../domain/codes/quality';
import type { Day } from '../../domain/days';
import { inLanguage } from '../../domain/language';
import { completenessOf, type TableCompleteness } from '../../domain/quality/completeness';
import { dataTasksOf } from '../../domain/quality/data-tasks';
import { trendOf, type PastScore } from '../../domain/quality/history';
import { bandsOf, scoresOf, type AreaScore, type Bands } from '../../domain/quality/scores';
import type { Register } from '../../domain/register';
import { checkRegister, rules, type Finding } from '../../domain/rules';
import { partAt } from '../../domain/rules/found';
import { valuesOf } from '../../domain/rules/known-keys';
import { tableOf } from '../../domain/tables';
import type { Task } from '../../domain/tables/committee';

/** What a row lacks, and where to begin. */
export interface ShownGap {
  readonly row: string;
  readonly sheet: string;
  /** The first cell that is missing. */
  readonly cell: string;
  readonly headers: readonly string[];
  readonly essential: boolean;
}

export interface ShownCompleteness {
  readonly sheet: string;
  readonly rows: number;
  readonly wanted: number;
  readonly filled: number;
  /** Rows that lack something; `gaps` are the first of them. */
  readonly lacking: number;
  readonly gaps: readonly ShownGap[];
}

export interface QualityView {
  readonly scores: readonly AreaScore[];
  readonly bands: Bands;
  readonly trend: Readonly<Partial<Record<QualityArea, readonly PastScore[]>>>;
  /** The day's figures have been kept. */
  readonly kept: boolean;
  readonly completeness: readonly ShownCompleteness[];
  readonly tasks: {
    /** Contradictions that nobody has a task for. */
    readonly without: readonly Pick<Finding, 'rule' | 'table' | 'row'>[];
    readonly open: number;
    readonly solved: readonly Pick<Task, 'task' | 'what'>[];
  };
  /** Rules whose findings are contradictions. */
  readonly contradictions: readonly string[];
}

/** Rows that are listed for each table; the others are counted. */
const MOST_GAPS = 500;

/** Data quality on a day: scores and their trend, what is missing, and contradictions against their tasks. */
export function qualityView(register: Register, on: Day): QualityView {
  const weighed = weigh(register, on, checkRegister(register, on));
  const completeness = completenessOf(register, on, weighed.confirmed);
  const { without, open, solved } = dataTasksOf(register, weighed);
  return {
    scores: scoresOf(register, weighed, completeness),
    bands: bandsOf(register),
    trend: trendOf(register, on),
    kept: register.tables.QualityHistory.rows.some(({ date }) => date === on),
    completeness: completeness.map((one) => shownCompleteness(register, one)),
    tasks: {
      without: without.map(({ rule, table, row }) => ({ rule, table, row })),
      open: open.length,
      solved: solved.map(({ task, what }) => ({ task, what })),
    },
    contradictions: rules.flatMap(({ rules: own }) =>
      own.filter(({ contradiction }) => contradiction === true).map(({ id }) => id),
    ),
  };
}

function shownCompleteness(register: Register, one: TableCompleteness): ShownCompleteness {
  const { table, rows, wanted, filled, gaps } = one;
  const { columns, key, sheet } = tableOf(table);
  const keys = valuesOf(register, table, key);
  const worstFirst = [...gaps].sort(
    (left, right) => Number(right.essential) - Number(left.essential),
  );
  return {
    sheet: register.tables[table].parts[0]?.data.sheet ?? inLanguage(sheet, register.language),
    rows,
    wanted,
    filled,
    lacking: gaps.length,
    gaps: worstFirst.slice(0, MOST_GAPS).flatMap(({ row, missing, essential }): ShownGap[] => {
      const part = partAt(register.tables[table].parts, row);
      if (part === undefined) return [];
      const column = part.columnIndex.get(missing[0] ?? '') ?? 0;
      const own = keys[row];
      return [
        {
          row: typeof own === 'string' ? own : '',
          sheet: part.data.sheet,
          cell: addressOf(part.data, row - part.offset, column),
          headers: missing.map((name) =>
            inLanguage(columns[name]?.header ?? ['', '', ''], register.language),
          ),
          essential,
        },
      ];
    }),
  };
}
