/** What the check says of the committee, its cases and tasks. */
export const committee = {
  memberNameDoubled: (other: string) =>
    `Same name as ${other} at the same time. Delete one of the rows, or correct the dates.`,
  memberTwoLeaders: (other: string) =>
    `The committee has two leaders at once, also ${other}. Correct the role or the dates.`,
  memberDeputyHasLeft: (day: string) =>
    `The deputy left the committee on ${day}. Choose a new one.`,
  attendanceMemberNotServing: (day: string) =>
    `The person was no member on the day of the meeting ${day}. Correct the member, or record a guest.`,
  attendanceAtCancelledMeeting: (meeting: string) =>
    `The meeting ${meeting} is cancelled, but somebody is recorded as present. Correct the meeting's state, or delete the row.`,
  attendanceWithoutDeputy: (member: string) =>
    `It says that the deputy attended, but ${member} has none. Choose the deputy on the sheet Members.`,
  attendanceGuestNotNamed: 'It says guest, but not who. Enter the name.',
  meetingNotClosed: (day: string) =>
    `The meeting of ${day} is not recorded as held. Choose held or cancelled.`,
  meetingHeldAhead: (day: string) =>
    `The meeting is recorded as held but is on ${day}, which lies ahead. Correct the state or the date.`,
  meetingApprovedWithoutDate:
    'The minutes are recorded as approved, but the date is missing. Enter when they were.',
  meetingDateWithoutApproval: (day: string) =>
    `The minutes were approved on ${day}, but the state is another. Correct the state, or clear the date.`,
  meetingWithoutAttendance: 'The meeting was held, but not who attended. Record the attendance.',
  meetingWithoutQuorum: (met: string, members: string) =>
    `${met} of ${members} members attended, fewer than half. Correct the attendance, or confirm that the decisions are valid.`,
  caseDecidedWithoutResponsible:
    'The decision must be carried out, but nobody is responsible. Choose who it is.',
  caseDecidedWithoutDeadline: 'The decision must be carried out but has no deadline. Set one.',
  caseDecidedOtherDay: (day: string) =>
    `The date of the decision is not the day of the meeting, ${day}. Correct the date or the meeting.`,
  caseOnCancelledMeeting: (meeting: string) =>
    `The case is on the meeting ${meeting}, which is cancelled. Move it to another meeting.`,
  caseUndecidedAfterMeeting: (day: string) =>
    `The meeting of ${day} was held, but the case is still on the agenda. Enter the decision, or postpone the case.`,
  caseDecidedBeforeMeeting: (day: string) =>
    `The case is decided, but the meeting is not until ${day}. Correct the case or the meeting.`,
  caseDecidedByDisqualified: (names: string) =>
    `The one responsible is recorded as disqualified (${names}). Choose somebody else, or correct who is disqualified.`,
  caseNumberOfOtherYear: (day: string) =>
    `The year of the case number is not the year of the meeting (${day}). Correct the number or the meeting.`,
  taskOfNobody: 'The task is open but has neither owner nor service. Choose one of them.',
  taskOwnerHasLeft: (day: string) =>
    `The owner left the committee on ${day}. Give the task to somebody else.`,
  targetDoubled: (other: string) => `The same target is also in ${other}. Delete one.`,
  targetNegative: 'The target value cannot be less than zero. Look for a typing error.',
  targetNotAdopted:
    'It does not say where the target was adopted. Enter the plan and the decision.',
} as const;
