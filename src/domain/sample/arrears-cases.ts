import { addDays } from '../days';
import type { Day } from '../days';
import { meetingBetween, type Office } from './office';

/** Payment plans and notices of debt collection that the committee spoke of in its next meeting. */
export function addArrearsMatters(office: Office): void {
  const { rows, members, matters } = office;
  for (const { plan, tenancy, agreed } of rows.of('PaymentPlans')) {
    if (plan === null || plan === undefined || tenancy === null || tenancy === undefined) continue;
    const day = agreed as Day;
    const meeting = meetingBetween(office, addDays(day, -14), day);
    if (meeting === null) continue;
    matters.push({
      meeting,
      kind: 'arrears',
      title: `Restanse på ${tenancy}`,
      source: { table: 'PaymentPlans', id: plan },
      reason: 'Mer enn én måneds leie forfalt',
      decision: 'plan',
      decisionText: 'Betalingsordning avtales med leietaker.',
      responsible: members.nav,
      days: 21,
    });
  }
  for (const { step, tenancy, date, kind } of rows.of('ArrearsSteps')) {
    if (kind !== 'navNotice' || typeof step !== 'string') continue;
    const day = date as Day;
    const meeting = meetingBetween(office, addDays(day, -20), day);
    if (meeting === null) continue;
    matters.push({
      meeting,
      kind: 'arrears',
      title: `Restanse på ${tenancy ?? ''}: varsel til NAV`,
      source: { table: 'ArrearsSteps', id: step },
      reason: 'Restansen står etter inkassovarsel',
      decision: 'followUp',
      decisionText: 'NAV og boligansvarlig tar felles samtale med leietaker.',
      responsible: members.nav,
      days: 14,
    });
  }
}
