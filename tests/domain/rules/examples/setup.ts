import type { Examples } from './example';

const code = { entry: 'a', list: 'Dwellings.type', code: 'flat', label: 'leilighet' } as const;
const house = { entry: 'b', list: 'Dwellings.type', code: 'house', label: 'enebolig' } as const;

export const setupExamples: Examples = {
  'setting-review-lapsed': {
    breaks: { Settings: [{ setting: 'kidModulus', value: '10', reviewBy: '2026-02-28' }] },
    passes: { Settings: [{ setting: 'kidModulus', value: '10', reviewBy: '2026-03-01' }] },
  },
  'rate-review-lapsed': {
    breaks: { Rates: [{ entry: 'a', rate: 'purregebyr', reviewBy: '2026-02-28' }] },
    passes: { Rates: [{ entry: 'a', rate: 'purregebyr', reviewBy: '2027-01-01' }] },
  },
  'code-removed-in-use': {
    breaks: { Dwellings: [{ type: 'flat' }], Codes: [house] },
    passes: { Dwellings: [{ type: 'flat' }], Codes: [code] },
  },
};
