import { isoDay } from '../../domain/days';
import type { Refused } from '../../domain/matching/incoming';
import type { ItemOutcome } from '../../domain/matching/open-items/compare';
import type { OpenItemsPlan } from '../../domain/matching/open-items/plan';
import type { MatchedPayment, Outcome } from '../../domain/matching/match';
import type { FilePlan } from './import-files';

/** The JSON of `import`: amounts in øre, days as `yyyy-mm-dd`. */
export function importJson(files: readonly FilePlan[], written: boolean): object {
  return { files: files.map(fileJson), written };
}

function fileJson(file: FilePlan): object {
  if (file.format === null) {
    const { name, format, refused, openItems } = file;
    if (openItems !== null) return itemsJson(openItems, refused);
    return { name, format, refused, total: 0, matched: [], suggested: [], unplaced: [] };
  }
  const { name, format, refused, total, rows, skipped, notices, sums } = file;
  const of = (outcome: Outcome): readonly object[] =>
    rows.filter((row) => row.outcome === outcome).map(rowJson);
  return {
    name,
    format,
    refused,
    total,
    matched: of('matched'),
    suggested: of('suggested'),
    unplaced: of('unplaced'),
    leftOut: of('leftOut'),
    already: of('already'),
    sums,
    skipped,
    notices,
  };
}

function rowJson(row: MatchedPayment): object {
  const {
    number,
    line,
    date,
    settled,
    amount,
    kid,
    tenancy,
    because,
    reference,
    suggestions,
    other,
  } = row;
  return {
    number,
    line,
    date: isoDay(date),
    settled: isoDay(settled),
    amount,
    kid,
    tenancy,
    because,
    reference,
    other,
    suggestions,
  };
}

/** An open items list in the words of the contract: known and new items are matched, what a person must see is suggested. */
function itemsJson(plan: OpenItemsPlan, refused: Refused | null): object {
  const of = (...outcomes: readonly ItemOutcome[]): readonly object[] =>
    plan.items
      .filter(({ outcome }) => outcomes.includes(outcome))
      .map((item) => ({ ...item, due: isoDay(item.due) }));
  const { name, list, register, failed, sums, gone, differing, profile } = plan;
  const { notDue, difference } = plan;
  return {
    name,
    format: 'open-items',
    refused,
    total: list,
    matched: of('new', 'same'),
    suggested: of('alike', 'changed', 'paid', 'unpaid', 'credit'),
    unplaced: of('conflict'),
    failed,
    gone: gone.map((one) => ({ ...one, due: isoDay(one.due) })),
    sums,
    profile,
    control: { list, register, notDue, difference, differing },
  };
}
