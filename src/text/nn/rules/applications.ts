/** What the check says of applications, interviews, offers and stays. */
export const applications = {
  applicationPreliminaryBeforeReceived: (day: string) =>
    `Det førebels svaret er datert før søknaden vart motteken ${day}. Rett datoen som er feil.`,
  applicationWithoutPreliminaryAnswer: (day: string) =>
    `Søknaden kom ${day} og har verken vedtak eller førebels svar. Send eit førebels svar, og før inn datoen.`,
  applicationAnswerWithoutDecision: (day: string) =>
    `Svaret er sendt ${day}, men vedtaket er ikkje ført. Før inn kva vedtaket er.`,
  applicationDecidedWithoutAnswer: (day: string) =>
    `Vedtaket er frå ${day}, men det står ikkje at søkjaren har fått svar. Send svaret, og før inn datoen.`,
  applicationAppealDeadlineShort: (day: string) =>
    `Klagefristen er kortare enn tre veker frå svaret vart sendt ${day}. Rett fristen.`,
  applicationRefusedWithoutAppealDeadline:
    'Søkjaren har fått avslag, men klagefristen er ikkje ført. Skriv fristen, tre veker frå søkjaren fekk svaret.',
  applicationAppealLate: (day: string) =>
    `Klaga kom etter fristen ${day}. Vurder om ho kan behandlast, og før inn utfallet.`,
  applicationDecidedByRecommender: (name: string) =>
    `${name} har både innstilt og vedteke. Rett den som er feil, eller la ein annan gjere vedtaket.`,
  applicationResultContradictsDecision:
    'Vedtaket er avslag eller avvising, men resultatet er kommunal leige. Rett det som er feil.',
  applicationResultContradictsStatus:
    'Status og resultat seier kvar sitt om søkjaren har fått kommunal bustad. Rett det som er feil.',
  applicationHousedWithoutTenancy:
    'Søkjaren har fått tildelt bustad, men husstanden har ikkje noko leigeforhold etter søknaden. Legg inn leigeforholdet, eller rett status.',
  applicationTwoOpen: (other: string) =>
    `Husstanden har òg den opne søknaden ${other} av same slag. Slå dei saman, eller lukk den eine.`,
  applicationLivedInMunicipalDiffers: (other: string) =>
    `Det står nei, men husstanden leigde i ${other} då søknaden kom. Rett svaret; det avgjer om husstanden er ny i KOSTRA.`,
  applicationExtensionWithoutTenancy: (day: string) =>
    `Søknaden gjeld byte eller forlenging, men husstanden leigde ikkje då han kom ${day}. Rett kva søknaden gjeld, eller leigeforholdet.`,
  applicationInterviewedAfterDecision: (day: string) =>
    `Den første kartleggingssamtalen er frå ${day}, etter vedtaket. Rett datoen som er feil.`,
  interviewAhead: (day: string) =>
    `Samtalen er datert ${day}, fram i tid. Ein avtalt samtale blir ført som neste samtale.`,
  interviewStepWithoutDate:
    'Det står kva søkjaren skal gjere, men ikkje innan når. Skriv ein frist.',
  interviewDateWithoutStep: (day: string) =>
    `Det er sett ein frist ${day}, men ikkje kva søkjaren skal gjere. Skriv kva det er, eller tøm fristen.`,
  interviewToCommitteeWithoutSummary:
    'Samtalen skal til utvalet, men oppsummeringa er tom. Skriv ei eller to setningar.',
  interviewChildrenDiffer: (count: string, household: string, listed: string) =>
    `Samtalen seier ${count} barn, men husstanden ${household} er ført med ${listed}. Rett det som er feil.`,
  interviewOwnHomeNotConsidered:
    'Søknaden er innvilga, men det står ikkje at privat leige eller eige er vurdert. Før inn svaret.',
  offerDwellingTwice: (other: string) =>
    `Bustaden er tilboden to samtidig, òg i ${other}. Trekk det eine tilbodet, eller før inn svaret.`,
  offerAnswerWithoutDate: 'Svaret på tilbodet manglar dato. Skriv når søkjaren svara.',
  offerDateWithoutAnswer: (day: string) =>
    `Søkjaren svara ${day}, men det står ikkje kva. Vel svaret.`,
  offerLongUnanswered: (day: string) =>
    `Reservasjonen gjekk ut ${day}, og tilbodet har ikkje noko svar. Vel svaret, til dømes «ikkje svara».`,
  offerBeforeApplication: (day: string) =>
    `Tilbodet er gitt før søknaden kom ${day}. Rett datoen eller søknaden.`,
  offerOfRefusedApplication: (day: string) =>
    `Tilbodet er gitt etter at søknaden vart avslått ${day}. Rett søknaden eller vedtaket.`,
  offerOfDwellingOutOfUse: (day: string) =>
    `Bustaden gjekk ut av bruk ${day}, før tilbodet. Rett bustaden eller datoen.`,
  offerAcceptedWithoutTenancy: (day: string) =>
    `Søkjaren takka ja ${day}, men husstanden har ikkje noko leigeforhold i bustaden. Legg inn leigeforholdet, eller rett svaret.`,
  offerNotForWheelchair:
    'Søkjaren treng ein bustad for rullestol, men bustaden er ikkje det. Tilby ein annan, eller stadfest med grunn.',
  stayOpenOverAYear: (day: string) =>
    `Opphaldet har stått ope sidan ${day}, meir enn eit år. Skriv når det slutta.`,
  stayChildrenUnknown:
    'Talet på barn er ikkje fylt ut. Skriv 0 dersom det ikkje var barn med; talet er med i KOSTRA.',
  stayWhileTenant: (other: string) =>
    `Husstanden leigde samtidig i ${other}. Rett datoane, eller stadfest med grunn.`,
} as const;
