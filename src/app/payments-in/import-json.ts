import { isoDay } from '../../domain/days';
import type { Outcome } from '../../domain/matching/match';
import type { MatchedPayment } from '../../domain/matching/match';
import type { FilePlan } from './import-files';

/** The JSON of `import`: amounts in øre, days as `yyyy-mm-dd`. */
export function importJson(files: readonly FilePlan[], written: boolean): object {
  return { files: files.map(fileJson), written };
}

function fileJson(file: FilePlan): object {
  if (file.format === null) {
    const { name, format, refused } = file;
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
