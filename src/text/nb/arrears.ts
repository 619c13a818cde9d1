export const arrears = {} as const;
