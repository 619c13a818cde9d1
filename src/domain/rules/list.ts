import { allowanceRules } from './allowances';
import { applicationRules } from './applications';
import { interviewRules, offerRules, stayRules } from './assessments';
import { chargeRules } from './charges';
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
import { codeRules, priceIndexRules, rateRules, settingRules } from './setup';
import { tenancyRules } from './tenancies';
import { vacancyRules } from './vacancies';

/** Every rule on rows, by table. What follows from columns alone is in `general-rules`. */
export const rules: readonly RulesOfTable[] = [
  dwellingRules,
  vacancyRules,
  personRules,
  applicationRules,
  interviewRules,
  offerRules,
  stayRules,
  tenancyRules,
  leaseRules,
  documentRules,
  checklistRules,
  agreementRules,
  measureRules,
  incidentRules,
  chargeRules,
  paymentRules,
  allowanceRules,
  planRules,
  arrearsStepRules,
  memberRules,
  meetingRules,
  attendanceRules,
  caseRules,
  taskRules,
  settingRules,
  rateRules,
  codeRules,
  priceIndexRules,
];
