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
  /** Avrekning of housing allowance under transport. */
  settlement: {
    title: (month: string) => `Avrekning av bustøtte ${month}`,
    sheet: 'Avrekning bustøtte',
    fileName: (month: string) => `Avrekning bustøtte ${month}`,
    perDate: (on: string) => `Per ${on}`,
    note: 'Husleige = bustøtte brukt + eigendel + bustøtte som er venta. Bustøtte dekkjer berre husleige for sin eigen månad.',
    duty: 'Leigetakaren skal ha avrekning kvar månad, og det som er til gode, blir betalt ut så snart som mogleg (bustøttelova § 9; Husbanken, rettleiar 3.8).',
    columns: {
      household: 'Husstand',
      dwelling: 'Bustad',
      rent: 'Husleige',
      received: 'Motteke',
      used: 'Brukt til husleige',
      ownShare: 'Eigendel',
      ownOpen: 'Eigendel open',
      awaited: 'Venta bustøtte',
      expected: 'Venta',
      surplus: 'Til gode',
      paidOut: 'Utbetalt',
      state: 'Status',
      why: 'Forklaring',
    },
    controlRent: 'Husleige = bustøtte brukt + eigendel + venta bustøtte',
    controlReceived: 'Motteke = brukt til husleige + til gode + utbetalt',
    states: {
      sent: 'send',
      stopped: 'stoppa',
      waiting: 'ventar',
      late: 'forseinka',
      ready: 'klar',
    },
    ready: 'Avrekninga kan sendast.',
    payOut: (amount: string) =>
      `Avrekninga kan sendast. ${amount} kr skal betalast ut til leigetakaren.`,
    sent: (day: string) => `Avrekninga vart send ${day}.`,
    waiting: (day: string) => `Vent til ${day}: då er bustøtta venta.`,
    waitingWithoutDay: 'Bustøtta har ikkje kome enno.',
    late: (day: string) =>
      `Bustøtta skulle ha kome ${day}. Undersøk med Husbanken og i innbetalingane.`,
    stopped: 'Avrekninga er stoppa til det er retta.',
    stoppedWithMoney: (amount: string) =>
      `${amount} kr har likevel kome. Avklar med leigetakaren og Husbanken før noko blir brukt til husleige.`,
    stops: {
      unknown: 'Leigeforholdet finst ikkje i registeret.',
      missing: 'Det er ikkje ført samtykke til transport.',
      notOwnForm: 'Samtykket er ikkje gjeve på eige skjema.',
      notYet: 'Samtykket gjeld ikkje denne månaden.',
      moved: 'Leigetakaren hadde flytta før månaden, så samtykket gjeld ikkje lenger.',
      withdrawn: 'Samtykket er trekt tilbake.',
    },
  },
  /** Our accounts against the ledger system's. */
  reconciliation: {
    chargeMissingHere:
      'Kravet står i økonomisystemet, men ikkje her. Før det her, eller slett det der.',
    chargeMissingThere:
      'Kravet er ope her, men står ikkje i lista frå økonomisystemet: det er betalt der, eller ikkje ført der.',
    paymentMissingHere:
      'Mindre står ope i økonomisystemet: ei innbetaling eller kreditering manglar her.',
    paymentMissingThere: (rows: string) =>
      rows === ''
        ? 'Meir står ope i økonomisystemet: ei innbetaling eller kreditering manglar der.'
        : `Dekt her av ${rows}, men ikkje i økonomisystemet.`,
    amountDiffers: 'Kravet har eit anna beløp i økonomisystemet.',
    creditDiffers: 'Det som er til gode, er ikkje likt.',
    unexplained: 'Inga rad forklarer avviket. Samanlikn kontoutskriftene.',
    likely: {
      paymentMissingHere: 'Ei innbetaling på beløpet er ikkje plassert her.',
      chargeMissingThere:
        'Eit krav på beløpet kan mangle i økonomisystemet, eller vere betalt der.',
      paymentMissingThere:
        'Ei innbetaling eller kreditering på beløpet kan mangle i økonomisystemet.',
    },
    orElse: (rows: string) => `Det kan òg vere ${rows}.`,
  },
  comparison: {
    title: (on: string) => `Avstemming mot økonomisystemet per ${on}`,
    sheet: 'Avvik mot økonomisystem',
    agreed: (agreed: number, differing: number) =>
      `${agreed} kontoar stemmer, ${differing} gjer det ikkje. Avvik er beløpet her minus beløpet i økonomisystemet.`,
    columns: {
      here: 'Her',
      there: 'Økonomisystemet',
      difference: 'Avvik',
      cause: 'Årsak',
      rows: 'Rader her',
      reference: 'Referanse der',
    },
    kinds: {
      chargeMissingHere: 'krav manglar her',
      chargeMissingThere: 'krav manglar der',
      paymentMissingHere: 'innbetaling manglar her',
      paymentMissingThere: 'innbetaling manglar der',
      amountDiffers: 'ulikt beløp',
      creditDiffers: 'ulikt til gode',
      unexplained: 'ikkje forklart',
    },
    likely: (cause: string) => `truleg ${cause}`,
    controlDifference: 'Avvik i alt',
    controlHere: 'Ope her i alt',
    controlThere: 'Ope i økonomisystemet i alt',
  },
} as const;
