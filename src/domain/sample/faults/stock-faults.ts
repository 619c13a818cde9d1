import { addDays } from '../../days';
import { always, dayCell, fault, type Fault } from './fault';

/** Faults in dwellings and vacancies. */
export const stockFaults: readonly Fault[] = [
  always('Dwellings', 'unit', 'dwelling-unit-letter-o', 'HO101'),
  always('Dwellings', 'postcode', 'postcode-unknown', '2599'),
  always('Dwellings', 'postcode', 'postcode-short', '250'),
  always('Dwellings', 'municipality', 'municipality-number-short', '342'),
  always('Dwellings', 'gnr', 'not-whole', 12.5),
  always('Dwellings', 'category', 'unknown-choice', 'hybelhus'),
  always('Dwellings', 'wheelchair', 'not-yes-no', 'kanskje'),
  always('Dwellings', 'usableArea', 'number-as-text', '62,5'),
  always('Dwellings', 'statusDate', 'impossible-date', '31.02.2026'),
  always('Dwellings', 'address', 'required-missing', null),
  always('Dwellings', 'rent', 'excel-error', { error: '#REF!' }),
  fault('Dwellings', 'ownerNumber', 'organisation-check-digit', ({ ownerNumber }) =>
    ownerNumber === null ? '938676238' : undefined,
  ),
  fault('Dwellings', 'bedrooms', 'more-bedrooms-than-rooms', ({ rooms }) =>
    rooms === null ? undefined : rooms + 2,
  ),
  fault('Dwellings', 'owner', 'leased-without-owner', ({ disposal }) =>
    disposal === 'owned' ? undefined : null,
  ),
  fault('Vacancies', 'from', 'vacancy-overlaps-tenancy', ({ dwelling, from }, sample) => {
    const before = sample
      .rows('Tenancies')
      .findIndex((tenancy) => tenancy.dwelling === dwelling && tenancy.ended === from - 1);
    return before < 0 ? undefined : dayCell(addDays(from, -30));
  }),
  fault('Vacancies', 'to', 'ends-before-start', ({ from, to }) =>
    to === null ? undefined : dayCell(from - 9),
  ),
  fault('Vacancies', 'reason', 'required-missing', ({ reason }) =>
    reason === null ? undefined : null,
  ),
  fault('Vacancies', 'dwelling', 'unknown-reference', ({ to }) =>
    to === null ? undefined : 'B-9999',
  ),
];
