/** Accounts, what settled what, and bostøtte under transport. */
export const account = {
  holdStray: (rows: string) =>
    `En innbetaling eller kreditering som kan være leietakerens, er ført på et leieforhold som ikke finnes (${rows}). Finn ut hvem den gjelder først.`,
  unfoundedCredit: 'Kreditering uten grunnlag',
  writeOffUnfounded:
    'Avskrivningen har verken grunn eller vedtak. Beløpet er trukket fra, men må begrunnes eller tilbakeføres.',
  writeOffWithoutDecision:
    'Avskrivningen har ikke vedtak. Beløpet er trukket fra, men må ha et vedtak eller tilbakeføres.',
  writeOffWithoutReason: 'Avskrivningen har ikke grunn. Velg grunnen i kolonnen Grunn.',
  correctionWithoutReason: 'Korreksjonen har ikke grunn. Velg grunnen i kolonnen Grunn.',
  /** By which rule money settles a charge. */
  how: {
    kid: 'KID-en hører til kravet.',
    corrects: 'Krediteringen gjelder kravet.',
    month: 'Bostøtte dekker husleie for sin egen måned.',
    oldest: 'Dekker det som forfalt først.',
    takenBack: 'Tatt av denne innbetalingen.',
  },
} as const;
