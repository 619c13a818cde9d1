import { addDays } from '../days';
import type { Day } from '../days';
import type { RowIn } from '../tables';
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
    const words = kind === undefined || kind === null ? undefined : AFTER_STEP[kind];
    if (words === undefined || typeof step !== 'string') continue;
    const day = date as Day;
    const meeting = meetingBetween(office, addDays(day, -20), day);
    if (meeting === null) continue;
    matters.push({
      meeting,
      kind: 'arrears',
      title: `Restanse på ${tenancy ?? ''}: ${words.title}`,
      source: { table: 'ArrearsSteps', id: step },
      reason: words.reason,
      decision: 'followUp',
      decisionText: words.text,
      responsible: members.nav,
      days: 14,
    });
  }
}

interface Words {
  readonly title: string;
  readonly reason: string;
  readonly text: string;
}

/** What the committee says before the steps that may end in an eviction. */
const AFTER_STEP: Readonly<Partial<Record<RowIn<'ArrearsSteps'>['kind'], Words>>> = {
  navNotice: {
    title: 'varsel til NAV',
    reason: 'Restansen står etter inkassovarsel',
    text: 'NAV og boligansvarlig tar felles samtale med leietaker.',
  },
  evictionRequest: {
    title: 'begjæring om fravikelse',
    reason: 'Restansen står etter varsel etter § 4-18',
    text: 'Begjæring sendes. NAV og boligansvarlig tilbyr nytt møte og hjelp til ny bolig.',
  },
};
