import type { Proposer } from '../proposal';
import { aboutApplication, isForDwelling, latestInterviews, undecided } from './application-facts';

/** Applications recommended, or ticked for the committee in their latest interview. */
export const applicationsReady: Proposer = {
  id: 'application-ready',
  kind: 'application',
  order: 20,
  propose: (register, context) => {
    const interviews = latestInterviews(register, context);
    return undecided(register, context)
      .filter(isForDwelling)
      .filter(
        (row) =>
          row.status === 'recommended' || interviews.get(row.application)?.toCommittee === true,
      )
      .map((row) =>
        aboutApplication(row, context, {
          fact: context.text.application.ready(row.received),
          neutralFact: context.text.application.neutralReady,
        }),
      );
  },
  many: (text, count) => text.application.manyReady(count),
};
