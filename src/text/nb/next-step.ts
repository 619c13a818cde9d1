/** What the next step rests on, what speaks against it, and what the person should do. */
export const nextStep = {
  nothing: 'Ingenting å gjøre nå.',
  toConfirm: 'må bekreftes',
  waitTo: (day: string) => `Vent til ${day}.`,

  hold: {
    staleData: (day: string, age: number) =>
      `Reskontroen går til ${day}, for ${age} dager siden. Hent inn betalingene først, så ingen kreves for noe som er betalt.`,
    dataBeforeDue: (data: string, due: string) =>
      `Reskontroen går bare til ${data}, men kravet forfalt ${due}. Hent inn betalingene først.`,
    maybeTheirs: (amount: string) =>
      `Innbetalinger på til sammen ${amount} kr som ikke er plassert, kan være fra denne leietakeren. Finn ut av det først.`,
    misplaced: (amount: string) =>
      `Innbetalinger på til sammen ${amount} kr som kan være leietakerens, er ført på et annet leieforhold eller uten periode, så de dekker ikke noe her. Rett dem først.`,
    deceased: 'Leietakeren er død. Kravet gjelder dødsboet: finn ut hvem som skifter.',
    awaitsBailiff: (day: string, age: number) =>
      `Begjæringen om fravikelse ble sendt ${day}, for ${age} dager siden. Det er namsmannen som bestemmer videre.`,
    evicted: (day: string) =>
      `Fravikelsen er ført ${day}. Gjelden står, og leieforholdet er ikke ført som avsluttet.`,
    awaitsAgency: (day: string, age: number) =>
      `Kravet ble oversendt inkassoforetaket ${day}, for ${age} dager siden.`,
    awaitsCourt: (day: string, age: number) =>
      `Utlegg eller forliksklage ble begjært ${day}, for ${age} dager siden.`,
  },

  warning: {
    noDataDate: 'Registeret sier ikke hvor langt reskontroen går. Kontroller betalingene først.',
    oldData: (day: string, age: number) =>
      `Reskontroen går til ${day}, for ${age} dager siden. Kontroller nyere betalinger først.`,
    disputedPart: (disputed: string, rest: string) =>
      `${disputed} kr er omtvistet og skal ikke kreves. Tiltaket gjelder bare de andre ${rest} kr.`,
    brokenPlan: (since: string | null, missing: string) =>
      since === null
        ? 'Betalingsordningen er brutt. Snakk med leietakeren om hvorfor før noe sendes.'
        : `Betalingsordningen har vært brutt fra ${since} (mangler ${missing} kr). Snakk med leietakeren om hvorfor før noe sendes.`,
    paidSince: (amount: string, day: string) =>
      `Leietakeren betalte ${amount} kr ${day}. Spør om mer er på vei før noe sendes.`,
    protectedAddress:
      'Noen i husstanden har adressesperre. Navn og adresse skal ikke stå på lister, og brev sendes etter egen rutine.',
    deceasedMember: 'Noen i husstanden er død. Pass på hvem brevet stiles til.',
    reserved:
      'Leietakeren har reservert seg mot varsel til NAV (husleieloven § 9-11). Kontakt NAV bare med leietakerens samtykke.',
    interpreter: (language: string | null) =>
      language === null
        ? 'Leietakeren trenger tolk. Forklar brevet muntlig også.'
        : `Leietakeren trenger tolk (${language}). Forklar brevet muntlig også.`,
    security: (amount: string | null, until: string | null) =>
      `Sikkerheten${amount === null ? '' : ` på ${amount} kr`} er ikke gjort opp${until === null ? '' : ` og gjelder til ${until}`}. Bruk den før mer kreves.`,
    newAct: (source: string) =>
      `Ny inkassolov gjelder (${source}), men dato, frister og gebyr i registeret må bekreftes. Se arket Satser.`,
  },

  instead: {
    navFirst: 'NAV skal kontaktes rett før hvert steg mot fravikelse.',
    navNoticeFirst: 'NAV skal ha varsel før fravikelse kan begjæres (husleieloven § 9-11).',
    noClause:
      'Leiekontrakten er ikke ført med utkastelsesklausul, så veien videre må vurderes. Uten klausul kan fravikelse ikke begjæres direkte (tvangsfullbyrdelsesloven § 13-2).',
  },

  fee: {
    policy: 'Uten gebyr: kommunen tar ikke gebyr av leietakere (arket Innstillinger).',
    exempt: 'Uten gebyr: slik er leieforholdet ført.',
    newAct: 'Uten gebyr: satsen etter ny inkassolov er ikke kjent.',
    disputed: 'Uten gebyr: leietakeren har innsigelser.',
    tooMany: (most: number, months: number) =>
      `Uten gebyr: det er alt tatt ${most} gebyrer de siste ${months} månedene.`,
    rate: (from: string, source: string, confirmed: boolean) =>
      `Sats fra ${from} (${source})${confirmed ? '' : ', må bekreftes'}.`,
  },

  input: {
    owed: 'Skyldig i alt',
    demandable: 'Kan kreves nå',
    allowance: 'Ventet bostøtte',
    months: 'Måneder leie',
    oldest: 'Eldste krav forfalt',
    payment: 'Siste innbetaling',
    data: 'Reskontro til og med',
    last: 'Siste tiltak',
    deadline: 'Frist',
    plan: 'Betalingsordning',
    feeMode: 'Gebyr og purring',
    left: 'Flyttet ut',
    clause: 'Utkastelsesklausul',
    reserved: 'Reservert mot varsel til NAV',
    waits: 'Tidligst etter forfall',
    days: (days: number, source: string) => `${days} dager (${source})`,
    planState: { live: 'løper', broken: 'brutt', completed: 'fullført', cancelled: 'avbrutt' },
    none: 'ingen',
    unknown: 'ukjent',
    yes: 'ja',
    no: 'nei',
    notRecorded: 'ikke ført',
  },

  doing: {
    contact: 'Ring eller besøk leietakeren, og før samtalen i Restansetiltak.',
    reminder:
      'Ring eller send en vennlig påminnelse. Spør om leietakeren trenger hjelp, bostøtte eller en betalingsordning.',
    dunning: 'Send purring, og tilby en betalingsordning.',
    collectionNotice: 'Send inkassovarsel med 14 dagers frist, og tilby en betalingsordning.',
    informationLetter:
      'Send brev om at kravet kan bli sendt til inkasso, og tilby en betalingsordning.',
    demand:
      'Betalingsoppfordringen lages i økonomisystemet eller hos inkassoforetaket. Før den her når den er sendt, og tilby en betalingsordning.',
    agency: 'Avgjør om kravet skal oversendes inkassoforetaket.',
    navContacted:
      'Ta kontakt med NAV om økonomisk råd, trekk i ytelse og bostøtte, og før det i Restansetiltak.',
    navNotice: 'Send NAV varsel etter husleieloven § 9-11.',
    enforcementNotice:
      'Send varsel etter tvangsfullbyrdelsesloven § 4-18. Si at fravikelse kan unngås ved å betale.',
    evictionRequest: 'Ta saken opp i boligutvalget før begjæringen sendes. Å vente er alltid lov.',
    eviction: 'Følg opp sammen med NAV.',
    legalClaim: 'Vurder utlegg, forliksklage eller ettergivelse, og ta det opp med økonomi.',
    pause: 'Ingenting skal sendes.',
    dispute: 'Avklar innsigelsen.',
  },

  clearing: {
    unread: 'Rett cellene som ikke kan leses.',
    unknown: 'Finn leieforholdet som kravet hører til.',
    staleData: 'Hent inn betalingene fra banken eller reskontroen.',
    disputed: 'Avklar innsigelsen med leietakeren, og før inn dagen den ble avgjort.',
    paused: 'Vent til pausen er over. Den slutter av seg selv.',
    unplaced: 'Plasser innbetalingene som kan være leietakerens.',
    plan: 'Følg med på at avdragene kommer.',
    allowance: 'Vent på bostøtten.',
    lateAllowance: 'Spør Husbanken om bostøtten, og se etter den i innbetalingene.',
    small: 'La det ligge til beløpet er verdt et brev.',
    deceased: 'Finn ut hvem som skifter boet, før noe sendes.',
    awaitsBailiff:
      'Spør namsmannen om hva som er bestemt. Tilby fortsatt betaling eller ordning, og avtal med NAV hvor leietakeren skal bo: fravikelse kan unngås til den er gjennomført.',
    evicted: 'Før utflyttingen i Leieforhold. Gjelden følges så opp som tidligere leietakers.',
    awaitsAgency: 'Vent på svar fra inkassoforetaket, og meld fra til dem om alt som betales her.',
    awaitsCourt: 'Vent på svar fra namsmannen eller forliksrådet.',
  },
} as const;
