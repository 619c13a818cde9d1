import type { Proposer } from '../proposal';
import { aboutApplication, isForDwelling, latestInterviews, undecided } from './application-facts';

/** Applications received since the previous meeting that are not ready for a decision. */
export const newApplications: Proposer = {
  id: 'application-new',
  kind: 'application',
  order: 21,
  propose: (register, context) => {
    const interviews = latestInterviews(register, context);
    const { application: words } = context.text;
    return undecided(register, context)
      .filter((row) => isForDwelling(row) && row.received > context.previous)
      .filter(({ status }) => status !== 'recommended')
      .map((row) => ({ row, interview: interviews.get(row.application) }))
      .filter(({ interview }) => interview?.toCommittee !== true)
      .map(({ row, interview }) =>
        aboutApplication(row, context, {
          fact:
            interview === undefined ? words.freshWithout(row.received) : words.fresh(row.received),
          neutralFact: words.neutralFresh,
        }),
      );
  },
  many: (text, count) => text.application.manyFresh(count),
};
