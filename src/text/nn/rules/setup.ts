/** What the check says of settings, rates, codes and logs. */
export const setup = {
  settingValueUnlikely: (least: string, most: string) =>
    `Verdien bør vere frå ${least} til ${most}. Sjå etter ein tastefeil.`,
  settingSuppressionLow: (least: string) =>
    `Tal under ${least} kan peike ut enkeltpersonar. Skriv ${least} eller meir.`,
  rateHalfYearMissing: (day: string) =>
    `Forseinkingsrenta frå ${day} manglar. Legg inn satsen for halvåret, så renta kan reknast.`,
  rateStartsWithinHalfYear: (day: string) =>
    `Forseinkingsrenta blir sett frå 1. januar og 1. juli, ikkje ${day}. Rett datoen.`,
  rateValueUnlikely: (value: string) => `Satsen ${value} er lite truleg. Sjå etter ein tastefeil.`,
  rateUnknown: (names: string) => `Satsen blir ikkje brukt av programmet. Kjende satsar: ${names}.`,
  codeDoubled: (other: string) =>
    `Koden har to rader i same tid, òg ${other}. Slett den eine, eller rett kor lenge han gjeld.`,
  codeLabelDoubled: (other: string) =>
    `Koden har same tekst som ${other} i lista. Gi dei kvar sin tekst.`,
  codeUnknown: (list: string) =>
    `Koden finst ikkje i lista ${list} og har ingen verknad. Sjå etter ein skrivefeil.`,
  codeGoneButUsed: (count: string) =>
    `Koden er teken ut, men blir brukt i ${count} rader. Rett radene først, eller ta koden i bruk att.`,
  priceIndexDoubled: (other: string) => `Månaden står òg i ${other}. Slett den eine rada.`,
  priceIndexStep: (month: string, value: string) =>
    `Indeksen er meir enn fem prosent frå månaden før (${month}: ${value}). Sjå etter ein tastefeil.`,
  priceIndexAhead: (month: string) =>
    `Indeksen for ${month} er ikkje komen enno. Sjå etter ein tastefeil i månaden.`,
  priceIndexGap: (month: string) =>
    `Det manglar ein eller fleire månader etter ${month}. Legg dei inn frå SSB.`,
  logOfUnknownTable: (name: string) =>
    `Registeret har ingen tabell som heiter ${name}. Rada viser ikkje til noko.`,
  exportWithoutPurpose: 'Eksporten manglar føremål. Skriv kva han vart brukt til.',
  importDoubled: (other: string) =>
    `Same fil er lesen inn før, i ${other}. Sjå etter innbetalingar som er førte to gonger.`,
  importBeforeItsData: (day: string) =>
    `Fila vart lesen inn ${day}, før dagen ho gjeld for. Rett datoen som er feil.`,
  confirmationReasonShort: (reason: string) =>
    `«${reason}» er inga grunngjeving. Skriv kvifor åtvaringa kan stå.`,
  qualityScoreImpossible: 'Poeng og prosent er frå 0 til 100. Rada er endra for hand; slett ho.',
  importProfileDoubled: (other: string) =>
    `Profilen har to linjer for same kolonne, òg ${other}. Slett den eine.`,
} as const;
