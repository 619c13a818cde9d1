import { textOfCell } from '../../domain/cell-text';
import type { CellValue, TableData } from '../../domain/cells';
import type { ShownCell } from '../../domain/confirmations/cell-read';
import { lapsingOf, type LapseReason } from '../../domain/confirmations/lapsing';
import { weigh } from '../../domain/confirmations/weigh';
import type { Day } from '../../domain/days';
import { meaningsOf } from '../../domain/meanings';
import type { Register } from '../../domain/register';
import { checkRegister, type CheckResult, type Finding } from '../../domain/rules';
import { tableIds } from '../../domain/tables';
import type { Confirmation } from '../../domain/tables/logs';
import { ruleDescriptions } from '../../text/rule-descriptions';

/** Who confirmed a warning, when and why. */
export type ShownConfirmation = Pick<Confirmation, 'entry' | 'reason' | 'who' | 'date' | 'until'>;

/** A finding with the cell's content as a person reads it, `05.01.2026` for a day. */
export interface ShownFinding extends Finding {
  readonly valueText: string;
  /** '' where there is no certain correction. */
  readonly repairText: string;
  /** It was confirmed once, and these cells have changed since. */
  readonly lapsed?: ShownConfirmation & { readonly changed: readonly ShownCell[] };
}

export interface CheckView extends CheckResult {
  readonly findings: readonly ShownFinding[];
  readonly confirmed: readonly {
    readonly finding: ShownFinding;
    readonly confirmation: ShownConfirmation;
  }[];
  /** What the rules that found something ask for, by id. */
  readonly asked: Readonly<Record<string, string>>;
  /** Confirmations that no longer count, though their sheet says so. */
  readonly lapsing: readonly ShownLapsing[];
}

export interface ShownLapsing {
  readonly confirmation: ShownConfirmation;
  /** Key of the row that it was about. */
  readonly row: string;
  readonly because: LapseReason;
  readonly changed: readonly ShownCell[];
}

export function checkView(register: Register, on: Day): CheckView {
  const weighed = weigh(register, on, checkRegister(register, on));
  const { counts, findings, confirmed, lapsed } = weighed;
  const shown = shower(register);
  const since = new Map(lapsed.map((one) => [one.finding, one]));
  return {
    counts,
    findings: findings.map((finding) => {
      const before = since.get(finding);
      if (before === undefined) return shown(finding);
      const { confirmation, changed } = before;
      return { ...shown(finding), lapsed: { ...shownConfirmation(confirmation), changed } };
    }),
    confirmed: confirmed.map(({ finding, confirmation }) => ({
      finding: shown(finding),
      confirmation: shownConfirmation(confirmation),
    })),
    asked: askedBy(register, findings),
    lapsing: lapsingOf(register, on, weighed).map(({ confirmation, because, changed }) => ({
      confirmation: shownConfirmation(confirmation),
      row: confirmation.row,
      because,
      changed,
    })),
  };
}

function askedBy(register: Register, findings: readonly Finding[]): CheckView['asked'] {
  const descriptions = ruleDescriptions(register.language);
  const ids = new Set(findings.map(({ rule }) => rule));
  return Object.fromEntries(Array.from(ids, (id) => [id, descriptions[id] ?? '']));
}

function shownConfirmation(confirmation: Confirmation): ShownConfirmation {
  const { entry, reason, who, date, until } = confirmation;
  return { entry, reason, who, date, until };
}

/** A finding that is still the same object is shown the same. */
const known = new WeakMap<Finding, ShownFinding>();

function shower(register: Register): (finding: Finding) => ShownFinding {
  const parts = tableIds.flatMap((id) => register.tables[id].parts);
  const texts = new Map<string, TextOf>();
  const textsOfTable = (table: string): TextOf => {
    const data = parts.find((part) => part.data.name === table)?.data;
    const text = texts.get(table) ?? (data === undefined ? () => '' : textsOf(data));
    texts.set(table, text);
    return text;
  };
  return (finding) => {
    const shown = known.get(finding) ?? withTexts(finding, textsOfTable(finding.table));
    known.set(finding, shown);
    return shown;
  };
}

type TextOf = (finding: Finding, cell: CellValue) => string;

function withTexts(finding: Finding, text: TextOf): ShownFinding {
  const valueText = text(finding, finding.value);
  return { ...finding, valueText, repairText: text(finding, finding.repair ?? null) };
}

function textsOf(data: TableData): TextOf {
  const meanings = meaningsOf(data);
  return ({ at }, cell) =>
    textOfCell(at === null ? undefined : meanings[at.column], cell, data.date1904);
}
