import { courseDayRules } from './course-days';
import { cautionRules, guidanceRules, needRules } from './needs';
import { rentChangeRules } from './rent-changes';
import { agreementCourseRules } from './agreement-course';
import { contactRules, measureCourseRules } from './measure-course';
import { allowanceFactRules } from './allowance-facts';
import { applicationHandlingRules } from './application-handling';
import { applicationOutcomeRules } from './application-outcomes';
import { caseCourseRules } from './case-course';
import { taskCourseRules } from './task-course';
import { attendanceFactRules, committeePeopleRules } from './committee-people';
import { dwellingUseRules } from './dwelling-use';
import { householdRules } from './households';
import { incidentCourseRules } from './incident-course';
import { interviewAnswerRules } from './interview-answers';
import { leaseTermRules } from './lease-terms';
import { chargeFactRules } from './charge-facts';
import { paymentFactRules } from './payment-facts';
import {
  changeLogRules,
  confirmationRules,
  exportLogRules,
  importLogRules,
  qualityHistoryRules,
  targetRules,
} from './log-facts';
import { meetingCourseRules } from './meeting-course';
import { offerAnswerRules } from './offer-answers';
import { otherCodeRules } from './other-codes';
import { checklistPointRules, paperRules } from './papers';
import { personFactRules } from './person-facts';
import { planFactRules } from './plan-facts';
import { rentRangeRules } from './rent-range';
import { rateFactRules, settingFactRules } from './setup-facts';
import { codeFactRules } from './code-facts';
import { priceIndexFactRules } from './price-index-facts';
import { stayFactRules } from './stay-facts';
import { stepHaltRules } from './step-halts';
import { stepOrderRules } from './step-order';
import { tenancyDateRules } from './tenancy-dates';
import { tenancyLedgerRules } from './tenancy-ledger';
import { tenancyPeopleRules } from './tenancy-people';
import { vacancyStateRules } from './vacancy-state';
import { allowanceRules } from './allowances';
import { applicationRules } from './applications';
import { interviewRules, offerRules, stayRules } from './assessments';
import { chargeRules } from './charges';
import { creditRules } from './credits';
import { arrearsStepRules, planRules } from './collection';
import { attendanceRules, caseRules, meetingRules, memberRules, taskRules } from './committee';
import { dwellingRules } from './dwellings';
import {
  agreementRules,
  checklistRules,
  documentRules,
  incidentRules,
  measureRules,
} from './follow-up';
import { leaseRules } from './leases';
import { paymentRules } from './payments';
import { personRules } from './people';
import type { RulesOfTable } from './rule';
import { codeUseRules } from './code-use';
import { rateReviewRules, settingReviewRules } from './setup-review';
import { codeRules, priceIndexRules, rateRules, settingRules } from './setup';
import { tenancyRules } from './tenancies';
import { vacancyRules } from './vacancies';

/** Every rule on rows, by table. What follows from columns alone is in `general-rules`. */
export const rules: readonly RulesOfTable[] = [
  dwellingRules,
  dwellingUseRules,
  rentRangeRules,
  vacancyRules,
  vacancyStateRules,
  householdRules,
  needRules,
  cautionRules,
  guidanceRules,
  rentChangeRules,
  personRules,
  personFactRules,
  applicationRules,
  applicationHandlingRules,
  applicationOutcomeRules,
  interviewRules,
  interviewAnswerRules,
  offerRules,
  offerAnswerRules,
  stayRules,
  stayFactRules,
  tenancyRules,
  tenancyDateRules,
  tenancyPeopleRules,
  tenancyLedgerRules,
  leaseRules,
  leaseTermRules,
  documentRules,
  paperRules,
  checklistRules,
  checklistPointRules,
  agreementRules,
  agreementCourseRules,
  measureRules,
  measureCourseRules,
  contactRules,
  incidentRules,
  incidentCourseRules,
  chargeRules,
  chargeFactRules,
  creditRules,
  paymentRules,
  paymentFactRules,
  allowanceRules,
  allowanceFactRules,
  planRules,
  planFactRules,
  arrearsStepRules,
  stepOrderRules,
  stepHaltRules,
  memberRules,
  committeePeopleRules,
  meetingRules,
  meetingCourseRules,
  attendanceRules,
  attendanceFactRules,
  caseRules,
  caseCourseRules,
  taskRules,
  taskCourseRules,
  targetRules,
  settingRules,
  settingFactRules,
  rateRules,
  rateFactRules,
  codeRules,
  codeFactRules,
  priceIndexRules,
  priceIndexFactRules,
  changeLogRules,
  exportLogRules,
  importLogRules,
  confirmationRules,
  qualityHistoryRules,
  ...otherCodeRules,
  ...courseDayRules,
  settingReviewRules,
  rateReviewRules,
  codeUseRules,
];
