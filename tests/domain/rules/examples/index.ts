import { applicationExamples } from './applications';
import { columnExamples } from './columns';
import { committeeExamples } from './committee';
import type { Examples } from './example';
import { followUpExamples } from './follow-up';
import { ledgerExamples } from './ledger';
import { stockExamples } from './stock';
import { tenancyExamples } from './tenancies';

/** A case that breaks each rule, and one that does not. */
export const examples: Examples = {
  ...columnExamples,
  ...stockExamples,
  ...applicationExamples,
  ...tenancyExamples,
  ...followUpExamples,
  ...ledgerExamples,
  ...committeeExamples,
};
