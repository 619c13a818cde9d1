import { norwegianNumber } from '../../domain/amounts';
import { isWhole, type AddedColumns, type UpgradeReport } from '../../domain/upgrade/report';
import type { Text } from '../../text';

/** The report of an upgrade, a sentence a line: what was done, then what could not be. */
export function reportLines(report: UpgradeReport, { upgrade }: Text): readonly string[] {
  const { from, to, sheets, columns, settings, rates, codes } = report;
  return [
    `${isWhole(report) ? upgrade.title(from, to) : upgrade.notWhole} ${upgrade.kept}`,
    ...damageLines(report, upgrade),
    ...(sheets.length === 0 ? [] : [upgrade.sheets(sheets.join(', '))]),
    ...columns.map((one) => upgrade.columns(one.sheet, headersOf(one))),
    ...(settings.length === 0 ? [] : [upgrade.settings(settings.join('; '))]),
    ...(rates === 0 ? [] : [upgrade.rates(rates)]),
    ...(codes === 0 ? [] : [upgrade.codes(codes)]),
    ...limits(report, upgrade),
  ];
}

function damageLines({ damage }: UpgradeReport, say: Text['upgrade']): readonly string[] {
  return damage.map((one) =>
    one.kind === 'table'
      ? say.damagedTable(one.sheet, one.table, norwegianNumber(one.charges))
      : say.damagedColumn(one.sheet, one.header, one.instead),
  );
}

function limits(
  { renamed, refused, lost, scattered }: UpgradeReport,
  say: Text['upgrade'],
): readonly string[] {
  return [
    ...renamed.map(({ wanted, given }) =>
      given === null ? say.notAdded(wanted) : say.renamed(wanted, given),
    ),
    ...refused.map((one) => say.refused(one.sheet, headersOf(one), one.inTheWay)),
    ...lost.map((one) => say.lost(one.sheet, headersOf(one))),
    ...(scattered.length === 0 ? [] : [say.scattered(scattered.join(', '))]),
  ];
}

function headersOf({ headers }: AddedColumns): string {
  return headers.join(', ');
}
