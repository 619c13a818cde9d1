import type { TableData } from '../cells';
import type { Edit } from '../edits';
import { inLanguage, type Language } from '../language';
import { meaningsOf } from '../meanings';
import { sourceOf } from '../rules/shape-rules';
import { expectedValidation } from './expected';
import { placeAt, rowWords, type ShapeLook } from './look';
import { runsOf } from './runs';
import type { RowRun, TableShape, ValidationRun } from './table-shape';
import type { ValidationRule } from './validation-rule';

/** A column whose drop-down or date control is not what it should be. */
interface LostRule {
  readonly column: number;
  readonly rule: ValidationRule;
  /** Body rows without it. */
  readonly missing: readonly RowRun[];
  /** Another rule stands in some of them. */
  readonly other: boolean;
  /** No row has it. */
  readonly everywhere: boolean;
}

/** Compares the sheet's drop-downs and date controls with what the columns say. */
export function findLostRules(look: ShapeLook, shape: TableShape): void {
  const { validations, names } = shape;
  if (validations === undefined) return;
  const checked = look.meanings.flatMap((_, column) => expectedAt(look, column, names));
  const lost = checked.flatMap(({ column, rule }) => lostAt(look, validations, column, rule));
  const all = lost.length === checked.length && lost.length > 1;
  if (all && lost.every(({ everywhere, other }) => everywhere && !other)) sayAllLost(look, lost);
  else for (const one of lost) sayLost(look, one);
}

type Dressed = Pick<ShapeLook, 'data' | 'meanings' | 'language'>;

/**
 * Puts back the drop-downs and date controls of columns that have none in any row, as when a column has become a choice.
 * The lists are taken to have their names on the codes sheet.
 */
export function rulesForBareColumns(data: TableData, language: Language): readonly Edit[] {
  const { validations } = data.shape ?? {};
  if (validations === undefined) return [];
  const look = { data, meanings: meaningsOf(data), language };
  return look.meanings
    .flatMap((_, column) => expectedAt(look, column, undefined))
    .flatMap(({ column, rule }) => lostAt(look, validations, column, rule))
    .filter(({ everywhere, other }) => everywhere && !other)
    .map((lost) => editOf(look, lost));
}

function expectedAt(look: Dressed, column: number, names: TableShape['names']) {
  const meaning = look.meanings[column];
  if (meaning === undefined) return [];
  const rule = expectedValidation(meaning, look.language);
  if (rule === null || rule.type === 'any') return [];
  if (rule.type !== 'list' || names === undefined || has(names, rule.source)) {
    return [{ column, rule }];
  }
  // The workbook does not have the list on its codes sheet: its words go into the rule where they can.
  const words = Object.values(meaning.choices ?? {}).map((one) => inLanguage(one, look.language));
  const source = `"${words.join(',')}"`;
  const fits = words.every((word) => !/[",]/.test(word)) && source.length <= 255;
  return fits ? [{ column, rule: { ...rule, source } }] : [];
}

function has(names: readonly string[], wanted: string): boolean {
  return names.some((name) => name.toLowerCase() === wanted.toLowerCase());
}

function lostAt(
  { data }: Dressed,
  validations: readonly ValidationRun[],
  column: number,
  rule: ValidationRule,
): readonly LostRule[] {
  const own = validations.filter((run) => run.column === column);
  const right = new Uint8Array(data.rowCount);
  let other = false;
  for (const run of own) {
    if (!isRight(run, rule)) other ||= run.type !== 'any' && run.type !== 'none';
    else right.fill(1, run.from, run.to + 1);
  }
  const missing = runsOf(Array.from(right.keys()).filter((row) => right[row] === 0));
  if (missing.length === 0) return [];
  return [{ column, rule, missing, other, everywhere: !right.includes(1) }];
}

/** A list may be named or written out; a date control may begin on any day. */
function isRight({ type, source }: ValidationRun, rule: ValidationRule): boolean {
  if (type !== rule.type) return false;
  return type === 'date' || plain(source) === plain(rule.source);
}

function plain(source: string): string {
  return source.replace(/^=|[\s$"]/g, '').toLowerCase();
}

function sayLost(look: ShapeLook, lost: LostRule): void {
  const { data, say } = look;
  const header = data.headers[lost.column] ?? '';
  const where = rowWords(look, lost.missing);
  const { type } = lost.rule;
  const message = lost.other
    ? say.ruleChanged(header, where)
    : type === 'list'
      ? say.listLost(header, where)
      : say.dateRuleLost(header, where);
  const rule = lost.other ? 'entry-rule-changed' : 'entry-rule-lost';
  look.findings.about(look.id, placeAt(look, lost.missing[0]?.from ?? 0, lost.column), {
    rule,
    severity: 'info',
    source: sourceOf(rule),
    message,
    mending: {
      title: say.ruleMending(data.sheet, header),
      edits: [editOf(look, lost)],
      cells: [],
      notes: [noteOf(look, lost)],
      // Another rule may be somebody's own choice.
      safe: !lost.other,
    },
  });
}

function sayAllLost(look: ShapeLook, lost: readonly LostRule[]): void {
  const { data, say } = look;
  look.findings.about(look.id, placeAt(look, 0, lost[0]?.column ?? 0), {
    rule: 'entry-rule-lost',
    severity: 'info',
    source: sourceOf('entry-rule-lost'),
    message: say.allRulesLost(lost.length),
    mending: {
      title: say.allRulesMending(data.sheet),
      edits: lost.map((one) => editOf(look, one)),
      cells: [],
      notes: lost.map((one) => noteOf(look, one)),
      safe: true,
    },
  });
}

function editOf({ data }: Dressed, { column, rule }: LostRule): Edit {
  return { kind: 'validate', table: data.name, column, rule };
}

function noteOf(look: ShapeLook, { column }: LostRule): string {
  const { data, say } = look;
  return say.ruleNote(
    data.headers[column] ?? '',
    rowWords(look, [{ from: 0, to: data.rowCount - 1 }]),
  );
}
