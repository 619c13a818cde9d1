import type { Day } from '../days';
import type { Severity } from '../parsed';
import { tableIds, tableOf, type TableId } from '../tables';
import { generalRules } from './general-rules';
import type { GeneralRule } from './general-rule';
import { rules } from './list';
import type { AnyRule } from './rule';
import type { RuleSource } from './source';

/** One thing that the check can say, as an auditor looks it up. */
export interface CatalogueEntry {
  readonly id: string;
  /** The usual severity first. */
  readonly severities: readonly [Severity, ...Severity[]];
  readonly source: RuleSource;
  readonly version: number;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  /** Tables and their columns that it reads; no columns where it is about the table as a whole. */
  readonly holds: readonly CataloguePlace[];
  /** A finding can bring what the cell should hold. */
  readonly fixable: boolean;
  /** It follows from the kind of column, in whichever table. */
  readonly general: boolean;
  /** Two registered facts cannot both be true. */
  readonly contradiction: boolean;
}

export interface CataloguePlace {
  readonly table: TableId;
  readonly columns: readonly string[];
}

/** Everything that the check can say: first what holds in many tables, then table by table. */
export function ruleCatalogue(): readonly CatalogueEntry[] {
  const general = Object.entries(generalRules).map(([id, rule]) => generalEntry(id, rule));
  const ownRules = tableIds.flatMap((id) =>
    rules
      .filter(({ table }) => table === id)
      .flatMap(({ table, rules: own }) => own.map((rule) => entryOf(table, rule))),
  );
  return [...general.filter(({ holds }) => holds.length > 0), ...ownRules];
}

function generalEntry(id: string, rule: GeneralRule): CatalogueEntry {
  const { severities, source, version, validFrom, validTo, fixable } = rule;
  return {
    id,
    severities,
    source,
    version: version ?? 1,
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
    holds: placesOf(rule),
    fixable: fixable === true,
    general: true,
    contradiction: false,
  };
}

function placesOf(rule: GeneralRule): readonly CataloguePlace[] {
  if (rule.holds === undefined) return tableIds.map((table) => ({ table, columns: [] }));
  return tableIds.flatMap((id) => {
    const table = tableOf(id);
    const columns = Object.entries(table.columns).flatMap(([name, column]) =>
      rule.holds?.(column, table) === true ? [name] : [],
    );
    return columns.length === 0 ? [] : [{ table: id, columns }];
  });
}

function entryOf(table: TableId, rule: AnyRule): CatalogueEntry {
  const { id, severity, source, version, validFrom, validTo, columns, contradiction } = rule;
  return {
    id,
    severities: [severity],
    source,
    version: version ?? 1,
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
    holds: [{ table, columns }],
    fixable: rule.find === undefined && rule.fix !== undefined,
    general: false,
    contradiction: contradiction === true,
  };
}
