/** What the rules of settings, rates, codes and logs ask for, and why. */
export const setup = {
  'setting-unreadable':
    'Innstillingen kan leses. Ellers brukes standardverdien uten at noen har valgt den.',
  'setting-unknown': 'Innstillingen er en som programmet kjenner.',
  'setting-value-unlikely': 'Tallet i innstillingen er et som kan være ment.',
  'setting-suppression-low': 'Små tall vises ikke: grensen er minst 3.',
  'rate-doubled': 'En sats har én verdi fra hver dag.',
  'rate-half-year-missing': 'Forsinkelsesrenten står for hvert halvår, også det som løper nå.',
  'rate-starts-within-half-year': 'Forsinkelsesrenten gjelder fra 1. januar eller 1. juli.',
  'rate-value-unlikely': 'Satsen er over null, og en prosentsats høyst 40.',
  'rate-unknown': 'Satsen er en som programmet bruker.',
  'code-ends-before-start': 'Koden tas ikke ut før den tas i bruk.',
  'code-doubled': 'En kode har én rad om gangen.',
  'code-label-doubled': 'To koder i en liste har ikke samme tekst.',
  'code-unknown': 'Koden er en som programmet kjenner.',
  'code-gone-but-used':
    'En kode som er tatt ut, brukes ikke lenger. Ellers faller rader ut av tallene i stillhet.',
  'price-index-not-positive': 'Indeksen er over null.',
  'price-index-doubled': 'En måned har én indeks.',
  'price-index-step': 'Indeksen endrer seg ikke mer enn fem prosent på en måned.',
  'price-index-ahead': 'Indeksen er for en måned som har vært.',
  'price-index-gap': 'Ingen måned mangler i rekken. Regulering av leie slår opp måneder.',
  'change-ahead': 'Loggen er ikke datert fram i tid.',
  'change-of-unknown-table': 'Loggen viser til en tabell som finnes.',
  'export-ahead': 'Loggen er ikke datert fram i tid.',
  'export-without-purpose':
    'En eksport har et formål, så det kan vises hvorfor opplysninger gikk ut.',
  'import-ahead': 'Loggen er ikke datert fram i tid.',
  'import-doubled': 'En fil er lest inn én gang. To ganger betyr at innbetalinger telles dobbelt.',
  'import-before-its-data': 'En fil leses ikke inn før dagen den gjelder for.',
  'confirmation-ahead': 'Bekreftelsen er ikke datert fram i tid.',
  'confirmation-reason-short': 'En bekreftet advarsel har en begrunnelse som andre kan forstå.',
  'confirmation-of-unknown-table': 'Bekreftelsen viser til en tabell som finnes.',
  'quality-ahead': 'Målingen er ikke datert fram i tid.',
  'quality-score-impossible': 'Poeng og prosent er fra 0 til 100.',
  'import-profile-doubled': 'En profil har én linje per kolonne, så filen leses på én måte.',
  'import-profile-of-unknown-table': 'Profilen viser til en tabell som finnes.',
  'setting-review-lapsed':
    'En innstilling er kontrollert på nytt innen dagen som er satt, så den ikke blir gammel.',
  'rate-review-lapsed':
    'En sats eller lovfrist er kontrollert på nytt innen dagen som er satt, så den ikke blir gammel.',
  'code-removed-in-use': 'En kode som er i bruk, forsvinner ikke fra kodelisten.',
} as const;
