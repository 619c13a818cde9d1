import { addMonths, type Day } from '../../days';
import { setting } from '../../settings';
import type { AgendaContext } from '../context';
import type { Proposal, Proposer } from '../proposal';
import { leaseDecisions, runningLeases, type RunningLease } from './lease-facts';

/** Within so many months of the end a lease is a case of its own; alarms further off are gathered. */
const ALONE = 6;

/** Leases whose end has come within an alarm by the meeting and not been decided on since that alarm. */
export const leasesEnding: Proposer = {
  id: 'lease-ends',
  kind: 'leaseEnd',
  order: 42,
  propose: (register, context) => {
    const alarms = [...setting(register, 'leaseAlarmMonths')].sort((left, right) => left - right);
    const decided = leaseDecisions(register, context);
    return runningLeases(context).flatMap((lease) => {
      if (lease.end < context.on) return [];
      const months = alarms.find((count) => addMonths(lease.end, -count) <= context.meetingDay);
      if (months === undefined) return [];
      const alarm = addMonths(lease.end, -months);
      const treated = (decided.get(lease.tenancy.tenancy) ?? alarm - 1) >= alarm;
      return treated ? [] : [proposal(lease, months, alarm, context)];
    });
  },
  many: (text, count) => text.leaseEnd.manyEnds(count),
};

function proposal(
  { tenancy, end }: RunningLease,
  months: number,
  alarm: Day,
  { text: { leaseEnd: words, neutral }, naming, on }: AgendaContext,
): Proposal {
  const reached = alarm <= on;
  return {
    title: words.title(...naming.tenancy(tenancy)),
    neutralTitle: neutral.leaseEnd,
    fact: reached ? words.ends(end, months) : words.endsSoon(end, months, alarm),
    neutralFact: reached ? words.neutralEnds(months) : words.neutralEndsSoon(months),
    since: reached ? alarm : null,
    source: { table: 'Tenancies', id: tenancy.tenancy },
    minor: months > ALONE,
  };
}
