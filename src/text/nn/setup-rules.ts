/** What rules on rates, settings and codes say. */
export const setupRules = {
  rateReviewLapsed: (name: string) =>
    `Satsen ${name} skulle vore kontrollert. Slå han opp hos kjelda, rett han om han er endra, og set ein ny dato.`,
  settingReviewLapsed:
    'Innstillinga skulle vore kontrollert. Sjå om ho framleis er rett, og set ein ny dato.',
  codeRemovedInUse: (word: string, count: number | string) =>
    `Koden «${word}» er sletta frå lista, men står i ${count === 1 ? 'éi celle' : `${count} celler`}. Legg han inn att, eller vel noko anna der.`,
} as const;
