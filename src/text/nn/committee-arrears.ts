/** Restansar for utvalet, utan namn. */
export const committeeArrears = {
  name: (on: string) => `Restansar for utvalet per ${on}`,
  sheet: 'Restansar for utvalet',
  definition:
    'Skuldig er forfalne krav minus det som dekkjer dei, alle leigeforhold. Beløp er i kroner.',
  since: (day: string) => `Endringar er rekna sidan ${day}.`,
  noEarlier: 'Registeret har ikkje noko tidlegare møte, så endringar er ikkje rekna.',
  hidden: (below: number) =>
    `«:» tyder at talet gjeld færre enn ${below} leigeforhold, at eitt av dei utgjer over halvparten, eller at det ville røpe eit slikt tal.`,
  outside: (cells: number, payments: number) => {
    const parts = [
      ...(cells === 0
        ? []
        : [
            cells === 1
              ? '1 celle som ikkje kunne lesast'
              : `${cells} celler som ikkje kunne lesast`,
          ]),
      ...(payments === 0
        ? []
        : [
            payments === 1
              ? '1 innbetaling som ikkje er plassert'
              : `${payments} innbetalingar som ikkje er plasserte`,
          ]),
    ];
    return `Ikkje rekna med: ${parts.join(' og ')}.`;
  },
  groups: { total: 'I alt', moves: 'Sidan sist' },
  inArrears: 'Leigeforhold med restanse',
  change: 'Endring sidan sist',
  moves: {
    new: 'Nye restansar',
    more: 'Skuldar meir',
    less: 'Skuldar mindre',
    cleared: 'Gjort opp',
    same: 'Uendra',
  },
} as const;
