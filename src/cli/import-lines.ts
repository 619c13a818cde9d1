import { norwegianAmount } from '../domain/amounts';
import { norwegianDay } from '../domain/days';
import type { MatchedPayment } from '../domain/matching/match';
import { itemOutcomes, type ComparedItem } from '../domain/matching/open-items/compare';
import type { OpenItemsPlan } from '../domain/matching/open-items/plan';
import { outcomes, type PaymentsPlan } from '../domain/matching/plan';
import type { Text } from '../text';

/** What the command line says of a bank file: sums first, then every payment that is not simply placed. */
export function paymentLines(plan: PaymentsPlan, { paymentsIn: say }: Text): readonly string[] {
  const shown = plan.rows.filter(({ outcome }) => outcome !== 'matched');
  return [
    say.cli.file(plan.name, plan.format, plan.rows.length, norwegianAmount(plan.total)),
    ...outcomes.map((outcome) => {
      const { count, total } = plan.sums[outcome];
      return `  ${say.outcomes[outcome].padEnd(14)}${String(count).padStart(6)}${norwegianAmount(total).padStart(16)}`;
    }),
    `  ${say.cli.agrees}`,
    ...[...plan.skipped.map(({ why }) => why), ...plan.notices].map((line) => `  ${line}`),
    ...shown.map((row) => `  ${rowLine(row, say)}`),
  ];
}

function rowLine(row: MatchedPayment, say: Text['paymentsIn']): string {
  const may = row.suggestions.map(({ tenancy, way }) => `${tenancy} (${say.ways[way]})`);
  const why = [
    say.because[row.because],
    ...(may.length === 0 ? [] : [say.cli.may(may.join(', '))]),
  ];
  return say.cli.row(
    row.line,
    norwegianDay(row.date),
    norwegianAmount(row.amount),
    row.kid ?? '',
    why.join(' '),
  );
}

/** What it says of an open items list: sums, the comparison with the register, then what is not simply known or new. */
export function itemLines(plan: OpenItemsPlan, { paymentsIn: say }: Text): readonly string[] {
  const { list, gone, failed } = plan;
  const shown = plan.items.filter(({ outcome }) => outcome !== 'new' && outcome !== 'same');
  const goneSum = gone.reduce((sum, { open }) => sum + open, 0);
  return [
    say.items.file(plan.name, plan.items.length, norwegianAmount(list)),
    ...itemOutcomes.map((outcome) => {
      const { count, total } = plan.sums[outcome];
      return sumLine(say.items.outcomes[outcome], count, total);
    }),
    `  ${reconciledLine(plan, say)}`,
    ...(gone.length === 0 ? [] : [`  ${say.items.gone(gone.length, norwegianAmount(goneSum))}`]),
    ...shown.map((item) => `  ${itemLine(item, say)}`),
    ...failed.map(({ line, reasons }) => `  ${say.items.failed(line, reasons.join(' '))}`),
    `  ${say.items.onlyNew}`,
  ];
}

/** The sums of the list and the register, and what of the latter is not due. */
function reconciledLine(
  { list, register, notDue, difference }: OpenItemsPlan,
  say: Text['paymentsIn'],
): string {
  return say.items.reconciled(
    norwegianAmount(list),
    norwegianAmount(register),
    notDue === 0 ? null : norwegianAmount(notDue),
    norwegianAmount(difference),
  );
}

function itemLine(item: ComparedItem, say: Text['paymentsIn']): string {
  const why =
    item.conflict === null
      ? `${item.owner ?? ''} ${say.items.outcomes[item.outcome]}`
      : say.items.conflicts[item.conflict];
  return say.cli.row(
    item.line,
    norwegianDay(item.due),
    norwegianAmount(item.rest),
    item.kid ?? '',
    why,
  );
}

function sumLine(label: string, count: number, total: number): string {
  return `  ${label.padEnd(28)}${String(count).padStart(6)}${norwegianAmount(total).padStart(16)}`;
}
