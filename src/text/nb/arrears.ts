export const arrears = {
  missingCell: (column: string) =>
    `${column} mangler, så raden er ikke regnet med. Fyll inn cellen.`,
  unreadableCell: (column: string) => `${column} kan ikke leses. Rett cellen.`,
} as const;
