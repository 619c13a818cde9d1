/** What the check says of households and persons. */
export const people = {
  householdWithoutPersons:
    'Husstanden har ingen personer. Legg inn hovedsøkeren på arket Personer, eller slett husstanden.',
  householdWithoutMainApplicant:
    'Ingen i husstanden er hovedsøker. Velg hvem det er, på arket Personer.',
  householdMoreChildrenListed: (count: string, listed: string) =>
    `Husstanden er ført med ${count} barn, men ${listed} personer har rollen barn. Rett det som er feil.`,
  householdKindContradictsCount: (adults: string, children: string) =>
    `Husstandstypen passer ikke med ${adults} voksne og ${children} barn. Rett typen eller antallet.`,
  householdWithoutAdults: 'Husstanden er ført med 0 voksne. Skriv hvor mange voksne den har.',
  householdInterpreterWithoutLanguage:
    'Husstanden trenger tolk, men språket er norsk eller ikke fylt ut. Velg språket det skal tolkes til.',
  personLikelyDuplicate: (other: string) =>
    `Samme navn og fødselsdato som ${other}. Er det samme person, bør den ene raden slettes.`,
  personPhoneShared: (other: string) =>
    `Samme telefonnummer som ${other} i en annen husstand. Kan det være samme person?`,
  personEmailShared: (other: string) =>
    `Samme e-postadresse som ${other} i en annen husstand. Kan det være samme person?`,
  personNameUnlikely: (name: string) =>
    `«${name}» ser ikke ut som et navn. Skriv personens navn, eller slett raden.`,
  personMovedBeforeBirth: (day: string) =>
    `Personen flyttet ut før fødselsdatoen ${day}. Rett datoen som er feil.`,
  personBornAfterMoving: (day: string) =>
    `Fødselsdatoen er etter at personen flyttet ut ${day}. Rett datoen som er feil.`,
  personMainApplicantUnderAge: (day: string) =>
    `Hovedsøkeren er født ${day} og er under 18 år. Rett rollen eller fødselsdatoen.`,
  personChildRoleOfAdult: (day: string) =>
    `Personen er født ${day}, men har rollen barn. Rett rollen eller fødselsdatoen.`,
  personConsentWithoutScope:
    'Samtykket har en dato, men ikke hva det gjelder. Skriv hvem som kan dele hva.',
  personConsentWithoutEnd: 'Samtykket har ingen slutt. Skriv hvor lenge det gjelder.',
  needDoubled: (other: string) =>
    `Samme behov er ført to ganger i samme tid, også i ${other}. Slett det ene, eller rett datoene.`,
  cautionNotReviewed: (day: string) =>
    `Merkingen skulle vært vurdert på nytt innen ${day}. Vurder den, og sett en ny dato eller en slutt.`,
} as const;
