import type { Work } from './bench';

/** A benchmark is loaded when its turn comes, so that none weighs on another's memory. */
export interface WorkEntry {
  readonly id: string;
  load(): Promise<Work>;
}

/** Every benchmark of `npm run bench`, in the order of its table. */
export const works: readonly WorkEntry[] = [
  { id: 'open-register', load: async () => (await import('./open-register')).openRegister },
  { id: 'save-one-cell', load: async () => (await import('./save-one-cell')).saveOneCell },
  { id: 'write-register', load: async () => (await import('./write-register')).writeRegister },
  { id: 'full-check', load: async () => (await import('./full-check')).fullCheck },
  { id: 'check-edit', load: async () => (await import('./check-edit')).checkEdit },
  { id: 'settle-and-age', load: async () => (await import('./settle-and-age')).settleAndAge },
  { id: 'first-chart', load: async () => (await import('./first-chart')).firstChart },
  { id: 'fuzz', load: async () => (await import('./fuzz')).fuzz },
];
