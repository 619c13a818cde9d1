/** A tenancy's account statement as a file. */
export const statementReport = {
  title: (tenancy: string, on: string): string => `Kontoutskrift for ${tenancy} per ${on}`,
  sheet: 'Kontoutskrift',
  later: 'Forfell seinare',
  laterHeading: (tenancy: string, on: string): string => `Forfell seinare: ${tenancy} per ${on}`,
  kid: (kid: string): string => `KID ${kid}`,
  opening: (from: string, amount: string): string => `Saldo før ${from}: ${amount}.`,
  explain: 'Saldo over null er skuldig, under null er til gode. Krav tel frå dagen etter forfall.',
  mayBeTheirs: (count: number, amount: string): string =>
    `${count} innbetalingar på til saman ${amount} kr utan leigeforhold kan vere leigetakaren sine og er ikkje med.`,
  columns: {
    day: 'Dato',
    what: 'Kva',
    row: 'Rad',
    charged: 'Krav',
    paid: 'Innbetalt',
    balance: 'Saldo',
    open: 'Ope',
    settles: 'Dekkjer / dekt av',
  },
  control: 'Saldo',
  controlLater: 'Forfell seinare i alt',
  file: 'Kontoutskrift som fil',
} as const;
