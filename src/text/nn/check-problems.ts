export const problems = {
  blank: 'Cella har berre mellomrom. Tøm ho, eller fyll ho ut.',
  'excel-error': 'Cella viser ein feil frå Excel. Rett formelen, eller skriv inn verdien.',
  'not-text': 'Her skal det stå tekst.',
  'not-a-number': 'Dette er ikkje eit tal. Skriv berre talet.',
  'not-whole': 'Her skal det stå eit heilt tal.',
  negative: 'Talet kan ikkje vere negativt.',
  'out-of-range':
    'Talet er større eller mindre enn det som er mogleg her. Sjå etter ein tastefeil.',
  'not-an-amount': 'Dette er ikkje eit beløp. Skriv til dømes 8250,00.',
  'ambiguous-amount':
    'Beløpet kan lesast på to måtar. Skriv det som eit tal, til dømes 8250 eller 8,25.',
  'amount-not-whole-ore': 'Beløpet har delar av eit øre. Det er runda av til heile øre.',
  'number-as-text':
    'Talet er lagra som tekst, og Excel reknar ikkje med det. Gjer cella om til tal.',
  'amount-as-text':
    'Beløpet er lagra som tekst, og Excel tek det ikkje med i summar. Gjer cella om til tal.',
  'not-a-day': 'Dette er ikkje ein dato. Skriv han som dd.mm.åååå.',
  'ambiguous-day': 'Datoen kan lesast på to måtar. Skriv han som dd.mm.åååå.',
  'day-as-text':
    'Datoen er lagra som tekst og kan ikkje sorterast. Skriv han inn på nytt som dato.',
  'day-with-time': 'Datoen har eit klokkeslett med seg. Det blir ikkje brukt.',
  'day-unlikely': 'Årstalet ser ikkje rett ut. Sjå etter ein tastefeil.',
  'not-a-month': 'Dette er ikkje ein månad. Skriv han som åååå-mm, til dømes 2026-09.',
  'not-yes-no': 'Her skal det stå ja eller nei.',
  'not-a-choice': 'Verdien er ikkje i lista. Vel ein frå nedtrekkslista.',
  'stray-space':
    'Det er mellomrom eller skiljeteikn som ikkje skal vere her. Dei er sett bort frå.',
  'too-long': 'Teksten fyller heile cella, og slutten kan mangle.',
  'not-an-id': 'Dette kan ikkje vere ein ID. Ein ID er kort og utan mellomrom, til dømes B-0001.',
  'identity-length':
    'Eit fødselsnummer har 11 siffer og eit DUF-nummer 12. Sjå etter ein tastefeil.',
  'identity-date': 'Dei seks første siffera er ikkje ein dato som finst. Sjå etter ein tastefeil.',
  'identity-check-digits':
    'Kontrollsiffera stemmer ikkje. Sjå etter ein tastefeil i fødselsnummeret.',
  'identity-2032-only':
    'Nummeret er berre gyldig etter regelen som gjeld frå 2032. Sjå etter ein tastefeil.',
  'identity-synthetic':
    'Dette er eit syntetisk nummer til prøver, ikkje fødselsnummeret til ein person. Skriv det rette, eller skriv ja ved innstillinga «Syntetiske fødselsnummer blir godtekne» på arket Innstillingar.',
  'identity-lost-zero':
    'Excel har teke bort nullen framme. Gjer cella om til tekst, og skriv nummeret med null.',
  'kid-characters': 'Ein KID har berre siffer, og eventuelt ein strek til slutt.',
  'kid-length': 'Ein KID har frå 4 til 25 siffer.',
  'kid-check-digit': 'Kontrollsifferet i KID stemmer ikkje. Sjå etter ein tastefeil.',
  'kid-other-modulus':
    'KID stemmer med ein annan modulus enn avtalen med banken. Sjå etter ein tastefeil, eller rett innstillinga «Kontrollsiffer i KID» på arket Innstillingar.',
  'account-length': 'Eit kontonummer har 11 siffer.',
  'account-check-digit': 'Kontrollsifferet i kontonummeret stemmer ikkje. Sjå etter ein tastefeil.',
  iban: 'IBAN-nummeret stemmer ikkje. Sjå etter ein tastefeil.',
  'organisation-length': 'Eit organisasjonsnummer har 9 siffer.',
  'organisation-check-digit': 'Organisasjonsnummeret stemmer ikkje. Sjå etter ein tastefeil.',
  'dwelling-unit':
    'Eit brukseiningsnummer er ein av bokstavane H, U, K og L og fire siffer, til dømes H0101.',
  'dwelling-unit-spelling':
    'Brukseiningsnummeret skal skrivast med stor bokstav og utan mellomrom.',
  cadastre: 'Dette er ikkje eit matrikkelnummer. Skriv det som 3427-42/118.',
  'municipality-number': 'Eit kommunenummer har fire siffer.',
  'postcode-format': 'Eit postnummer har fire siffer.',
  'postcode-unknown':
    'Postnummeret finst ikkje i lista vår. Sjå etter ein tastefeil. Er det nytt, kan du la det stå.',
  'phone-unusual': 'Dette er eit uvanleg telefonnummer. Sjå etter ein tastefeil.',
  'phone-invalid': 'Eit norsk telefonnummer har åtte siffer. Skriv utanlandske med + og landkode.',
  'email-invalid': 'Dette er ikkje ei e-postadresse.',
  'number-for-text':
    'Nummeret er lagra som tal, så nullar framme kan gå tapt. Gjer cella om til tekst.',
  'digits-lost':
    'Excel har runda av nummeret, og siffer er borte. Gjer cella om til tekst, og skriv nummeret på nytt.',
} as const;
