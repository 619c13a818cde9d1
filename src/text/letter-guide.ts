import type { LetterId } from '../domain/letters/letter';

/** Words of the page on letter templates, for the municipality that makes its own. It is written in bokmål only. */
export const letterGuide = {
  title: 'Brev og brevmaler',
  intro: [
    'Programmet lager utkast til brev i Word. Folk leser, retter og sender dem, og fører etterpå at de er sendt. Ingenting blir sendt eller ført som sendt av seg selv.',
    'Kommunen kan bruke egne maler med eget brevhode. Denne siden er laget av programmet og viser hva en mal kan og må ha.',
  ],
  howTitle: 'Slik lager du en mal',
  how: [
    'Lagre den innebygde malen, og endre den i Word: `boligutvalg letter <fil> <brev> --save-template`. Eller begynn med kommunens eget brev.',
    'Skriv flettefelt der programmet skal fylle inn: `{{frist}}`. Store og små bokstaver og mellomrom rundt navnet betyr ingenting. Felt virker også i topptekst, bunntekst, tekstbokser og tabeller.',
    'Felt av slaget *avsnitt* må stå alene i et avsnitt. Avsnittet blir borte når det ikke er noe å si.',
    'Felt av slaget *rad* må stå i én tabellrad. Raden blir gjentatt for hvert krav eller avdrag.',
    'Et felt programmet ikke kjenner, blir avvist med navn og sted. Mangler et felt som brevet må ha, blir brevet ikke laget.',
    'Lovtekst står i egne felt, slik at den følger loven. Den skrives ikke inn i malen for hånd.',
    'Feltnavnene er de samme på bokmål og nynorsk.',
    'Skal mange brev samles i ett dokument, må topp- og bunnteksten være lik i alle. Brev til noen med skjermet adresse blir alltid egne dokumenter.',
  ],
  lettersTitle: 'Brevene',
  letterHead: ['Brev', 'Kommando', 'Til', 'Språk', 'Når det kan lages'],
  receivers: { tenant: 'leietaker', nav: 'NAV' },
  languages: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
  whenMade: {
    reminder: 'Fra dagen etter forfall, når noe av det forfalte er leietakerens egen del.',
    dunning:
      'Tidligst 14 dager etter forfall. Gebyr bare når kommunen tar gebyr og leieforholdet ikke er fritatt.',
    collectionNotice: 'Tidligst 14 dager etter forfall, så lenge inkassoloven av 1988 gjelder.',
    collectionInformation:
      'I stedet for inkassovarsel fra dagen den nye inkassoloven gjelder. Uten gebyr.',
    navNotice:
      'Når husleie er forfalt og leietakeren bor i boligen og ikke har reservert seg mot varsel.',
    enforcementNotice:
      'Når husleie er forfalt, kontrakten er signert og har utkastelsesklausul, og NAV er kontaktet.',
    paymentPlan: 'Når en betalingsordning løper.',
    allowanceStatement:
      'Når bostøtten for måneden er kommet og samtykket til transport gjelder, til den er sendt.',
    indexAdjustment:
      'Minst én måned før den nye leien gjelder, og ikke høyere enn indeksen gir rom for.',
  } satisfies Readonly<Record<LetterId, string>>,
  alsoHeld:
    'Ingen av brevene om krav blir laget mens noe holder saken: omtvistet, satt på pause, en ordning som holdes, innbetalinger som ikke er plassert, en frist som løper. Det som er omtvistet, og bostøtte som ventes, er aldri med i kravet. Er adressen skjermet, står den ikke i brevet.',
  mustTitle: 'Det hvert brev må ha',
  mustHead: ['Felt', 'Innhold', 'Kilde'],
  fieldsTitle: 'Alle flettefelt',
  fieldHead: ['Felt', 'Slag', 'Innhold', 'Kan brukes i'],
  everyLetter: 'alle brev',
  forms: { line: 'tekst', lines: 'flere linjer', paragraph: 'avsnitt', column: 'rad' },
} as const;
