/** What the rules of households and persons ask for, and why. */
export const people = {
  'need-ends-before-start': 'Behovet slutter ikke før det begynner.',
  'need-doubled': 'Et behov står én gang om gangen for en husstand.',
  'caution-ends-before-start': 'Merkingen slutter ikke før den begynner.',
  'caution-review-before-start': 'Merkingen skal ikke vurderes før den er gitt.',
  'caution-not-reviewed':
    'En merking om varsomhet er vurdert på nytt senest tre måneder etter datoen. En merking ingen ser på, blir en merkelapp.',
  'household-without-persons': 'Hver husstand har minst én person, så noen kan få svar og krav.',
  'household-without-main-applicant': 'Hver husstand har en hovedsøker som lever og bor der.',
  'household-more-children-listed':
    'Det står ikke flere barn på arket Personer enn husstanden er ført med. Antall barn styrer behovet for rom.',
  'household-kind-contradicts-count': 'Husstandstypen passer med antall voksne og barn.',
  'household-without-adults': 'En husstand har minst én voksen.',
  'household-interpreter-without-language': 'Trenger husstanden tolk, står det hvilket språk.',
  'person-identity-doubled': 'Et fødselsnummer står på én person.',
  'person-birth-date-differs': 'Fødselsdatoen er den i fødselsnummeret.',
  'person-born-after-today': 'Ingen er født mer enn en måned fram i tid.',
  'person-died-before-birth': 'Dødsdatoen er etter fødselsdatoen.',
  'person-consent-ends-before-start': 'Samtykket slutter ikke før det begynner.',
  'person-consent-without-date': 'Et samtykke har en dato. Uten den kan det ikke brukes.',
  'person-two-main-applicants': 'En husstand har bare én hovedsøker.',
  'person-likely-duplicate':
    'Ingen står to ganger med samme navn og fødselsdato. Ingenting slettes av seg selv.',
  'person-phone-shared': 'Samme telefonnummer i to husstander kan være samme person.',
  'person-email-shared': 'Samme e-postadresse i to husstander kan være samme person.',
  'person-name-unlikely': 'Navnet er et navn, ikke «ukjent», «test» eller spørsmålstegn.',
  'person-died-ahead': 'Dødsdatoen er ikke fram i tid.',
  'person-moved-before-birth': 'Ingen flytter ut før fødselen.',
  'person-main-applicant-under-age': 'Hovedsøkeren er minst 18 år og kan inngå kontrakt.',
  'person-child-role-of-adult': 'Den som har rollen barn, er yngre enn 30 år.',
  'person-consent-without-scope': 'Et samtykke sier hvem som kan dele hva.',
  'person-consent-without-end': 'Et samtykke sier hvor lenge det gjelder.',
} as const;
