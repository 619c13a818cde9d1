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
  /** Avregning of housing allowance under transport. */
  settlement: {
    title: (month: string) => `Avregning av bostøtte ${month}`,
    sheet: 'Avregning bostøtte',
    fileName: (month: string) => `Avregning bostøtte ${month}`,
    perDate: (on: string) => `Per ${on}`,
    note: 'Husleie = bostøtte brukt + egenandel + bostøtte som ventes. Bostøtte dekker bare husleie for sin egen måned.',
    duty: 'Leietakeren skal ha avregning hver måned, og det som er til gode, betales ut så snart som mulig (bustøttelova § 9; Husbanken, veileder 3.8).',
    columns: {
      household: 'Husstand',
      dwelling: 'Bolig',
      rent: 'Husleie',
      received: 'Mottatt',
      used: 'Brukt til husleie',
      ownShare: 'Egenandel',
      ownOpen: 'Egenandel åpen',
      awaited: 'Ventet bostøtte',
      expected: 'Ventes',
      surplus: 'Til gode',
      paidOut: 'Utbetalt',
      state: 'Status',
      why: 'Forklaring',
    },
    controlRent: 'Husleie = bostøtte brukt + egenandel + ventet bostøtte',
    controlReceived: 'Mottatt = brukt til husleie + til gode + utbetalt',
    states: {
      sent: 'sendt',
      stopped: 'stoppet',
      waiting: 'venter',
      late: 'forsinket',
      ready: 'klar',
    },
    ready: 'Avregningen kan sendes.',
    payOut: (amount: string) =>
      `Avregningen kan sendes. ${amount} kr skal betales ut til leietakeren.`,
    sent: (day: string) => `Avregningen ble sendt ${day}.`,
    waiting: (day: string) => `Vent til ${day}: da ventes bostøtten.`,
    waitingWithoutDay: 'Bostøtten har ikke kommet ennå.',
    late: (day: string) =>
      `Bostøtten skulle ha kommet ${day}. Undersøk med Husbanken og i innbetalingene.`,
    stopped: 'Avregningen er stoppet til det er rettet.',
    stoppedWithMoney: (amount: string) =>
      `${amount} kr har likevel kommet. Avklar med leietakeren og Husbanken før noe brukes til husleie.`,
    stops: {
      unknown: 'Leieforholdet finnes ikke i registeret.',
      missing: 'Det er ikke ført samtykke til transport.',
      notOwnForm: 'Samtykket er ikke gitt på eget skjema.',
      notYet: 'Samtykket gjelder ikke denne måneden.',
      moved: 'Leietakeren hadde flyttet før måneden, så samtykket gjelder ikke lenger.',
      withdrawn: 'Samtykket er trukket tilbake.',
    },
  },
  /** Our accounts against the ledger system's. */
  reconciliation: {
    chargeMissingHere:
      'Kravet står i økonomisystemet, men ikke her. Før det her, eller slett det der.',
    chargeMissingThere:
      'Kravet er åpent her, men står ikke i listen fra økonomisystemet: det er betalt der, eller ikke ført der.',
    paymentMissingHere:
      'Mindre står åpent i økonomisystemet: en innbetaling eller kreditering mangler her.',
    paymentMissingThere: (rows: string) =>
      rows === ''
        ? 'Mer står åpent i økonomisystemet: en innbetaling eller kreditering mangler der.'
        : `Dekket her av ${rows}, men ikke i økonomisystemet.`,
    amountDiffers: 'Kravet har et annet beløp i økonomisystemet.',
    creditDiffers: 'Det som er til gode, er ikke likt.',
    unexplained: 'Ingen rad forklarer avviket. Sammenlign kontoutskriftene.',
    likely: {
      paymentMissingHere: 'En innbetaling på beløpet er ikke plassert her.',
      chargeMissingThere: 'Et krav på beløpet kan mangle i økonomisystemet, eller være betalt der.',
      paymentMissingThere:
        'En innbetaling eller kreditering på beløpet kan mangle i økonomisystemet.',
    },
    orElse: (rows: string) => `Det kan også være ${rows}.`,
  },
  comparison: {
    title: (on: string) => `Avstemming mot økonomisystemet per ${on}`,
    sheet: 'Avvik mot økonomisystem',
    agreed: (agreed: number, differing: number) =>
      `${agreed} kontoer stemmer, ${differing} gjør det ikke. Avvik er beløpet her minus beløpet i økonomisystemet.`,
    columns: {
      here: 'Her',
      there: 'Økonomisystemet',
      difference: 'Avvik',
      cause: 'Årsak',
      rows: 'Rader her',
      reference: 'Referanse der',
    },
    kinds: {
      chargeMissingHere: 'krav mangler her',
      chargeMissingThere: 'krav mangler der',
      paymentMissingHere: 'innbetaling mangler her',
      paymentMissingThere: 'innbetaling mangler der',
      amountDiffers: 'ulikt beløp',
      creditDiffers: 'ulikt til gode',
      unexplained: 'ikke forklart',
    },
    likely: (cause: string) => `trolig ${cause}`,
    controlDifference: 'Avvik i alt',
    controlHere: 'Åpent her i alt',
    controlThere: 'Åpent i økonomisystemet i alt',
  },
} as const;
