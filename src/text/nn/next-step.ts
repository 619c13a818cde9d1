/** What the next step rests on, what speaks against it, and what the person should do. */
export const nextStep = {
  nothing: 'Ingenting å gjere no.',
  toConfirm: 'må stadfestast',
  waitTo: (day: string) => `Vent til ${day}.`,

  hold: {
    staleData: (day: string, age: number) =>
      `Reskontroen går til ${day}, for ${age} dagar sidan. Hent inn betalingane først, så ingen blir kravd for noko som er betalt.`,
    dataBeforeDue: (data: string, due: string) =>
      `Reskontroen går berre til ${data}, men kravet forfall ${due}. Hent inn betalingane først.`,
    maybeTheirs: (amount: string) =>
      `Innbetalingar på til saman ${amount} kr som ikkje er plasserte, kan vere frå denne leigetakaren. Finn ut av det først.`,
    misplaced: (amount: string) =>
      `Innbetalingar på til saman ${amount} kr som kan vere leigetakaren sine, er førte på eit anna leigeforhold eller utan periode, så dei dekkjer ikkje noko her. Rett dei først.`,
    deceased: 'Leigetakaren er død. Kravet gjeld dødsbuet: finn ut kven som skiftar.',
    awaitsBailiff: (day: string, age: number) =>
      `Kravet om fråviking vart sendt ${day}, for ${age} dagar sidan. Det er namsmannen som avgjer vidare.`,
    evicted: (day: string) =>
      `Fråvikinga er ført ${day}. Gjelda står, og leigeforholdet er ikkje ført som avslutta.`,
    awaitsAgency: (day: string, age: number) =>
      `Kravet vart oversendt inkassoføretaket ${day}, for ${age} dagar sidan.`,
    awaitsCourt: (day: string, age: number) =>
      `Utlegg eller forliksklage vart kravd ${day}, for ${age} dagar sidan.`,
  },

  warning: {
    noDataDate: 'Registeret seier ikkje kor langt reskontroen går. Kontroller betalingane først.',
    oldData: (day: string, age: number) =>
      `Reskontroen går til ${day}, for ${age} dagar sidan. Kontroller nyare betalingar først.`,
    disputedPart: (disputed: string, rest: string) =>
      `${disputed} kr er omtvista og skal ikkje krevjast. Tiltaket gjeld berre dei andre ${rest} kr.`,
    brokenPlan: (since: string | null, missing: string) =>
      since === null
        ? 'Betalingsordninga er broten. Snakk med leigetakaren om kvifor før noko blir sendt.'
        : `Betalingsordninga har vore broten frå ${since} (manglar ${missing} kr). Snakk med leigetakaren om kvifor før noko blir sendt.`,
    paidSince: (amount: string, day: string) =>
      `Leigetakaren betalte ${amount} kr ${day}. Spør om meir er på veg før noko blir sendt.`,
    protectedAddress:
      'Nokon i husstanden har adressesperre. Namn og adresse skal ikkje stå på lister, og brev blir sende etter eigen rutine.',
    deceasedMember: 'Nokon i husstanden er død. Pass på kven brevet blir stila til.',
    reserved:
      'Leigetakaren har reservert seg mot varsel til NAV (husleigelova § 9-11). Kontakt NAV berre med samtykke frå leigetakaren.',
    interpreter: (language: string | null) =>
      language === null
        ? 'Leigetakaren treng tolk. Forklar brevet munnleg òg.'
        : `Leigetakaren treng tolk (${language}). Forklar brevet munnleg òg.`,
    security: (amount: string | null, until: string | null) =>
      `Tryggleiken${amount === null ? '' : ` på ${amount} kr`} er ikkje gjord opp${until === null ? '' : ` og gjeld til ${until}`}. Bruk han før meir blir kravt.`,
    newAct: (source: string) =>
      `Ny inkassolov gjeld (${source}), men dato, fristar og gebyr i registeret må stadfestast. Sjå arket Satsar.`,
  },

  instead: {
    navFirst: 'NAV skal kontaktast rett før kvart steg mot fråviking.',
    navNoticeFirst: 'NAV skal ha varsel før fråviking kan krevjast (husleigelova § 9-11).',
    noClause:
      'Leigekontrakten er ikkje ført med utkastingsklausul, så vegen vidare må vurderast. Utan klausul kan fråviking ikkje krevjast direkte (tvangsfullføringslova § 13-2).',
  },

  fee: {
    policy: 'Utan gebyr: kommunen tek ikkje gebyr av leigetakarar (arket Innstillingar).',
    exempt: 'Utan gebyr: slik er leigeforholdet ført.',
    newAct: 'Utan gebyr: satsen etter ny inkassolov er ikkje kjend.',
    disputed: 'Utan gebyr: leigetakaren har innvendingar.',
    tooMany: (most: number, months: number) =>
      `Utan gebyr: det er alt teke ${most} gebyr dei siste ${months} månadene.`,
    rate: (from: string, source: string, confirmed: boolean) =>
      `Sats frå ${from} (${source})${confirmed ? '' : ', må stadfestast'}.`,
  },

  input: {
    owed: 'Skuldig i alt',
    demandable: 'Kan krevjast no',
    allowance: 'Venta bustøtte',
    months: 'Månader leige',
    oldest: 'Eldste krav forfall',
    payment: 'Siste innbetaling',
    data: 'Reskontro til og med',
    last: 'Siste tiltak',
    deadline: 'Frist',
    plan: 'Betalingsordning',
    feeMode: 'Gebyr og purring',
    left: 'Flytta ut',
    clause: 'Utkastingsklausul',
    reserved: 'Reservert mot varsel til NAV',
    waits: 'Tidlegast etter forfall',
    days: (days: number, source: string) => `${days} dagar (${source})`,
    planState: { live: 'løper', broken: 'broten', completed: 'fullført', cancelled: 'avbroten' },
    none: 'ingen',
    unknown: 'ukjend',
    yes: 'ja',
    no: 'nei',
    notRecorded: 'ikkje ført',
  },

  doing: {
    contact: 'Ring eller besøk leigetakaren, og før samtalen i Restansetiltak.',
    reminder:
      'Ring eller send ei vennleg påminning. Spør om leigetakaren treng hjelp, bustøtte eller ei betalingsordning.',
    dunning: 'Send purring, og tilby ei betalingsordning.',
    collectionNotice: 'Send inkassovarsel med 14 dagars frist, og tilby ei betalingsordning.',
    informationLetter:
      'Send brev om at kravet kan bli sendt til inkasso, og tilby ei betalingsordning.',
    demand:
      'Betalingsoppmodinga blir laga i økonomisystemet eller hos inkassoføretaket. Før ho her når ho er send, og tilby ei betalingsordning.',
    agency: 'Avgjer om kravet skal sendast over til inkassoføretaket.',
    navContacted:
      'Ta kontakt med NAV om økonomisk råd, trekk i yting og bustøtte, og før det i Restansetiltak.',
    navNotice: 'Send NAV varsel etter husleigelova § 9-11.',
    enforcementNotice:
      'Send varsel etter tvangsfullføringslova § 4-18. Sei at fråviking kan unngåast ved å betale.',
    evictionRequest: 'Ta saka opp i bustadutvalet før kravet blir sendt. Å vente er alltid lov.',
    eviction: 'Følg opp saman med NAV.',
    legalClaim: 'Vurder utlegg, forliksklage eller ettergjeving, og ta det opp med økonomi.',
    pause: 'Ingenting skal sendast.',
    dispute: 'Avklar innvendinga.',
  },

  clearing: {
    unread: 'Rett cellene som ikkje kan lesast.',
    unknown: 'Finn leigeforholdet som kravet høyrer til.',
    staleData: 'Hent inn betalingane frå banken eller reskontroen.',
    disputed: 'Avklar innvendinga med leigetakaren, og før inn dagen ho vart avgjord.',
    paused: 'Vent til pausen er over. Han sluttar av seg sjølv.',
    unplaced: 'Plasser innbetalingane som kan vere leigetakaren sine.',
    plan: 'Følg med på at avdraga kjem.',
    allowance: 'Vent på bustøtta.',
    lateAllowance: 'Spør Husbanken om bustøtta, og sjå etter ho i innbetalingane.',
    small: 'La det liggje til beløpet er verdt eit brev.',
    deceased: 'Finn ut kven som skiftar buet, før noko blir sendt.',
    awaitsBailiff:
      'Spør namsmannen om kva som er avgjort. Tilby framleis betaling eller ordning, og avtal med NAV kvar leigetakaren skal bu: fråviking kan unngåast til ho er gjennomført.',
    evicted:
      'Før utflyttinga i Leigeforhold. Gjelda blir så følgd opp som gjeld frå tidlegare leigetakar.',
    awaitsAgency:
      'Vent på svar frå inkassoføretaket, og meld frå til dei om alt som blir betalt her.',
    awaitsCourt: 'Vent på svar frå namsmannen eller forliksrådet.',
  },
} as const;
