import { leasesEnding } from './leases-ending';
import type { Metric } from './metric';
import { occupancy } from './occupancy';
import { openIncidents } from './open-incidents';
import { owed } from './owed';
import { tenanciesInArrears } from './tenancies-in-arrears';
import { vacancyDays } from './vacancy-days';
import { vacantDwellings } from './vacant-dwellings';
import { waitingList } from './waiting-list';

/** Every figure, in the order of the dashboard. */
export const metrics: readonly Metric[] = [
  owed,
  tenanciesInArrears,
  waitingList,
  leasesEnding,
  vacantDwellings,
  vacancyDays,
  occupancy,
  openIncidents,
];
