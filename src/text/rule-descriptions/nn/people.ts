/** What the rules of households and persons ask for, and why. */
export const people = {
  'need-ends-before-start': 'Behovet sluttar ikkje før det byrjar.',
  'need-doubled': 'Eit behov står éin gong om gongen for ein husstand.',
  'caution-ends-before-start': 'Merkinga sluttar ikkje før ho byrjar.',
  'caution-review-before-start': 'Merkinga skal ikkje vurderast før ho er gitt.',
  'caution-not-reviewed':
    'Ei merking om varsemd er vurdert på nytt seinast tre månader etter datoen. Ei merking ingen ser på, blir ein merkelapp.',
  'household-without-persons': 'Kvar husstand har minst éin person, så nokon kan få svar og krav.',
  'household-without-main-applicant': 'Kvar husstand har ein hovudsøkjar som lever og bur der.',
  'household-more-children-listed':
    'Det står ikkje fleire barn på arket Personar enn husstanden er ført med. Talet på barn styrer behovet for rom.',
  'household-kind-contradicts-count': 'Husstandstypen passar med talet på vaksne og barn.',
  'household-without-adults': 'Ein husstand har minst éin vaksen.',
  'household-interpreter-without-language': 'Treng husstanden tolk, står det kva språk.',
  'person-identity-doubled': 'Eit fødselsnummer står på éin person.',
  'person-birth-date-differs': 'Fødselsdatoen er den i fødselsnummeret.',
  'person-born-after-today': 'Ingen er fødd meir enn ein månad fram i tid.',
  'person-died-before-birth': 'Dødsdatoen er etter fødselsdatoen.',
  'person-consent-ends-before-start': 'Samtykket sluttar ikkje før det byrjar.',
  'person-consent-without-date': 'Eit samtykke har ein dato. Utan han kan det ikkje brukast.',
  'person-two-main-applicants': 'Ein husstand har berre éin hovudsøkjar.',
  'person-likely-duplicate':
    'Ingen står to gonger med same namn og fødselsdato. Ingenting blir sletta av seg sjølv.',
  'person-phone-shared': 'Same telefonnummer i to husstandar kan vere same person.',
  'person-email-shared': 'Same e-postadresse i to husstandar kan vere same person.',
  'person-name-unlikely': 'Namnet er eit namn, ikkje «ukjend», «test» eller spørjeteikn.',
  'person-died-ahead': 'Dødsdatoen er ikkje fram i tid.',
  'person-moved-before-birth': 'Ingen flyttar ut før fødselen.',
  'person-main-applicant-under-age': 'Hovudsøkjaren er minst 18 år og kan inngå kontrakt.',
  'person-child-role-of-adult': 'Den som har rolla barn, er yngre enn 30 år.',
  'person-consent-without-scope': 'Eit samtykke seier kven som kan dele kva.',
  'person-consent-without-end': 'Eit samtykke seier kor lenge det gjeld.',
} as const;
