import { arrearsByAge } from './arrears-by-age';
import type { Chart } from './chart';
import { incidentsByType } from './incidents-by-type';
import { occupancyAndVacancy } from './occupancy-and-vacancy';
import { waitingAndStock } from './waiting-and-stock';

/** Every picture, in the order of the page. */
export const charts: readonly Chart[] = [
  arrearsByAge,
  occupancyAndVacancy,
  waitingAndStock,
  incidentsByType,
];
