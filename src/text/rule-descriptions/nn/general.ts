/** What the rules of every table ask for, and why. */
export const general = {
  'missing-table':
    'Alle tabellane i registeret skal vere i arbeidsboka. Utan ein tabell blir oversiktene ufullstendige.',
  'missing-key': 'Kvar tabell skal ha kolonnen med ID. Utan han kan ingen rader brukast.',
  'missing-column':
    'Alle kolonnane skal vere der, så inga opplysning manglar utan at nokon veit det.',
  'doubled-column': 'Ein kolonne skal stå éin gong. Av to veit ingen kva for ein som gjeld.',
  'required-empty':
    'Celler som skal fyllast ut, er fylte ut. Tomme celler er ikkje feil, men viser kva som manglar.',
  'essential-empty':
    'Celler som rada ikkje kan brukast utan, er fylte ut. Elles fell rada ut av alle tal.',
  'unknown-reference':
    'Ein ID som viser til ein annan tabell, finst der. Elles heng opplysningane ikkje saman.',
  'key-doubled': 'Ein ID blir brukt på éi rad. Elles veit ingen kva rad som er meint.',
  'row-doubled':
    'Kvar rad seier noko eige. To rader som er like i alt unntatt ID-en, er oftast same sak førd to gonger.',
  'key-form': 'Ein ID blir skriven likt overalt, som B-0012, så det som viser til han, finn han.',
  'excel-error': 'Inga celle viser ein feil frå Excel, slik som #REF!. Verdien er då tapt.',
  'not-text': 'Tekstkolonnar har tekst, ikkje sant/usant eller liknande.',
  'not-a-number': 'Talkolonnar har tal. Det som ikkje kan lesast, blir aldri rekna som null.',
  'not-whole': 'Antal er heile tal.',
  'out-of-range': 'Talet ligg innanfor det kolonnen kan ha, så tastefeil blir sett.',
  'not-an-amount': 'Beløp kan lesast som kroner og øre.',
  'ambiguous-amount':
    'Beløp som tekst kan berre lesast på éin måte. 8.250 kan vere åtte kroner eller åtte tusen.',
  'amount-not-whole-ore':
    'Beløp er i heile øre. Delar av eit øre tyder på ein formel eller ein tastefeil.',
  'number-as-text': 'Tal er lagra som tal, så Excel reknar med dei.',
  'amount-as-text': 'Beløp er lagra som tal. Elles tek Excel dei ikkje med i summar.',
  'not-a-day': 'Datoar kan lesast, dag før månad.',
  'day-as-text': 'Datoar er lagra som datoar, så dei kan sorterast og reknast med.',
  'day-with-time': 'Datoar har ikkje klokkeslett med seg; det blir ikkje brukt.',
  'day-unlikely': 'Årstalet er frå 1910 til 2099. Andre år er tastefeil.',
  'not-a-month': 'Månader kan lesast som åååå-mm.',
  'not-yes-no': 'Ja/nei-kolonnar har ja eller nei.',
  'not-a-choice':
    'Verdien er ein av dei i nedtrekkslista. Innliming kjem forbi Excels eigen kontroll.',
  'stray-space': 'Ingen mellomrom framfor, bak eller inne i det som skal samanliknast.',
  'too-long': 'Tekst er kortare enn det ei celle rommar, så slutten ikkje er kutta.',
  'not-an-id': 'Ein ID er kort og utan mellomrom, så han kan slåast opp.',
  'number-for-text': 'Nummer er lagra som tekst, så nullar framfor ikkje går tapt.',
  'digits-lost': 'Excel har ikkje runda av eit langt nummer. Då er siffer borte for godt.',
  'identity-length': 'Eit fødselsnummer har 11 siffer, eit DUF-nummer 12.',
  'identity-date': 'Dei seks første sifra er ein dato som finst.',
  'identity-check-digits': 'Kontrollsifra stemmer, så eit tasta nummer ikkje er ein annans.',
  'identity-2032-only':
    'Eit nummer som berre stemmer etter regelen frå 2032, er framleis som oftast ein tastefeil.',
  'identity-synthetic': 'Ingen syntetiske nummer i eit verkeleg register.',
  'identity-lost-zero': 'Nullen framfor i fødselsnummeret er ikkje borte.',
  'kid-characters': 'Ein KID har berre siffer, og eventuelt ein strek til slutt.',
  'kid-length': 'Ein KID har frå 4 til 25 siffer.',
  'kid-check-digit': 'Kontrollsifferet i KID stemmer. Elles avviser banken innbetalinga.',
  'kid-other-modulus': 'KID følgjer modulus i avtalen med banken.',
  'organisation-length': 'Eit organisasjonsnummer har 9 siffer.',
  'organisation-check-digit': 'Kontrollsifferet i organisasjonsnummeret stemmer.',
  'dwelling-unit':
    'Eit brukseiningsnummer er H, U, K eller L og fire siffer, slik matrikkelen har det.',
  'dwelling-unit-spelling': 'Brukseiningsnummeret har stor bokstav og ingen mellomrom.',
  'municipality-number': 'Eit kommunenummer har fire siffer.',
  'postcode-format': 'Eit postnummer har fire siffer.',
  'postcode-unknown': 'Postnummeret finst i lista til Posten.',
  'phone-unusual': 'Telefonnummeret er av ein vanleg serie, så ein tastefeil blir sett.',
  'phone-invalid': 'Eit norsk telefonnummer har åtte siffer.',
  'email-invalid': 'E-postadressa kan vere ei e-postadresse.',
  'text-with-identity-number':
    'Fritekst har ikkje fødselsnummer. Dei skal stå éin stad, der dei kan skjermast.',
  'text-with-protected-name':
    'Fritekst nemner ikkje personar med adressesperre ved namn. Teksten kan hamne på ei sakliste.',
  'text-with-diagnosis':
    'Fritekst nemner ikkje sjukdom eller rus. Registeret skal ikkje ha meir enn oppgåva krev.',
  'rows-below-table':
    'Ingen rader står rett under tabellen. Dei ser ut som ein del av registeret, men blir ikkje lesne.',
  'cells-beside-table': 'Ingenting står ved sida av tabellen utan overskrift. Det blir ikkje lese.',
  'merged-cells': 'Ingen celler i tabellen er slått saman. Berre den første av dei har innhald.',
  'blank-rows': 'Ingen tomme rader inne i tabellen. Dei bryt sortering og filter.',
  'hidden-rows': 'Skjulte og filtrerte rader er nemnde, for dei er med i alle tal.',
  'hidden-columns': 'Skjulte kolonnar er nemnde, for dei er med i alle kontrollar.',
  'entry-rule-lost': 'Nedtrekkslister og datokontrollar står der dei skal. Innliming slettar dei.',
  'entry-rule-changed': 'Nedtrekkslister og kontrollar er registerets eigne.',
  'marks-lost': 'Fargane som viser fristar som er gått ut eller snart går ut, står på arket.',
  'format-lost':
    'Cellene har formatet kolonnen skal ha. Elles mistar nummer nullen framfor, og tal blir til datoar.',
  'cells-shifted': 'Innhaldet er ikkje limt inn éin kolonne feil.',
  'column-one-row-off': 'Kolonnen er ikkje limt inn éi rad for høgt eller for lågt.',
  'mixed-day-order': 'Datoar som tekst er skrivne på éin måte i kvar kolonne, dag før månad.',
  'days-of-1904':
    'Datoar er ikkje limte inn frå ei arbeidsbok som reknar frå 1904. Då blir dei fire år og éin dag feil.',
  'ambiguous-day': 'Ein dato som tekst kan berre lesast på éin måte.',
} as const;
