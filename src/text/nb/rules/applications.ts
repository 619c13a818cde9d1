/** What the check says of applications, interviews, offers and stays. */
export const applications = {
  applicationPreliminaryBeforeReceived: (day: string) =>
    `Det foreløpige svaret er datert før søknaden ble mottatt ${day}. Rett datoen som er feil.`,
  applicationWithoutPreliminaryAnswer: (day: string) =>
    `Søknaden kom ${day} og har verken vedtak eller foreløpig svar. Send et foreløpig svar, og før inn datoen.`,
  applicationAnswerWithoutDecision: (day: string) =>
    `Svaret er sendt ${day}, men vedtaket er ikke ført. Før inn hva vedtaket er.`,
  applicationDecidedWithoutAnswer: (day: string) =>
    `Vedtaket er fra ${day}, men det står ikke at søkeren har fått svar. Send svaret, og før inn datoen.`,
  applicationAppealDeadlineShort: (day: string) =>
    `Klagefristen er kortere enn tre uker fra svaret ble sendt ${day}. Rett fristen.`,
  applicationRefusedWithoutAppealDeadline:
    'Søkeren har fått avslag, men klagefristen er ikke ført. Skriv fristen, tre uker fra søkeren fikk svaret.',
  applicationAppealLate: (day: string) =>
    `Klagen kom etter fristen ${day}. Vurder om den kan behandles, og før inn utfallet.`,
  applicationDecidedByRecommender: (name: string) =>
    `${name} har både innstilt og vedtatt. Rett den som er feil, eller la en annen ta vedtaket.`,
  applicationResultContradictsDecision:
    'Vedtaket er avslag eller avvisning, men resultatet er kommunal leie. Rett det som er feil.',
  applicationResultContradictsStatus:
    'Status og resultat sier hver sitt om søkeren har fått kommunal bolig. Rett det som er feil.',
  applicationHousedWithoutTenancy:
    'Søkeren har fått tildelt bolig, men husstanden har ikke noe leieforhold etter søknaden. Legg inn leieforholdet, eller rett status.',
  applicationTwoOpen: (other: string) =>
    `Husstanden har også den åpne søknaden ${other} av samme slag. Slå dem sammen, eller lukk den ene.`,
  applicationLivedInMunicipalDiffers: (other: string) =>
    `Det står nei, men husstanden leide i ${other} da søknaden kom. Rett svaret; det avgjør om husstanden er ny i KOSTRA.`,
  applicationExtensionWithoutTenancy: (day: string) =>
    `Søknaden gjelder bytte eller forlengelse, men husstanden leide ikke da den kom ${day}. Rett hva søknaden gjelder, eller leieforholdet.`,
  applicationInterviewedAfterDecision: (day: string) =>
    `Den første kartleggingssamtalen er fra ${day}, etter vedtaket. Rett datoen som er feil.`,
  interviewAhead: (day: string) =>
    `Samtalen er datert ${day}, fram i tid. En avtalt samtale føres som neste samtale.`,
  interviewStepWithoutDate: 'Det står hva søkeren skal gjøre, men ikke innen når. Skriv en frist.',
  interviewDateWithoutStep: (day: string) =>
    `Det er satt en frist ${day}, men ikke hva søkeren skal gjøre. Skriv hva det er, eller tøm fristen.`,
  interviewToCommitteeWithoutSummary:
    'Samtalen skal til utvalget, men oppsummeringen er tom. Skriv en eller to setninger.',
  interviewChildrenDiffer: (count: string, household: string, listed: string) =>
    `Samtalen sier ${count} barn, men husstanden ${household} er ført med ${listed}. Rett det som er feil.`,
  interviewOwnHomeNotConsidered:
    'Søknaden er innvilget, men det står ikke at privat leie eller eie er vurdert. Før inn svaret.',
  offerDwellingTwice: (other: string) =>
    `Boligen er tilbudt to samtidig, også i ${other}. Trekk det ene tilbudet, eller før inn svaret.`,
  offerAnswerWithoutDate: 'Svaret på tilbudet mangler dato. Skriv når søkeren svarte.',
  offerDateWithoutAnswer: (day: string) =>
    `Søkeren svarte ${day}, men det står ikke hva. Velg svaret.`,
  offerLongUnanswered: (day: string) =>
    `Reservasjonen gikk ut ${day}, og tilbudet har ikke noe svar. Velg svaret, for eksempel «ikke svart».`,
  offerBeforeApplication: (day: string) =>
    `Tilbudet er gitt før søknaden kom ${day}. Rett datoen eller søknaden.`,
  offerOfRefusedApplication: (day: string) =>
    `Tilbudet er gitt etter at søknaden ble avslått ${day}. Rett søknaden eller vedtaket.`,
  offerOfDwellingOutOfUse: (day: string) =>
    `Boligen gikk ut av bruk ${day}, før tilbudet. Rett boligen eller datoen.`,
  offerAcceptedWithoutTenancy: (day: string) =>
    `Søkeren takket ja ${day}, men husstanden har ikke noe leieforhold i boligen. Legg inn leieforholdet, eller rett svaret.`,
  offerNotForWheelchair:
    'Søkeren trenger en bolig for rullestol, men boligen er ikke det. Tilby en annen, eller bekreft med grunn.',
  stayOpenOverAYear: (day: string) =>
    `Oppholdet har stått åpent siden ${day}, mer enn et år. Skriv når det sluttet.`,
  stayChildrenUnknown:
    'Antall barn er ikke fylt ut. Skriv 0 hvis det ikke var barn med; tallet er med i KOSTRA.',
  stayWhileTenant: (other: string) =>
    `Husstanden leide samtidig i ${other}. Rett datoene, eller bekreft med grunn.`,
} as const;
