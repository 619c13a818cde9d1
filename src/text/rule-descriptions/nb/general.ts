/** What the rules of every table ask for, and why. */
export const general = {
  'missing-table':
    'Alle registerets tabeller skal være i arbeidsboken. Uten en tabell blir oversiktene ufullstendige.',
  'missing-key': 'Hver tabell skal ha kolonnen med ID. Uten den kan ingen rader brukes.',
  'missing-column':
    'Alle kolonnene skal være der, så ingen opplysning mangler uten at noen vet det.',
  'doubled-column': 'En kolonne skal stå én gang. Av to vet ingen hvilken som gjelder.',
  'required-empty':
    'Celler som skal fylles ut, er fylt ut. Tomme celler er ikke feil, men viser hva som mangler.',
  'essential-empty':
    'Celler som raden ikke kan brukes uten, er fylt ut. Ellers faller raden ut av alle tall.',
  'unknown-reference':
    'En ID som viser til en annen tabell, finnes der. Ellers henger opplysningene ikke sammen.',
  'key-doubled': 'En ID brukes på én rad. Ellers vet ingen hvilken rad som er ment.',
  'row-doubled':
    'Hver rad sier noe eget. To rader som er like i alt unntatt ID-en, er oftest samme sak ført to ganger.',
  'key-form': 'En ID skrives likt overalt, som B-0012, så det som viser til den, finner den.',
  'excel-error': 'Ingen celle viser en feil fra Excel, slik som #REF!. Verdien er da gått tapt.',
  'not-text': 'Tekstkolonner har tekst, ikke sant/usant eller lignende.',
  'not-a-number': 'Tallkolonner har tall. Det som ikke kan leses, blir aldri regnet som null.',
  'not-whole': 'Antall er hele tall.',
  'out-of-range': 'Tallet ligger innenfor det kolonnen kan ha, så tastefeil blir sett.',
  'not-an-amount': 'Beløp kan leses som kroner og øre.',
  'ambiguous-amount':
    'Beløp som tekst kan bare leses på én måte. 8.250 kan være åtte kroner eller åtte tusen.',
  'amount-not-whole-ore':
    'Beløp er i hele øre. Deler av et øre tyder på en formel eller en tastefeil.',
  'number-as-text': 'Tall er lagret som tall, så Excel regner med dem.',
  'amount-as-text': 'Beløp er lagret som tall. Ellers tar Excel dem ikke med i summer.',
  'not-a-day': 'Datoer kan leses, dag før måned.',
  'day-as-text': 'Datoer er lagret som datoer, så de kan sorteres og regnes med.',
  'day-with-time': 'Datoer har ikke klokkeslett med seg; det brukes ikke.',
  'day-unlikely': 'Årstallet er fra 1910 til 2099. Andre år er tastefeil.',
  'not-a-month': 'Måneder kan leses som åååå-mm.',
  'not-yes-no': 'Ja/nei-kolonner har ja eller nei.',
  'not-a-choice':
    'Verdien er en av dem i nedtrekkslisten. Innliming kommer forbi Excels egen kontroll.',
  'stray-space': 'Ingen mellomrom foran, bak eller inne i det som skal sammenlignes.',
  'too-long': 'Tekst er kortere enn det en celle rommer, så slutten ikke er kuttet.',
  'not-an-id': 'En ID er kort og uten mellomrom, så den kan slås opp.',
  'number-for-text': 'Nummer er lagret som tekst, så nuller foran ikke går tapt.',
  'digits-lost': 'Excel har ikke rundet av et langt nummer. Da er siffer borte for godt.',
  'identity-length': 'Et fødselsnummer har 11 siffer, et DUF-nummer 12.',
  'identity-date': 'De seks første sifrene er en dato som finnes.',
  'identity-check-digits': 'Kontrollsifrene stemmer, så et tastet nummer ikke er en annens.',
  'identity-2032-only':
    'Et nummer som bare stemmer etter regelen fra 2032, er fortsatt som oftest en tastefeil.',
  'identity-synthetic':
    'Ingen syntetiske nummer i et virkelig register, og ingen virkelige i en prøve.',
  'identity-lost-zero': 'Nullen foran i fødselsnummeret er ikke borte.',
  'kid-characters': 'En KID har bare siffer, og eventuelt en strek til slutt.',
  'kid-length': 'En KID har fra 4 til 25 siffer.',
  'kid-check-digit': 'Kontrollsifferet i KID stemmer. Ellers avviser banken innbetalingen.',
  'kid-other-modulus': 'KID følger modulus i avtalen med banken.',
  'organisation-length': 'Et organisasjonsnummer har 9 siffer.',
  'organisation-check-digit': 'Kontrollsifferet i organisasjonsnummeret stemmer.',
  'dwelling-unit':
    'Et bruksenhetsnummer er H, U, K eller L og fire siffer, slik matrikkelen har det.',
  'dwelling-unit-spelling': 'Bruksenhetsnummeret har stor bokstav og ingen mellomrom.',
  'municipality-number': 'Et kommunenummer har fire siffer.',
  'postcode-format': 'Et postnummer har fire siffer.',
  'postcode-unknown': 'Postnummeret finnes i Postens liste.',
  'phone-unusual': 'Telefonnummeret er av en vanlig serie, så en tastefeil blir sett.',
  'phone-invalid': 'Et norsk telefonnummer har åtte siffer.',
  'email-invalid': 'E-postadressen kan være en e-postadresse.',
  'text-with-identity-number':
    'Fritekst har ikke fødselsnummer. De skal stå ett sted, der de kan skjermes.',
  'text-with-protected-name':
    'Fritekst nevner ikke personer med adressesperre ved navn. Teksten kan havne på en sakliste.',
  'text-with-diagnosis':
    'Fritekst nevner ikke sykdom eller rus. Registeret skal ikke ha mer enn oppgaven krever.',
  'rows-below-table':
    'Ingen rader står rett under tabellen. De ser ut som en del av registeret, men leses ikke.',
  'cells-beside-table': 'Ingenting står ved siden av tabellen uten overskrift. Det leses ikke.',
  'merged-cells': 'Ingen celler i tabellen er slått sammen. Bare den første av dem har innhold.',
  'blank-rows': 'Ingen tomme rader inne i tabellen. De bryter sortering og filter.',
  'hidden-rows': 'Skjulte og filtrerte rader er nevnt, for de er med i alle tall.',
  'hidden-columns': 'Skjulte kolonner er nevnt, for de er med i alle kontroller.',
  'entry-rule-lost': 'Nedtrekkslister og datokontroller står der de skal. Innliming sletter dem.',
  'entry-rule-changed': 'Nedtrekkslister og kontroller er registerets egne.',
  'marks-lost': 'Fargene som viser frister som er gått ut eller snart går ut, står på arket.',
  'format-lost':
    'Cellene har formatet kolonnen skal ha. Ellers mister nummer nullen foran, og tall blir til datoer.',
  'cells-shifted': 'Innholdet er ikke limt inn én kolonne feil.',
  'column-one-row-off': 'Kolonnen er ikke limt inn én rad for høyt eller for lavt.',
  'mixed-day-order': 'Datoer som tekst er skrevet på én måte i hver kolonne, dag før måned.',
  'days-of-1904':
    'Datoer er ikke limt inn fra en arbeidsbok som regner fra 1904. Da blir de fire år og én dag feil.',
  'ambiguous-day': 'En dato som tekst kan bare leses på én måte.',
} as const;
