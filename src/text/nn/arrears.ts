export const arrears = {
  missingCell: (column: string) => `${column} manglar, så rada er ikkje rekna med. Fyll inn cella.`,
  unreadableCell: (column: string) => `${column} kan ikkje lesast. Rett cella.`,
} as const;
