import type { Help } from './help';
import { shared } from './shared';

export const householdHelp = {
  label: [
    'Kort navn som skiller husstanden fra andre, for eksempel etternavnet.',
    'Kort namn som skil husstanden frå andre, til dømes etternamnet.',
    'A short name that tells the household from others, such as the surname.',
  ],
  kind: [
    'Hvem husstanden består av.',
    'Kven husstanden er sett saman av.',
    'Who the household consists of.',
  ],
  adults: [
    'Antall voksne i husstanden.',
    'Tal vaksne i husstanden.',
    'Number of adults in the household.',
  ],
  children: [
    'Antall barn under 18 år som bor fast eller delt.',
    'Tal barn under 18 år som bur fast eller delt.',
    'Number of children under 18 who live there, also by turns.',
  ],
  language: [
    'Språket husordensregler og brev skal være på.',
    'Språket husordensreglar og brev skal vere på.',
    'Language for house rules and letters.',
  ],
  interpreter: [
    'Ja hvis det trengs tolk i samtaler.',
    'Ja om det trengst tolk i samtalar.',
    'Yes if an interpreter is needed.',
  ],
  note: shared.note,
} as const satisfies Help;

export const personHelp = {
  household: shared.householdId,
  role: [
    'Rollen i husstanden. Hver husstand har én hovedsøker.',
    'Rolla i husstanden. Kvar husstand har éin hovudsøkjar.',
    'Role in the household. Each household has one main applicant.',
  ],
  name: ['Fullt navn.', 'Fullt namn.', 'Full name.'],
  identityNumber: [
    'Fødselsnummer eller D-nummer med 11 siffer, eller DUF-nummer med 12. Vises maskert andre steder.',
    'Fødselsnummer eller D-nummer med 11 siffer, eller DUF-nummer med 12. Blir vist maskert andre stader.',
    'Identity or D number of 11 digits, or a DUF number of 12. Masked elsewhere.',
  ],
  birthDate: [
    'Fødselsdato når fødselsnummer mangler.',
    'Fødselsdato når fødselsnummer manglar.',
    'Birth date where the identity number is missing.',
  ],
  phone: shared.phoneNumber,
  email: shared.emailAddress,
  addressProtection: [
    'Fortrolig eller strengt fortrolig adresse i Folkeregisteret. Slike rader vises aldri utenfor registeret.',
    'Fortruleg eller strengt fortruleg adresse i Folkeregisteret. Slike rader blir aldri viste utanfor registeret.',
    'Protected address in the population register. Such rows are never shown outside the register.',
  ],
  consentScope: [
    'Hvem opplysninger kan deles med, og om hva.',
    'Kven opplysningar kan delast med, og om kva.',
    'Whom information may be shared with, and about what.',
  ],
  consentFrom: [
    'Dagen samtykket ble gitt. Uten dato gjelder det ikke.',
    'Dagen samtykket vart gitt. Utan dato gjeld det ikkje.',
    'The day of the consent. Without a date it does not hold.',
  ],
  consentUntil: [
    'Dagen samtykket slutter å gjelde.',
    'Dagen samtykket sluttar å gjelde.',
    'The day the consent ends.',
  ],
  deceased: [
    'Dødsdato. Stopper brev og purringer.',
    'Dødsdato. Stoppar brev og purringar.',
    'Date of death. Stops letters and reminders.',
  ],
  movedAway: [
    'Dagen personen flyttet ut av husstanden.',
    'Dagen personen flytta ut av husstanden.',
    'The day the person left the household.',
  ],
  consentWithdrawn: [
    'Dagen samtykket ble trukket. Fra da deles ikke opplysninger.',
    'Dagen samtykket vart trekt. Frå då blir ikkje opplysningar delte.',
    'The day the consent was withdrawn. Nothing is shared from then.',
  ],
  residence: [
    'Om personen bor fast, delt eller har samvær. Teller med når antall soverom regnes ut.',
    'Om personen bur fast, delt eller har samvær. Tel med når talet på soverom blir rekna ut.',
    'Whether the person lives here full time, by turns or on visits. Counts towards bedrooms.',
  ],
} as const satisfies Help;
