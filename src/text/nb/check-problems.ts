import type { ProblemCode } from '../../domain/parsed';

/** What may be wrong with one cell, by problem code. */
export const problems = {
  blank: 'Cellen har bare mellomrom. Tøm den, eller fyll den ut.',
  'excel-error': 'Cellen viser en feil fra Excel. Rett formelen, eller skriv inn verdien.',
  'not-text': 'Her skal det stå tekst.',
  'not-a-number': 'Dette er ikke et tall. Skriv bare tallet.',
  'not-whole': 'Her skal det stå et helt tall.',
  negative: 'Tallet kan ikke være negativt.',
  'out-of-range': 'Tallet er større eller mindre enn det som er mulig her. Se etter en tastefeil.',
  'not-an-amount': 'Dette er ikke et beløp. Skriv for eksempel 8250,00.',
  'ambiguous-amount':
    'Beløpet kan leses på to måter. Skriv det som et tall, for eksempel 8250 eller 8,25.',
  'amount-not-whole-ore': 'Beløpet har deler av et øre. Det er rundet av til hele øre.',
  'number-as-text':
    'Tallet er lagret som tekst, og Excel regner ikke med det. Gjør cellen om til tall.',
  'amount-as-text':
    'Beløpet er lagret som tekst, og Excel tar det ikke med i summer. Gjør cellen om til tall.',
  'not-a-day': 'Dette er ikke en dato. Skriv den som dd.mm.åååå.',
  'ambiguous-day': 'Datoen kan leses på to måter. Skriv den som dd.mm.åååå.',
  'day-as-text': 'Datoen er lagret som tekst og kan ikke sorteres. Skriv den inn på nytt som dato.',
  'day-with-time': 'Datoen har et klokkeslett med seg. Det brukes ikke.',
  'day-unlikely': 'Årstallet ser ikke riktig ut. Se etter en tastefeil.',
  'not-a-month': 'Dette er ikke en måned. Skriv den som åååå-mm, for eksempel 2026-09.',
  'not-yes-no': 'Her skal det stå ja eller nei.',
  'not-a-choice': 'Verdien er ikke i listen. Velg en fra nedtrekkslisten.',
  'stray-space': 'Det er mellomrom eller skilletegn som ikke skal være her. De er sett bort fra.',
  'too-long': 'Teksten fyller hele cellen, og slutten kan mangle.',
  'not-an-id': 'Dette kan ikke være en ID. En ID er kort og uten mellomrom, for eksempel B-0001.',
  'identity-length': 'Et fødselsnummer har 11 siffer og et DUF-nummer 12. Se etter en tastefeil.',
  'identity-date': 'De seks første sifrene er ikke en dato som finnes. Se etter en tastefeil.',
  'identity-check-digits': 'Kontrollsifrene stemmer ikke. Se etter en tastefeil i fødselsnummeret.',
  'identity-2032-only':
    'Nummeret er bare gyldig etter regelen som gjelder fra 2032. Se etter en tastefeil.',
  'identity-synthetic':
    'Dette er et syntetisk nummer til prøver, ikke en persons fødselsnummer. Skriv det riktige, eller skriv ja ved innstillingen «Syntetiske fødselsnummer godtas» på arket Innstillinger.',
  'identity-lost-zero':
    'Excel har tatt bort nullen foran. Gjør cellen om til tekst, og skriv nummeret med null.',
  'kid-characters': 'En KID har bare siffer, og eventuelt en strek til slutt.',
  'kid-length': 'En KID har fra 4 til 25 siffer.',
  'kid-check-digit': 'Kontrollsifferet i KID stemmer ikke. Se etter en tastefeil.',
  'kid-other-modulus':
    'KID stemmer med en annen modulus enn avtalen med banken. Se etter en tastefeil, eller rett innstillingen «Kontrollsiffer i KID» på arket Innstillinger.',
  'account-length': 'Et kontonummer har 11 siffer.',
  'account-check-digit': 'Kontrollsifferet i kontonummeret stemmer ikke. Se etter en tastefeil.',
  iban: 'IBAN-nummeret stemmer ikke. Se etter en tastefeil.',
  'organisation-length': 'Et organisasjonsnummer har 9 siffer.',
  'organisation-check-digit': 'Organisasjonsnummeret stemmer ikke. Se etter en tastefeil.',
  'dwelling-unit':
    'Et bruksenhetsnummer er en av bokstavene H, U, K og L og fire siffer, for eksempel H0101.',
  'dwelling-unit-spelling': 'Bruksenhetsnummeret skrives med stor bokstav og uten mellomrom.',
  cadastre: 'Dette er ikke et matrikkelnummer. Skriv det som 3427-42/118.',
  'municipality-number': 'Et kommunenummer har fire siffer.',
  'postcode-format': 'Et postnummer har fire siffer.',
  'postcode-unknown':
    'Postnummeret finnes ikke i listen vår. Se etter en tastefeil. Er det nytt, kan du la det stå.',
  'phone-unusual': 'Dette er et uvanlig telefonnummer. Se etter en tastefeil.',
  'phone-invalid': 'Et norsk telefonnummer har åtte siffer. Skriv utenlandske med + og landkode.',
  'email-invalid': 'Dette er ikke en e-postadresse.',
  'number-for-text':
    'Nummeret er lagret som tall, så nuller foran kan gå tapt. Gjør cellen om til tekst.',
  'digits-lost':
    'Excel har rundet av nummeret, og sifre er borte. Gjør cellen om til tekst, og skriv nummeret på nytt.',
} as const satisfies Readonly<Record<ProblemCode, string>>;
