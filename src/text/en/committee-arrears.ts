/** Arrears for the committee, without names. */
export const committeeArrears = {
  name: (on: string) => `Arrears for the committee on ${on}`,
  sheet: 'Arrears for the committee',
  definition:
    'Owed is charges past due less what settles them, all tenancies. Amounts are in kroner.',
  since: (day: string) => `Changes are since ${day}.`,
  noEarlier: 'The register has no earlier meeting, so changes are not computed.',
  hidden: (below: number) =>
    `“:” means that the figure is about fewer than ${below} tenancies, that one of them has more than half of it, or that it would give such a figure away.`,
  outside: (cells: number, payments: number) => {
    const parts = [
      ...(cells === 0
        ? []
        : [
            cells === 1 ? '1 cell that could not be read' : `${cells} cells that could not be read`,
          ]),
      ...(payments === 0
        ? []
        : [
            payments === 1
              ? '1 payment that is not placed'
              : `${payments} payments that are not placed`,
          ]),
    ];
    return `Not counted: ${parts.join(' and ')}.`;
  },
  groups: { total: 'In all', moves: 'Since last time' },
  inArrears: 'Tenancies in arrears',
  change: 'Change since last time',
  moves: {
    new: 'New arrears',
    more: 'Owe more',
    less: 'Owe less',
    cleared: 'Cleared',
    same: 'Unchanged',
  },
} as const;
