import type { Examples } from './example';

const interest = { rate: 'forsinkelsesrente', unit: '% p.a.', value: 12 } as const;

/** Settings, rates, codes, price index and logs. */
export const setupFactExamples: Examples = {
  'setting-value-unlikely': {
    breaks: { Settings: [{ setting: 'dueDate', value: '31' }] },
    passes: { Settings: [{ setting: 'dueDate', value: '20' }] },
  },
  'setting-suppression-low': {
    breaks: { Settings: [{ setting: 'suppressBelow', value: '2' }] },
    passes: { Settings: [{ setting: 'suppressBelow', value: '3' }] },
  },
  'rate-half-year-missing': {
    breaks: {
      Rates: [
        { ...interest, validFrom: '2025-01-01' },
        { ...interest, validFrom: '2026-01-01' },
      ],
    },
    passes: {
      Rates: [
        { ...interest, validFrom: '2025-07-01' },
        { ...interest, validFrom: '2026-01-01' },
      ],
    },
  },
  'rate-starts-within-half-year': {
    breaks: { Rates: [{ ...interest, validFrom: '2026-01-10' }] },
    passes: { Rates: [{ ...interest, validFrom: '2026-01-01' }] },
  },
  'rate-value-unlikely': {
    breaks: { Rates: [{ ...interest, value: 1_225 }, { value: 0 }] },
    passes: { Rates: [{ ...interest, value: 12.25 }, { value: 750 }] },
  },
  'rate-unknown': {
    breaks: { Rates: [{ rate: 'forsinkelserente' }] },
    passes: { Rates: [interest] },
  },
  'code-doubled': {
    breaks: { Codes: [{}, {}] },
    passes: { Codes: [{ validTo: '2025-12-31' }, { validFrom: '2026-01-01' }] },
  },
  'code-label-doubled': {
    breaks: { Codes: [{}, { code: 'b' }] },
    passes: { Codes: [{}, { code: 'b', label: 'B' }, { code: 'c', inUse: false }] },
  },
  'code-unknown': {
    breaks: { Codes: [{ list: 'Dwellings.type', code: 'flatt' }] },
    passes: { Codes: [{ list: 'Dwellings.type', code: 'flat' }] },
  },
  'code-gone-but-used': {
    breaks: {
      Dwellings: [{ type: 'flat' }],
      Codes: [{ list: 'Dwellings.type', code: 'flat', inUse: false }],
    },
    passes: {
      Dwellings: [{ type: 'flat' }],
      Codes: [
        { list: 'Dwellings.type', code: 'house', inUse: false },
        { list: 'Dwellings.type', code: 'flat', inUse: true },
      ],
    },
  },
  'price-index-doubled': {
    breaks: { PriceIndex: [{}, {}] },
    passes: { PriceIndex: [{}, { month: '2025-12', value: 134 }] },
  },
  'price-index-step': {
    breaks: { PriceIndex: [{}, { month: '2025-12', value: 13.4 }] },
    passes: { PriceIndex: [{}, { month: '2025-12', value: 134 }] },
  },
  'price-index-ahead': {
    breaks: { PriceIndex: [{ month: '2026-09' }] },
    passes: { PriceIndex: [{ month: '2026-02' }] },
  },
  'price-index-gap': {
    breaks: { PriceIndex: [{}, { month: '2025-11', value: 134 }] },
    passes: { PriceIndex: [{}, { month: '2025-12', value: 134 }] },
  },
  'change-ahead': {
    breaks: { ChangeLog: [{ date: '2062-01-05' }] },
    passes: { ChangeLog: [{}] },
  },
  'change-of-unknown-table': {
    breaks: { ChangeLog: [{ table: 'Bilparken' }] },
    passes: {
      ChangeLog: [{ table: 'Boliger' }, { table: 'Dwellings' }, { table: 'Charges_2026' }],
    },
  },
  'export-ahead': {
    breaks: { ExportLog: [{ date: '2062-01-05' }] },
    passes: { ExportLog: [{}] },
  },
  'export-without-purpose': {
    breaks: { ExportLog: [{ purpose: null }] },
    passes: { ExportLog: [{ purpose: 'innkreving' }] },
  },
  'import-ahead': {
    breaks: { ImportLog: [{ date: '2062-01-05' }] },
    passes: { ImportLog: [{}] },
  },
  'import-doubled': {
    breaks: { ImportLog: [{ fingerprint: 'a1' }, { fingerprint: 'a1', file: 'ocr (1).txt' }] },
    passes: { ImportLog: [{ fingerprint: 'a1' }, { fingerprint: 'b2' }, {}] },
  },
  'import-before-its-data': {
    breaks: { ImportLog: [{ dataDate: '2026-01-06' }] },
    passes: { ImportLog: [{ dataDate: '2026-01-05' }] },
  },
  'confirmation-ahead': {
    breaks: { Confirmations: [{ date: '2062-01-05' }] },
    passes: { Confirmations: [{}] },
  },
  'confirmation-reason-short': {
    breaks: { Confirmations: [{ reason: 'ok' }] },
    passes: { Confirmations: [{ reason: 'Avtalt overgang' }] },
  },
  'confirmation-of-unknown-table': {
    breaks: { Confirmations: [{ table: 'Bilparken' }] },
    passes: { Confirmations: [{ table: 'Tenancies' }] },
  },
  'quality-ahead': {
    breaks: { QualityHistory: [{ date: '2062-01-05' }] },
    passes: { QualityHistory: [{ date: '2026-01-05' }] },
  },
  'quality-score-impossible': {
    breaks: { QualityHistory: [{ score: 140 }] },
    passes: { QualityHistory: [{ score: 94 }] },
  },
};
