/** What the check says of households and persons. */
export const people = {
  householdWithoutPersons:
    'Husstanden har ingen personar. Legg inn hovudsøkjaren på arket Personar, eller slett husstanden.',
  householdWithoutMainApplicant:
    'Ingen i husstanden er hovudsøkjar. Vel kven det er, på arket Personar.',
  householdMoreChildrenListed: (count: string, listed: string) =>
    `Husstanden er ført med ${count} barn, men ${listed} personar har rolla barn. Rett det som er feil.`,
  householdKindContradictsCount: (adults: string, children: string) =>
    `Husstandstypen passar ikkje med ${adults} vaksne og ${children} barn. Rett typen eller talet.`,
  householdWithoutAdults: 'Husstanden er ført med 0 vaksne. Skriv kor mange vaksne han har.',
  householdInterpreterWithoutLanguage:
    'Husstanden treng tolk, men språket er norsk eller ikkje fylt ut. Vel språket det skal tolkast til.',
  personLikelyDuplicate: (other: string) =>
    `Same namn og fødselsdato som ${other}. Er det same person, bør den eine rada slettast.`,
  personPhoneShared: (other: string) =>
    `Same telefonnummer som ${other} i ein annan husstand. Kan det vere same person?`,
  personEmailShared: (other: string) =>
    `Same e-postadresse som ${other} i ein annan husstand. Kan det vere same person?`,
  personNameUnlikely: (name: string) =>
    `«${name}» ser ikkje ut som eit namn. Skriv namnet på personen, eller slett rada.`,
  personMovedBeforeBirth: (day: string) =>
    `Personen flytta ut før fødselsdatoen ${day}. Rett datoen som er feil.`,
  personBornAfterMoving: (day: string) =>
    `Fødselsdatoen er etter at personen flytta ut ${day}. Rett datoen som er feil.`,
  personMainApplicantUnderAge: (day: string) =>
    `Hovudsøkjaren er fødd ${day} og er under 18 år. Rett rolla eller fødselsdatoen.`,
  personChildRoleOfAdult: (day: string) =>
    `Personen er fødd ${day}, men har rolla barn. Rett rolla eller fødselsdatoen.`,
  personConsentWithoutScope:
    'Samtykket har ein dato, men ikkje kva det gjeld. Skriv kven som kan dele kva.',
  personConsentWithoutEnd: 'Samtykket har ingen slutt. Skriv kor lenge det gjeld.',
  needDoubled: (other: string) =>
    `Same behov er ført to gonger i same tid, òg i ${other}. Slett det eine, eller rett datoane.`,
  cautionNotReviewed: (day: string) =>
    `Merkinga skulle vore vurdert på nytt innan ${day}. Vurder ho, og set ein ny dato eller ein slutt.`,
} as const;
