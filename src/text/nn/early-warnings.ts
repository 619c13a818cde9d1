/** Signs that somebody is about to fall behind with the rent. */
export const earlyWarnings = {
  kinds: {
    firstMiss: 'første leige som manglar',
    instalmentLate: 'avdrag er forseinka',
    allowanceStopped: 'bustøtta har stansa',
    shrinking: 'betaler mindre og mindre',
    payerChanged: 'ein annan betaler',
  },
  title: (kind: string, household: string, address: string) =>
    `Tidleg varsel – ${kind}: ${household}, ${address}`,
  firstMiss: (due: string, amount: string, before: number) =>
    `Leiga som forfall ${due}, er den første som manglar (${amount} kr). Dei ${before} leigene før kom.`,
  shrinking: (sums: readonly string[]) =>
    `Leigetakaren har betalt mindre for kvar månad: ${sums.join(', ')} kr.`,
  allowanceStopped: (status: string, month: string, granted: string) =>
    `Bustøtta er ${status} frå ${month}. Sist innvilga for ${granted}. Leigetakaren må no betale heile leiga.`,
  allowanceSilent: (month: string) =>
    `Inga bustøtte er ført etter ${month}. Er ho stansa, må leigetakaren betale heile leiga.`,
  sourceChanged: (was: string, is: string, day: string) =>
    `Leiga kom før som ${was}, men ${day} som ${is}. Har trekket stoppa?`,
  payerChanged: (day: string) => `Betalinga ${day} kom frå ein annan enn dei tre før.`,
  instalmentLate: (amount: string, due: string) =>
    `Avdraget på ${amount} kr skulle ha kome ${due}. Ordninga er ikkje broten enno: ta kontakt no.`,
} as const;
