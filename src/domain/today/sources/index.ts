import { agreementsToEvaluate } from '../../agenda/proposers/agreements-to-evaluate';
import { arrearsNew } from '../../agenda/proposers/arrears-new';
import { documentsMissing } from '../../agenda/proposers/documents-missing';
import { incidentsOpen } from '../../agenda/proposers/incidents-open';
import { interviewsMissing } from '../../agenda/proposers/interviews-missing';
import { leasesEnding } from '../../agenda/proposers/leases-ending';
import { leasesOverstayed } from '../../agenda/proposers/leases-overstayed';
import { leasesTurnedIndefinite } from '../../agenda/proposers/leases-turned-indefinite';
import { openDecisions } from '../../agenda/proposers/open-decisions';
import { plansBroken } from '../../agenda/proposers/plans-broken';
import { vacantDwellings } from '../../agenda/proposers/vacant-dwellings';
import type { TodaySource } from '../today';
import { answersDue } from './answers-due';
import { earlyWarning } from './early-warning';
import { evictions } from './evictions';
import { fromProposer } from './from-proposer';
import { meetingToCome } from './meeting-to-come';
import { minutesNotApproved } from './minutes-not-approved';
import { offersRunOut } from './offers-run-out';
import { tasksDue } from './tasks-due';

/** Everything that today's list looks at; within a consequence in this order. */
export const todaySources: readonly TodaySource[] = [
  evictions,
  fromProposer(leasesOverstayed, 1),
  fromProposer(leasesTurnedIndefinite, 1),
  fromProposer(incidentsOpen, 2),
  answersDue,
  fromProposer(plansBroken, 2),
  fromProposer(arrearsNew, 2),
  earlyWarning,
  tasksDue,
  fromProposer(openDecisions, 2),
  meetingToCome,
  offersRunOut,
  fromProposer(agreementsToEvaluate, 2),
  fromProposer(leasesEnding, 3),
  fromProposer(interviewsMissing, 3),
  fromProposer(vacantDwellings, 3),
  fromProposer(documentsMissing, 3),
  minutesNotApproved,
];
