/** Accounts, what settled what, and bostøtte under transport. */
export const account = {
  holdStray: (rows: string) =>
    `A payment or credit that may be the tenant's is on a tenancy that does not exist (${rows}). Find out whose it is first.`,
} as const;
