import type { Examples } from './example';

export const stockExamples: Examples = {
  'dwelling-doubled': {
    breaks: {
      Dwellings: [
        { bnr: 7, address: 'Skolevegen 3' },
        { bnr: 7, address: 'skolevegen 3' },
      ],
    },
    passes: {
      Dwellings: [
        { bnr: 7, address: 'Skolevegen 3', extraReference: 'rom 1' },
        { bnr: 7, address: 'Skolevegen 3', extraReference: 'rom 2' },
      ],
    },
  },
  'dwelling-more-bedrooms-than-rooms': {
    breaks: { Dwellings: [{ rooms: 2, bedrooms: 3 }] },
    passes: { Dwellings: [{ rooms: 2, bedrooms: 2 }] },
  },
  'dwelling-area-unlikely': {
    breaks: { Dwellings: [{ usableArea: 4800 }] },
    passes: { Dwellings: [{ usableArea: 48 }] },
  },
  'dwelling-rent-not-positive': {
    breaks: { Dwellings: [{ rent: 0 }] },
    passes: { Dwellings: [{ rent: 1 }] },
  },
  'dwelling-out-of-use-before-in-use': {
    breaks: { Dwellings: [{ inUseFrom: '2020-01-01', outOfUse: '2019-12-31' }] },
    passes: { Dwellings: [{ inUseFrom: '2020-01-01', outOfUse: '2020-01-01' }] },
  },
  'dwelling-leased-without-owner': {
    breaks: { Dwellings: [{ disposal: 'leasedPrivatePerson' }] },
    passes: {
      Dwellings: [{ disposal: 'owned' }, { disposal: 'leasedPrivatePerson', owner: 'Eier AS' }],
    },
  },
  'dwelling-in-other-municipality': {
    breaks: { Dwellings: [{ municipality: '3426' }] },
    passes: { Dwellings: [{ municipality: '3427' }] },
    options: { settings: { municipalityNumber: '3427' } },
  },
  'dwelling-vacant-but-let': {
    breaks: { Dwellings: [{ status: 'vacant' }], Tenancies: [{}] },
    passes: { Dwellings: [{ status: 'vacant' }], Tenancies: [{ movedOut: '2026-02-28' }] },
  },
  'dwelling-let-without-tenancy': {
    breaks: { Dwellings: [{ status: 'let' }] },
    passes: { Dwellings: [{ status: 'let' }], Tenancies: [{}] },
  },
  'vacancy-ends-before-start': {
    breaks: { Vacancies: [{ from: '2024-12-01', to: '2024-11-30' }] },
    passes: { Vacancies: [{ from: '2024-12-01', to: '2024-12-01' }] },
  },
  'vacancy-overlap': {
    breaks: {
      Vacancies: [
        { dwelling: 'B-0001', from: '2024-10-01', to: '2024-12-01' },
        { dwelling: 'B-0001', from: '2024-11-30', to: null },
      ],
    },
    passes: {
      Vacancies: [
        { dwelling: 'B-0001', from: '2024-10-01', to: '2024-12-01' },
        { dwelling: 'B-0001', from: '2024-12-01', to: null },
      ],
    },
  },
  'vacancy-while-let': {
    breaks: { Vacancies: [{ from: '2024-11-01', to: null }], Tenancies: [{ start: '2025-01-01' }] },
    passes: {
      Vacancies: [{ from: '2024-11-01', to: '2025-01-01' }],
      Tenancies: [{ start: '2025-01-01' }],
    },
  },
  'person-identity-doubled': {
    breaks: { Persons: [{ identityNumber: '01819012365' }, { identityNumber: '01819012365' }] },
    passes: { Persons: [{ identityNumber: '01819012365' }, { identityNumber: '15858545606' }] },
  },
  'person-birth-date-differs': {
    breaks: { Persons: [{ identityNumber: '01819012365', birthDate: '1990-01-02' }] },
    passes: {
      Persons: [
        { identityNumber: '01819012365', birthDate: '1990-01-01' },
        { identityNumber: '41819012359', birthDate: '1990-01-01' },
        { identityNumber: '81234567802', birthDate: '1990-01-01' },
      ],
    },
  },
  'person-born-after-today': {
    breaks: { Persons: [{ birthDate: '2062-01-01' }] },
    passes: { Persons: [{ birthDate: '2026-02-28' }] },
  },
  'person-died-before-birth': {
    breaks: { Persons: [{ birthDate: '1950-01-01', deceased: '1949-01-01' }] },
    passes: { Persons: [{ birthDate: '1950-01-01', deceased: '2025-01-01' }] },
  },
  'person-consent-ends-before-start': {
    breaks: { Persons: [{ consentFrom: '2026-01-01', consentUntil: '2025-01-01' }] },
    passes: { Persons: [{ consentFrom: '2026-01-01', consentUntil: '2027-01-01' }] },
  },
  'person-consent-without-date': {
    breaks: { Persons: [{ consentScope: 'NAV' }] },
    passes: { Persons: [{ consentScope: 'NAV', consentFrom: '2026-01-01' }] },
  },
  'person-two-main-applicants': {
    breaks: { Persons: [{ household: 'H-0001' }, { household: 'H-0001' }] },
    passes: {
      Persons: [
        { household: 'H-0001' },
        { household: 'H-0001', role: 'partner' },
        { household: 'H-0001', movedAway: '2025-05-01' },
      ],
    },
  },
};
