import type { Proposer } from '../proposal';
import { agreementsToEvaluate } from './agreements-to-evaluate';
import { applicationsReady } from './applications-ready';
import { arrearsNew } from './arrears-new';
import { arrearsStanding } from './arrears-standing';
import { arrearsWorse } from './arrears-worse';
import { documentsMissing } from './documents-missing';
import { dwellingsNotReady } from './dwellings-not-ready';
import { earlyWarning } from './early-warning';
import { incidentsClosed } from './incidents-closed';
import { incidentsOpen } from './incidents-open';
import { interviewsMissing } from './interviews-missing';
import { leasesEnding } from './leases-ending';
import { leasesOverstayed } from './leases-overstayed';
import { leasesTurnedIndefinite } from './leases-turned-indefinite';
import { newApplications } from './new-applications';
import { newLoanApplications } from './new-loan-applications';
import { openDecisions } from './open-decisions';
import { plansBroken } from './plans-broken';
import { vacantDwellings } from './vacant-dwellings';

/** Everything that puts itself on the agenda. A new kind of fact is one object in one file, and one line here. */
export const proposers: readonly Proposer[] = [
  openDecisions,
  applicationsReady,
  newApplications,
  interviewsMissing,
  vacantDwellings,
  leasesTurnedIndefinite,
  leasesOverstayed,
  leasesEnding,
  plansBroken,
  arrearsNew,
  arrearsWorse,
  arrearsStanding,
  earlyWarning,
  incidentsOpen,
  agreementsToEvaluate,
  documentsMissing,
  dwellingsNotReady,
  newLoanApplications,
  incidentsClosed,
].sort((left, right) => left.order - right.order);
