/** A tenancy's account statement as a file. */
export const statementReport = {
  title: (tenancy: string, on: string): string => `Kontoutskrift for ${tenancy} per ${on}`,
  sheet: 'Kontoutskrift',
  later: 'Forfaller senere',
  laterHeading: (tenancy: string, on: string): string => `Forfaller senere: ${tenancy} per ${on}`,
  kid: (kid: string): string => `KID ${kid}`,
  opening: (from: string, amount: string): string => `Saldo før ${from}: ${amount}.`,
  explain:
    'Saldo over null er skyldig, under null er til gode. Krav teller fra dagen etter forfall.',
  mayBeTheirs: (count: number, amount: string): string =>
    `${count} innbetalinger på til sammen ${amount} kr uten leieforhold kan være leietakerens og er ikke med.`,
  columns: {
    day: 'Dato',
    what: 'Hva',
    row: 'Rad',
    charged: 'Krav',
    paid: 'Innbetalt',
    balance: 'Saldo',
    open: 'Åpent',
    settles: 'Dekker / dekket av',
  },
  control: 'Saldo',
  controlLater: 'Forfaller senere i alt',
  file: 'Kontoutskrift som fil',
} as const;
