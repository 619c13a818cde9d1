/** What the check says of the committee, its cases and tasks. */
export const committee = {
  memberNameDoubled: (other: string) =>
    `Same namn som ${other} i same tid. Slett den eine rada, eller rett datoane.`,
  memberTwoLeaders: (other: string) =>
    `Utvalet har to leiarar samtidig, òg ${other}. Rett rolla eller datoane.`,
  memberDeputyHasLeft: (day: string) => `Varaen gjekk ut av utvalet ${day}. Vel ein ny vara.`,
  attendanceMemberNotServing: (day: string) =>
    `Personen var ikkje medlem på møtedagen ${day}. Rett medlemen, eller før personen som gjest.`,
  attendanceAtCancelledMeeting: (meeting: string) =>
    `Møtet ${meeting} er avlyst, men nokon er ført som møtt. Rett statusen til møtet, eller slett rada.`,
  attendanceWithoutDeputy: (member: string) =>
    `Det står at varaen møtte, men ${member} har ingen vara. Vel varaen på arket Medlemer.`,
  attendanceGuestNotNamed: 'Det står gjest, men ikkje kven. Skriv namnet.',
  meetingNotClosed: (day: string) => `Møtet ${day} står ikkje som halde. Vel halde eller avlyst.`,
  meetingHeldAhead: (day: string) =>
    `Møtet står som halde, men er ${day}, fram i tid. Rett status eller dato.`,
  meetingApprovedWithoutDate:
    'Protokollen står som godkjend, men datoen manglar. Skriv når han vart godkjend.',
  meetingDateWithoutApproval: (day: string) =>
    `Protokollen er godkjend ${day}, men status er ein annan. Rett status, eller tøm datoen.`,
  meetingWithoutAttendance: 'Møtet er halde, men det står ikkje kven som møtte. Før oppmøtet.',
  meetingWithoutQuorum: (met: string, members: string) =>
    `${met} av ${members} medlemer møtte, færre enn halvparten. Rett oppmøtet, eller stadfest at vedtaka gjeld.`,
  caseDecidedWithoutResponsible:
    'Vedtaket skal gjennomførast, men ingen er ansvarleg. Vel kven det er.',
  caseDecidedWithoutDeadline: 'Vedtaket skal gjennomførast, men har ingen frist. Set ein frist.',
  caseDecidedOtherDay: (day: string) =>
    `Vedtaksdatoen er ein annan enn møtedagen ${day}. Rett datoen eller møtet.`,
  caseOnCancelledMeeting: (meeting: string) =>
    `Saka står på møtet ${meeting}, som er avlyst. Flytt saka til eit anna møte.`,
  caseUndecidedAfterMeeting: (day: string) =>
    `Møtet ${day} er halde, men saka står framleis på saklista. Før inn vedtaket, eller utset saka.`,
  caseDecidedBeforeMeeting: (day: string) =>
    `Saka er vedteken, men møtet er først ${day}. Rett saka eller møtet.`,
  caseDecidedByDisqualified: (names: string) =>
    `Den ansvarlege står som ugild (${names}). Vel ein annan ansvarleg, eller rett kven som er ugild.`,
  caseNumberOfOtherYear: (day: string) =>
    `Året i saksnummeret er eit anna enn året til møtet (${day}). Rett saksnummeret eller møtet.`,
  taskOfNobody: 'Oppgåva er open, men har verken ansvarleg eller teneste. Vel ei av dei.',
  taskOwnerHasLeft: (day: string) =>
    `Den ansvarlege gjekk ut av utvalet ${day}. Gi oppgåva til ein annan.`,
  targetDoubled: (other: string) => `Same mål står òg i ${other}. Slett det eine.`,
  targetNegative: 'Ønskt verdi kan ikkje vere mindre enn null. Sjå etter ein tastefeil.',
  targetNotAdopted: 'Det står ikkje kvar målet er vedteke. Skriv planen og vedtaket.',
} as const;
