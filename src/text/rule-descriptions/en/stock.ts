/** What the rules of dwellings and vacancies ask for, and why. */
export const stock = {
  'dwelling-doubled':
    'No two rows have the same cadastral number, address, unit and extra reference. Otherwise the dwelling is counted twice.',
  'dwelling-more-bedrooms-than-rooms': 'The dwelling has no more bedrooms than rooms.',
  'dwelling-area-unlikely': 'The area is from 8 to 400 m². Other figures are mostly typing errors.',
  'dwelling-rent-not-positive': 'The rent of the dwelling is above zero.',
  'dwelling-out-of-use-before-in-use':
    'The dwelling does not go out of use before it came into use.',
  'dwelling-leased-without-owner':
    "A dwelling that is not the municipality's own has an owner, so that KOSTRA and agreements are right.",
  'dwelling-in-other-municipality':
    'The dwelling lies in the own municipality, or somebody has seen that it does not.',
  'dwelling-vacant-but-let':
    'A vacant dwelling has no running tenancy. Otherwise it may be offered by mistake.',
  'dwelling-let-without-tenancy':
    'A let dwelling has a running tenancy. Otherwise it may stand empty unnoticed.',
  'dwelling-cadastre-differs': 'The same address and unit has one cadastral number only.',
  'dwelling-status-ahead': 'The status date does not lie ahead.',
  'dwelling-status-before-use': 'The status is not older than the use of the dwelling.',
  'dwelling-out-of-use-but-let': 'A dwelling out of use has no running tenancy.',
  'dwelling-vacant-without-vacancy':
    'A dwelling that is not let has an open vacancy with a reason, so that empty days and lost rent can be counted.',
  'dwelling-unit-floor-differs': 'The floor is the one in the dwelling unit number.',
  'dwelling-wheelchair-without-lift':
    'A dwelling for a wheelchair above the second floor has a lift.',
  'dwelling-rooms-cramped': 'Rooms and area fit together: at least 5 m² per room.',
  'dwelling-power-above-rent': 'Power on account is not more than the rent.',
  'dwelling-available-after-use':
    'The dwelling does not become available after it goes out of use.',
  'dwelling-rent-unusual':
    "The rent does not differ much from the municipality's own dwellings of the same size, in the same area where there are enough. At least twelve are compared.",
  'dwelling-rent-out-of-range':
    "The rent is not so far from the municipality's own dwellings of the same size that it must be wrong.",
  'dwelling-other-names-code': 'The category is not “other” when the note names one in the list.',
  'vacancy-ends-before-start': 'The vacancy does not end before it starts.',
  'vacancy-overlap': 'A dwelling has one vacancy at a time, so that days are not counted twice.',
  'vacancy-while-let': 'A dwelling is not vacant while a tenancy runs.',
  'vacancy-outside-dwelling-use': 'The vacancy lies within the time the dwelling is in use.',
  'vacancy-open-though-let': 'An open vacancy belongs to a dwelling that is not recorded as let.',
  'vacancy-other-names-code': 'The reason is not “other” when the note names one in the list.',
  'dwelling-leased-in-lapsed': 'A leased-in dwelling in use has a valid lease from its owner.',
  'vacancy-ready-before-start': 'The dwelling is not expected ready before it became vacant.',
} as const;
