/** Accounts, what settled what, and bostøtte under transport. */
export const account = {
  holdStray: (rows: string) =>
    `En innbetaling eller kreditering som kan være leietakerens, er ført på et leieforhold som ikke finnes (${rows}). Finn ut hvem den gjelder først.`,
} as const;
