/** What rules on rates, settings and codes say. */
export const setupRules = {
  rateReviewLapsed: (name: string) =>
    `Satsen ${name} skulle vært kontrollert. Slå den opp hos kilden, rett den om den er endret, og sett en ny dato.`,
  settingReviewLapsed:
    'Innstillingen skulle vært kontrollert. Se om den fortsatt er riktig, og sett en ny dato.',
  codeRemovedInUse: (word: string, count: number | string) =>
    `Koden «${word}» er slettet fra listen, men står i ${count === 1 ? 'én celle' : `${count} celler`}. Legg den inn igjen, eller velg noe annet der.`,
} as const;
