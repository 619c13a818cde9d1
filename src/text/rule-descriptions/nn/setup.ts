/** What the rules of settings, rates, codes and logs ask for, and why. */
export const setup = {
  'setting-unreadable':
    'Innstillinga kan lesast. Elles blir standardverdien brukt utan at nokon har valt han.',
  'setting-unknown': 'Innstillinga er ei som programmet kjenner.',
  'setting-value-unlikely': 'Talet i innstillinga er eit som kan vere meint.',
  'setting-suppression-low': 'Små tal blir ikkje viste: grensa er minst 3.',
  'rate-doubled': 'Ein sats har éin verdi frå kvar dag.',
  'rate-half-year-missing': 'Forseinkingsrenta står for kvart halvår, òg det som løper no.',
  'rate-starts-within-half-year': 'Forseinkingsrenta gjeld frå 1. januar eller 1. juli.',
  'rate-value-unlikely': 'Satsen er over null, og ein prosentsats høgst 40.',
  'rate-unknown': 'Satsen er ein som programmet brukar.',
  'code-ends-before-start': 'Koden blir ikkje teken ut før han blir teken i bruk.',
  'code-doubled': 'Ein kode har éi rad om gongen.',
  'code-label-doubled': 'To kodar i ei liste har ikkje same tekst.',
  'code-unknown': 'Koden er ein som programmet kjenner.',
  'code-gone-but-used':
    'Ein kode som er teken ut, blir ikkje brukt lenger. Elles fell rader ut av tala i stille.',
  'price-index-not-positive': 'Indeksen er over null.',
  'price-index-doubled': 'Ein månad har éin indeks.',
  'price-index-step': 'Indeksen endrar seg ikkje meir enn fem prosent på ein månad.',
  'price-index-ahead': 'Indeksen er for ein månad som har vore.',
  'price-index-gap': 'Ingen månad manglar i rekkja. Regulering av leige slår opp månader.',
  'change-ahead': 'Loggen er ikkje datert fram i tid.',
  'change-of-unknown-table': 'Loggen viser til ein tabell som finst.',
  'export-ahead': 'Loggen er ikkje datert fram i tid.',
  'export-without-purpose':
    'Ein eksport har eit føremål, så det kan visast kvifor opplysningar gjekk ut.',
  'import-ahead': 'Loggen er ikkje datert fram i tid.',
  'import-doubled':
    'Ei fil er lesen inn éin gong. To gonger vil seie at innbetalingar blir talde dobbelt.',
  'import-before-its-data': 'Ei fil blir ikkje lesen inn før dagen ho gjeld for.',
  'confirmation-ahead': 'Stadfestinga er ikkje datert fram i tid.',
  'confirmation-reason-short': 'Ei stadfest åtvaring har ei grunngjeving som andre kan forstå.',
  'confirmation-of-unknown-table': 'Stadfestinga viser til ein tabell som finst.',
  'quality-ahead': 'Målinga er ikkje datert fram i tid.',
  'quality-score-impossible': 'Poeng og prosent er frå 0 til 100.',
  'import-profile-doubled': 'Ein profil har éi linje per kolonne, så fila blir lesen på éin måte.',
  'import-profile-of-unknown-table': 'Profilen viser til ein tabell som finst.',
  'setting-review-lapsed':
    'Ei innstilling er kontrollert på nytt innan dagen som er sett, så ho ikkje blir gammal.',
  'rate-review-lapsed':
    'Ein sats eller lovfrist er kontrollert på nytt innan dagen som er sett, så han ikkje blir gammal.',
  'code-removed-in-use': 'Ein kode som er i bruk, forsvinn ikkje frå kodelista.',
} as const;
