/** Points in time that the browser's own tools and the benchmarks read. */
export const marks = {
  /** The register's bytes are there. */
  opened: 'dashboard:opened',
  /** A chart is drawn; the first one is the first chart. */
  drawn: 'dashboard:drawn',
  /** Every query is answered. */
  answered: 'dashboard:answered',
} as const;
