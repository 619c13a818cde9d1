/** Signs that somebody is about to fall behind with the rent. */
export const earlyWarnings = {
  kinds: {
    firstMiss: 'første leie som mangler',
    instalmentLate: 'avdrag er forsinket',
    allowanceStopped: 'bostøtten har stanset',
    shrinking: 'betaler mindre og mindre',
    payerChanged: 'en annen betaler',
  },
  title: (kind: string, household: string, address: string) =>
    `Tidlig varsel – ${kind}: ${household}, ${address}`,
  firstMiss: (due: string, amount: string, before: number) =>
    `Leien som forfalt ${due}, er den første som mangler (${amount} kr). De ${before} leiene før kom.`,
  shrinking: (sums: readonly string[]) =>
    `Leietakeren har betalt mindre for hver måned: ${sums.join(', ')} kr.`,
  allowanceStopped: (status: string, month: string, granted: string) =>
    `Bostøtten er ${status} fra ${month}. Sist innvilget for ${granted}. Leietakeren må nå betale hele leien.`,
  allowanceSilent: (month: string) =>
    `Ingen bostøtte er ført etter ${month}. Er den stanset, må leietakeren betale hele leien.`,
  sourceChanged: (was: string, is: string, day: string) =>
    `Leien kom før som ${was}, men ${day} som ${is}. Har trekket stoppet?`,
  payerChanged: (day: string) => `Betalingen ${day} kom fra en annen enn de tre før.`,
  instalmentLate: (amount: string, due: string) =>
    `Avdraget på ${amount} kr skulle ha kommet ${due}. Ordningen er ikke brutt ennå: ta kontakt nå.`,
} as const;
