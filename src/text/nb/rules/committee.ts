/** What the check says of the committee, its cases and tasks. */
export const committee = {
  memberNameDoubled: (other: string) =>
    `Samme navn som ${other} i samme tid. Slett den ene raden, eller rett datoene.`,
  memberTwoLeaders: (other: string) =>
    `Utvalget har to ledere samtidig, også ${other}. Rett rollen eller datoene.`,
  memberDeputyHasLeft: (day: string) => `Varaen gikk ut av utvalget ${day}. Velg en ny vara.`,
  attendanceMemberNotServing: (day: string) =>
    `Personen var ikke medlem på møtedagen ${day}. Rett medlemmet, eller før personen som gjest.`,
  attendanceAtCancelledMeeting: (meeting: string) =>
    `Møtet ${meeting} er avlyst, men noen er ført som møtt. Rett møtets status, eller slett raden.`,
  attendanceWithoutDeputy: (member: string) =>
    `Det står at varaen møtte, men ${member} har ingen vara. Velg varaen på arket Medlemmer.`,
  attendanceGuestNotNamed: 'Det står gjest, men ikke hvem. Skriv navnet.',
  meetingNotClosed: (day: string) => `Møtet ${day} står ikke som holdt. Velg holdt eller avlyst.`,
  meetingHeldAhead: (day: string) =>
    `Møtet står som holdt, men er ${day}, fram i tid. Rett status eller dato.`,
  meetingApprovedWithoutDate:
    'Protokollen står som godkjent, men datoen mangler. Skriv når den ble godkjent.',
  meetingDateWithoutApproval: (day: string) =>
    `Protokollen er godkjent ${day}, men status er en annen. Rett status, eller tøm datoen.`,
  meetingWithoutAttendance: 'Møtet er holdt, men det står ikke hvem som møtte. Før oppmøtet.',
  meetingWithoutQuorum: (met: string, members: string) =>
    `${met} av ${members} medlemmer møtte, færre enn halvparten. Rett oppmøtet, eller bekreft at vedtakene gjelder.`,
  caseDecidedWithoutResponsible:
    'Vedtaket skal gjennomføres, men ingen er ansvarlig. Velg hvem det er.',
  caseDecidedWithoutDeadline: 'Vedtaket skal gjennomføres, men har ingen frist. Sett en frist.',
  caseDecidedOtherDay: (day: string) =>
    `Vedtaksdatoen er en annen enn møtedagen ${day}. Rett datoen eller møtet.`,
  caseOnCancelledMeeting: (meeting: string) =>
    `Saken står på møtet ${meeting}, som er avlyst. Flytt saken til et annet møte.`,
  caseUndecidedAfterMeeting: (day: string) =>
    `Møtet ${day} er holdt, men saken står fortsatt på saklisten. Før inn vedtaket, eller utsett saken.`,
  caseDecidedBeforeMeeting: (day: string) =>
    `Saken er vedtatt, men møtet er først ${day}. Rett saken eller møtet.`,
  caseDecidedByDisqualified: (names: string) =>
    `Den ansvarlige står som inhabil (${names}). Velg en annen ansvarlig, eller rett hvem som er inhabil.`,
  caseNumberOfOtherYear: (day: string) =>
    `Året i saksnummeret er et annet enn møtets (${day}). Rett saksnummeret eller møtet.`,
  taskOfNobody: 'Oppgaven er åpen, men har verken ansvarlig eller tjeneste. Velg en av dem.',
  taskOwnerHasLeft: (day: string) =>
    `Den ansvarlige gikk ut av utvalget ${day}. Gi oppgaven til en annen.`,
  targetDoubled: (other: string) => `Samme mål står også i ${other}. Slett det ene.`,
  targetNegative: 'Ønsket verdi kan ikke være mindre enn null. Se etter en tastefeil.',
  targetNotAdopted: 'Det står ikke hvor målet er vedtatt. Skriv planen og vedtaket.',
} as const;
