import type { Proposer } from '../proposal';
import { aboutApplication, isForDwelling, undecided } from './application-facts';

/** Startlån and tilskudd applications received since the previous meeting. */
export const newLoanApplications: Proposer = {
  id: 'loan-application-new',
  kind: 'ownership',
  order: 90,
  propose: (register, context) =>
    undecided(register, context)
      .filter((row) => !isForDwelling(row) && row.received > context.previous)
      .map((row) =>
        aboutApplication(row, context, {
          fact: context.text.application.fresh(row.received),
          neutralFact: context.text.application.neutralFresh,
        }),
      ),
  many: (text, count) => text.application.manyFresh(count),
};
