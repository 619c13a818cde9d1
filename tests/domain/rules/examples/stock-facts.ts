import type { Examples } from './example';

const twelve = (rents: readonly number[]) =>
  rents.map((rent, at) => ({ rent, gnr: 40, bnr: at + 1, status: 'let' as const }));
const usual = [70, 72, 74, 75, 76, 78, 79, 80, 81, 82, 84, 86, 88].map((kroner) => kroner * 10_000);

/** Dwellings and vacancies against one another and against what is let. */
export const stockFactExamples: Examples = {
  'dwelling-cadastre-differs': {
    breaks: {
      Dwellings: [
        { address: 'Brugata 1', gnr: 40, bnr: 1 },
        { address: 'brugata  1', gnr: 40, bnr: 2 },
      ],
    },
    passes: {
      Dwellings: [
        { address: 'Brugata 1', gnr: 40, bnr: 1 },
        { address: 'Brugata 1', gnr: 40, bnr: 2, unit: 'H0102' },
        { address: 'Brugata 1', gnr: 40, bnr: 2, extraReference: 'rom 2' },
      ],
    },
  },
  'dwelling-status-ahead': {
    breaks: { Dwellings: [{ statusDate: '2062-01-01' }] },
    passes: { Dwellings: [{ statusDate: '2026-03-15' }] },
  },
  'dwelling-status-before-use': {
    breaks: { Dwellings: [{ statusDate: '2025-01-01', inUseFrom: '2025-01-02' }] },
    passes: { Dwellings: [{ statusDate: '2025-01-01', inUseFrom: '2025-01-01' }] },
  },
  'dwelling-out-of-use-but-let': {
    breaks: { Dwellings: [{ outOfUse: '2026-01-01' }], Tenancies: [{}] },
    passes: {
      Dwellings: [{ outOfUse: '2026-06-01' }, { outOfUse: '2026-01-01' }],
      Tenancies: [{}, { ended: '2025-12-31', movedOut: '2025-12-31' }],
    },
  },
  'dwelling-vacant-without-vacancy': {
    breaks: { Dwellings: [{ status: 'vacant' }], Vacancies: [{}] },
    passes: {
      Dwellings: [{ status: 'vacant' }, { status: 'repair' }, { status: 'let' }],
      Vacancies: [{ to: null }, { dwelling: 'B-0002', from: '2026-02-01', to: '2026-04-01' }],
    },
  },
  'dwelling-unit-floor-differs': {
    breaks: { Dwellings: [{ unit: 'H0301', floor: 2 }] },
    passes: {
      Dwellings: [
        { unit: 'H0301', floor: 3 },
        { unit: 'K0101', floor: -1 },
      ],
    },
  },
  'dwelling-wheelchair-without-lift': {
    breaks: { Dwellings: [{ wheelchair: true, floor: 3, lift: false }] },
    passes: {
      Dwellings: [
        { wheelchair: true, floor: 3, lift: true },
        { wheelchair: true, floor: 1, lift: false },
        { wheelchair: false, floor: 3, lift: false },
      ],
    },
  },
  'dwelling-rooms-cramped': {
    breaks: { Dwellings: [{ rooms: 5, usableArea: 24 }] },
    passes: { Dwellings: [{ rooms: 5, usableArea: 60 }] },
  },
  'dwelling-power-above-rent': {
    breaks: { Dwellings: [{ rent: 800_000, powerAdvance: 800_001 }] },
    passes: { Dwellings: [{ rent: 800_000, powerAdvance: 80_000 }] },
  },
  'dwelling-available-after-use': {
    breaks: { Dwellings: [{ availableFrom: '2026-02-01', outOfUse: '2026-01-01' }] },
    passes: { Dwellings: [{ availableFrom: '2026-02-01', outOfUse: '2026-06-01' }] },
  },
  'dwelling-rent-unusual': {
    breaks: { Dwellings: twelve([...usual, 1_200_000]) },
    passes: { Dwellings: twelve([...usual, 1_000_000]) },
  },
  'dwelling-rent-out-of-range': {
    breaks: { Dwellings: twelve([...usual, 8_000_000]) },
    passes: { Dwellings: [...twelve(usual.slice(0, 10)), { rent: 8_000_000 }] },
  },
  'vacancy-outside-dwelling-use': {
    breaks: { Dwellings: [{ inUseFrom: '2025-06-01' }], Vacancies: [{}] },
    passes: { Dwellings: [{ inUseFrom: '2024-06-01' }], Vacancies: [{}] },
  },
  'vacancy-open-though-let': {
    breaks: { Dwellings: [{ status: 'let' }], Vacancies: [{ to: null }] },
    passes: { Dwellings: [{ status: 'vacant' }], Vacancies: [{ to: null }] },
  },
  'dwelling-other-names-code': {
    breaks: { Dwellings: [{ category: 'other', note: 'Omsorgsbolig' }] },
    passes: { Dwellings: [{ category: 'other', note: 'Hytte for ansatte' }] },
  },
  'vacancy-other-names-code': {
    breaks: { Vacancies: [{ reason: 'other', note: 'vanlig vedlikehold etter leietaker' }] },
    passes: { Vacancies: [{ reason: 'other', note: 'venter på salg' }] },
  },
  'incident-other-names-code': {
    breaks: { Incidents: [{ type: 'other', note: 'Naboklage, se brev' }] },
    passes: { Incidents: [{ type: 'other', note: 'Mistet nøkkel' }] },
  },
  'case-other-names-code': {
    breaks: { Cases: [{ decision: 'other', decisionText: 'Skriftlig advarsel' }] },
    passes: { Cases: [{ decision: 'other', decisionText: 'Utredes videre' }] },
  },
  'step-other-names-code': {
    breaks: { ArrearsSteps: [{ pauseReason: 'other', note: 'sykdom' }] },
    passes: { ArrearsSteps: [{ pauseReason: 'other', note: 'ferie' }] },
  },
  'charge-other-names-code': {
    breaks: { Charges: [{ kind: 'other', text: 'Strøm januar' }] },
    passes: { Charges: [{ kind: 'other', text: 'Nøkkel' }] },
  },
};
