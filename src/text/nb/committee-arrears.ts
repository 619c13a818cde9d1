/** Restanser for utvalget, uten navn. */
export const committeeArrears = {
  name: (on: string) => `Restanser for utvalget per ${on}`,
  sheet: 'Restanser for utvalget',
  definition:
    'Skyldig er forfalte krav minus det som dekker dem, alle leieforhold. Beløp er i kroner.',
  since: (day: string) => `Endringer er regnet siden ${day}.`,
  noEarlier: 'Registeret har ikke noe tidligere møte, så endringer er ikke regnet.',
  hidden: (below: number) =>
    `«:» betyr at tallet gjelder færre enn ${below} leieforhold, at ett av dem utgjør over halvparten, eller at det ville røpe et slikt tall.`,
  outside: (cells: number, payments: number) => {
    const parts = [
      ...(cells === 0
        ? []
        : [cells === 1 ? '1 celle som ikke kunne leses' : `${cells} celler som ikke kunne leses`]),
      ...(payments === 0
        ? []
        : [
            payments === 1
              ? '1 innbetaling som ikke er plassert'
              : `${payments} innbetalinger som ikke er plassert`,
          ]),
    ];
    return `Ikke regnet med: ${parts.join(' og ')}.`;
  },
  groups: { total: 'I alt', moves: 'Siden sist' },
  inArrears: 'Leieforhold med restanse',
  change: 'Endring siden sist',
  moves: {
    new: 'Nye restanser',
    more: 'Skylder mer',
    less: 'Skylder mindre',
    cleared: 'Gjort opp',
    same: 'Uendret',
  },
} as const;
