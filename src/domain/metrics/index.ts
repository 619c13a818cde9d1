import type { Metric } from './metric';
import { occupancy } from './occupancy';
import { openIncidents } from './open-incidents';
import { owed } from './owed';
import { owedOldest } from './owed-oldest';
import { tenanciesInArrears } from './tenancies-in-arrears';
import { vacancyDays } from './vacancy-days';
import { vacantDwellings } from './vacant-dwellings';
import { waitingList } from './waiting-list';

/** Every figure, in the order of the dashboard. */
export const metrics: readonly Metric[] = [
  owed,
  owedOldest,
  tenanciesInArrears,
  waitingList,
  vacantDwellings,
  vacancyDays,
  occupancy,
  openIncidents,
];
