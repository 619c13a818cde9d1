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
    note: 'Husleie = bostøtte brukt + egenandel + bostøtte som ventes. Bostøtte dekker bare husleie for sin egen måned. Leietakeren skal ha avregning hver måned, og det som er til gode, betales ut så snart som mulig (bustøttelova § 9; Husbanken, veileder 3.8).',
    columns: {
      household: 'Husstand',
      dwelling: 'Bolig',
      rent: 'Husleie',
      granted: 'Innvilget',
      received: 'Mottatt',
      used: 'Brukt til husleie',
      ownShare: 'Egenandel',
      ownPaid: 'Egenandel betalt',
      ownOpen: 'Egenandel åpen',
      awaited: 'Ventet bostøtte',
      expected: 'Ventes',
      surplus: 'Til gode',
      paidOut: 'Utbetalt',
      sent: 'Sendt',
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
} as const;
