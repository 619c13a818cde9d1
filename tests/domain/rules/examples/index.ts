import { applicationExamples } from './applications';
import { columnExamples } from './columns';
import { committeeExamples } from './committee';
import { applicationFactExamples } from './application-facts';
import { committeeFactExamples } from './committee-facts';
import { followUpFactExamples } from './follow-up-facts';
import { moneyFactExamples } from './money-facts';
import { peopleFactExamples } from './people-facts';
import { setupFactExamples } from './setup-facts';
import { stockFactExamples } from './stock-facts';
import { tenancyFactExamples } from './tenancy-facts';
import { courseDayExamples } from './course-days';
import type { Examples } from './example';
import { followUpExamples } from './follow-up';
import { ledgerExamples } from './ledger';
import { setupExamples } from './setup';
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
  ...applicationFactExamples,
  ...committeeFactExamples,
  ...followUpFactExamples,
  ...moneyFactExamples,
  ...peopleFactExamples,
  ...setupFactExamples,
  ...stockFactExamples,
  ...tenancyFactExamples,
  ...courseDayExamples,
  ...setupExamples,
};
