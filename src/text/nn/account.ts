/** Accounts, what settled what, and bostøtte under transport. */
export const account = {
  holdStray: (rows: string) =>
    `Ei innbetaling eller kreditering som kan vere leigetakaren si, er ført på eit leigeforhold som ikkje finst (${rows}). Finn ut kven ho gjeld først.`,
  unfoundedCredit: 'Kreditering utan grunnlag',
  writeOffUnfounded:
    'Avskrivinga har verken grunn eller vedtak. Beløpet er trekt frå, men må grunngjevast eller førast tilbake.',
  writeOffWithoutDecision:
    'Avskrivinga har ikkje vedtak. Beløpet er trekt frå, men må ha eit vedtak eller førast tilbake.',
  writeOffWithoutReason: 'Avskrivinga har ikkje grunn. Vel grunnen i kolonnen Grunn.',
  correctionWithoutReason: 'Korreksjonen har ikkje grunn. Vel grunnen i kolonnen Grunn.',
  /** By which rule money settles a charge. */
  how: {
    kid: 'KID-en høyrer til kravet.',
    corrects: 'Krediteringa gjeld kravet.',
    month: 'Bustøtte dekkjer husleige for sin eigen månad.',
    oldest: 'Dekkjer det som forfall først.',
    takenBack: 'Teke av denne innbetalinga.',
  },
} as const;
