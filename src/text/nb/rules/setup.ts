/** What the check says of settings, rates, codes and logs. */
export const setup = {
  settingValueUnlikely: (least: string, most: string) =>
    `Verdien bør være fra ${least} til ${most}. Se etter en tastefeil.`,
  settingSuppressionLow: (least: string) =>
    `Tall under ${least} kan peke ut enkeltpersoner. Skriv ${least} eller mer.`,
  rateHalfYearMissing: (day: string) =>
    `Forsinkelsesrenten fra ${day} mangler. Legg inn satsen for halvåret, så renten kan regnes.`,
  rateStartsWithinHalfYear: (day: string) =>
    `Forsinkelsesrenten settes fra 1. januar og 1. juli, ikke ${day}. Rett datoen.`,
  rateValueUnlikely: (value: string) => `Satsen ${value} er lite trolig. Se etter en tastefeil.`,
  rateUnknown: (names: string) => `Satsen brukes ikke av programmet. Kjente satser: ${names}.`,
  codeDoubled: (other: string) =>
    `Koden har to rader i samme tid, også ${other}. Slett den ene, eller rett gyldigheten.`,
  codeLabelDoubled: (other: string) =>
    `Koden har samme tekst som ${other} i listen. Gi dem hver sin tekst.`,
  codeUnknown: (list: string) =>
    `Koden finnes ikke i listen ${list} og har ingen virkning. Se etter en skrivefeil.`,
  codeGoneButUsed: (count: string) =>
    `Koden er tatt ut, men brukes i ${count} rader. Rett radene først, eller ta koden i bruk igjen.`,
  priceIndexDoubled: (other: string) => `Måneden står også i ${other}. Slett den ene raden.`,
  priceIndexStep: (month: string, value: string) =>
    `Indeksen er mer enn fem prosent fra måneden før (${month}: ${value}). Se etter en tastefeil.`,
  priceIndexAhead: (month: string) =>
    `Indeksen for ${month} er ikke kommet ennå. Se etter en tastefeil i måneden.`,
  priceIndexGap: (month: string) =>
    `Det mangler en eller flere måneder etter ${month}. Legg dem inn fra SSB.`,
  logOfUnknownTable: (name: string) =>
    `Registeret har ingen tabell som heter ${name}. Raden viser ikke til noe.`,
  exportWithoutPurpose: 'Eksporten mangler formål. Skriv hva den ble brukt til.',
  importDoubled: (other: string) =>
    `Samme fil er lest inn før, i ${other}. Se etter innbetalinger som er ført to ganger.`,
  importBeforeItsData: (day: string) =>
    `Filen ble lest inn ${day}, før dagen den gjelder for. Rett datoen som er feil.`,
  confirmationReasonShort: (reason: string) =>
    `«${reason}» er ingen begrunnelse. Skriv hvorfor advarselen kan stå.`,
  qualityScoreImpossible: 'Poeng og prosent er fra 0 til 100. Raden er endret for hånd; slett den.',
  importProfileDoubled: (other: string) =>
    `Profilen har to linjer for samme kolonne, også ${other}. Slett den ene.`,
} as const;
