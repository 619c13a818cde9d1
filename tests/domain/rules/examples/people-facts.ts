import type { Examples } from './example';

/** Households and persons. */
export const peopleFactExamples: Examples = {
  'household-without-persons': {
    breaks: { Households: [{}, {}], Persons: [{}] },
    passes: { Households: [{}], Persons: [{}] },
  },
  'household-without-main-applicant': {
    breaks: {
      Persons: [
        { role: 'partner' },
        { household: 'H-0002', deceased: '2025-01-01' },
        { household: 'H-0002', role: 'partner' },
      ],
    },
    passes: { Persons: [{}, { household: 'H-0001', role: 'partner' }] },
  },
  'household-more-children-listed': {
    breaks: {
      Households: [{ children: 1 }],
      Persons: [
        { role: 'child', household: 'H-0001' },
        { role: 'child', household: 'H-0001' },
      ],
    },
    passes: {
      Households: [{ children: 1 }],
      Persons: [
        { role: 'child', household: 'H-0001' },
        { role: 'child', household: 'H-0001', movedAway: '2025-01-01' },
      ],
    },
  },
  'household-kind-contradicts-count': {
    breaks: {
      Households: [
        { kind: 'single', adults: 1, children: 2 },
        { kind: 'loneParent', children: 0 },
      ],
    },
    passes: {
      Households: [
        { kind: 'loneParent', adults: 1, children: 2 },
        { kind: 'couple', adults: 2, children: 0 },
        { kind: 'single' },
      ],
    },
  },
  'household-without-adults': {
    breaks: { Households: [{ adults: 0 }] },
    passes: { Households: [{ adults: 1 }, {}] },
  },
  'household-interpreter-without-language': {
    breaks: { Households: [{ interpreter: true }, { interpreter: true, language: 'nb' }] },
    passes: { Households: [{ interpreter: true, language: 'uk' }, { interpreter: false }] },
  },
  'person-likely-duplicate': {
    breaks: {
      Persons: [
        { name: 'Kari Nilsen', birthDate: '1990-05-01' },
        { name: 'kari  nilsen', birthDate: '1990-05-01' },
      ],
    },
    passes: {
      Persons: [
        { name: 'Kari Nilsen', birthDate: '1990-05-01' },
        { name: 'Kari Nilsen', birthDate: '1991-05-01' },
        { name: 'Kari Nilsen' },
      ],
    },
  },
  'person-phone-shared': {
    breaks: { Persons: [{ phone: '91234567' }, { phone: '91234567' }] },
    passes: {
      Persons: [{ phone: '91234567' }, { phone: '91234567', household: 'H-0001', role: 'partner' }],
    },
  },
  'person-email-shared': {
    breaks: { Persons: [{ email: 'kari@example.org' }, { email: 'Kari@example.org' }] },
    passes: { Persons: [{ email: 'kari@example.org' }, { email: 'ola@example.org' }] },
  },
  'person-name-unlikely': {
    breaks: { Persons: [{ name: 'ukjent' }, { name: 'Test person' }, { name: '???' }] },
    passes: { Persons: [{ name: 'Ukjær Hansen' }, { name: 'Li Xu' }] },
  },
  'person-died-ahead': {
    breaks: { Persons: [{ deceased: '2062-01-01' }] },
    passes: { Persons: [{ deceased: '2026-02-01' }] },
  },
  'person-moved-before-birth': {
    breaks: { Persons: [{ birthDate: '1990-05-01', movedAway: '1989-05-01' }] },
    passes: { Persons: [{ birthDate: '1990-05-01', movedAway: '2025-05-01' }] },
  },
  'person-main-applicant-under-age': {
    breaks: { Persons: [{ birthDate: '2008-03-02' }] },
    passes: { Persons: [{ birthDate: '2008-03-01' }, { birthDate: '2015-01-01', role: 'child' }] },
  },
  'person-child-role-of-adult': {
    breaks: { Persons: [{ birthDate: '1990-05-01', role: 'child' }] },
    passes: { Persons: [{ birthDate: '2005-05-01', role: 'child' }, { birthDate: '1990-05-01' }] },
  },
  'person-consent-without-scope': {
    breaks: { Persons: [{ consentFrom: '2025-01-01' }] },
    passes: { Persons: [{ consentFrom: '2025-01-01', consentScope: 'NAV og boligansvarlig' }] },
  },
  'person-consent-without-end': {
    breaks: { Persons: [{ consentFrom: '2025-01-01' }] },
    passes: { Persons: [{ consentFrom: '2025-01-01', consentUntil: '2027-01-01' }] },
  },
  'text-with-identity-number': {
    breaks: { Tenancies: [{ note: 'Gjelder 130972 48022' }] },
    passes: { Tenancies: [{ note: 'Gjelder 130972 48032, konto' }] },
  },
  'text-with-protected-name': {
    breaks: {
      Persons: [{ name: 'Kari Nilsen', addressProtection: 'confidential' }],
      Incidents: [{ note: 'Nabo så Kari Nilsen i gangen.' }],
    },
    passes: {
      Persons: [{ name: 'Kari Nilsen', addressProtection: 'none' }],
      Incidents: [{ note: 'Nabo så Kari Nilsen i gangen.' }],
    },
  },
  'text-with-diagnosis': {
    breaks: { Applications: [{ note: 'Har schizofreni' }] },
    passes: { Applications: [{ note: 'Følges opp av psykisk helse og rus' }] },
  },
};
