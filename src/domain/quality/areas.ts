import type { QualityArea } from '../codes/quality';
import type { TableId } from '../tables';

/** Which tables an area is measured on. Set-up and logs belong to none. */
export const areaTables: Readonly<Record<QualityArea, readonly TableId[]>> = {
  dwellings: ['Dwellings', 'Vacancies'],
  applications: ['Households', 'Persons', 'Applications', 'Interviews', 'Offers', 'TemporaryStays'],
  tenancies: ['Tenancies', 'Documents', 'ChecklistPoints'],
  economy: ['Charges', 'Payments', 'Allowances', 'PaymentPlans', 'ArrearsSteps'],
  followUp: ['Agreements', 'Measures', 'Contacts', 'Incidents'],
  meetings: ['Members', 'Meetings', 'Attendance', 'Cases', 'Tasks', 'Targets'],
};

export const areaIds = Object.keys(areaTables) as readonly QualityArea[];

/** What a score is made of, and how much each part counts. The words are in `text.quality.parts`. */
export const scoreParts = { clean: 0.5, complete: 0.3, consistent: 0.2 } as const;

export type ScorePart = keyof typeof scoreParts;
