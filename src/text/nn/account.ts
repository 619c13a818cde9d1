/** Accounts, what settled what, and bostøtte under transport. */
export const account = {
  holdStray: (rows: string) =>
    `Ei innbetaling eller kreditering som kan vere leigetakaren si, er ført på eit leigeforhold som ikkje finst (${rows}). Finn ut kven ho gjeld først.`,
} as const;
