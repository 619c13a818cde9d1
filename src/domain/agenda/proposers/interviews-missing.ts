import type { Proposer } from '../proposal';
import { aboutApplication, isForDwelling, latestInterviews, undecided } from './application-facts';

/** Applications older than the previous meeting that nobody has had an interview about. */
export const interviewsMissing: Proposer = {
  id: 'interview-missing',
  kind: 'application',
  order: 22,
  propose: (register, context) => {
    const interviews = latestInterviews(register, context);
    const { application: words } = context.text;
    return undecided(register, context)
      .filter((row) => isForDwelling(row) && row.received <= context.previous)
      .filter(({ status, application }) => status !== 'recommended' && !interviews.has(application))
      .map((row) =>
        aboutApplication(row, context, {
          fact: words.withoutInterview(row.received, context.on - row.received),
          neutralFact: words.neutralWithout,
        }),
      );
  },
  many: (text, count) => text.application.manyWithout(count),
};
