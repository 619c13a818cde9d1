export const arrears = {
  missingCell: (column: string) =>
    `${column} is missing, so the row is not counted. Fill in the cell.`,
  unreadableCell: (column: string) => `${column} cannot be read. Correct the cell.`,
} as const;
