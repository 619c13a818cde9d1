/** Sentences that rules of several tables say. */
export const shared = {
  dateAhead: (day: string) =>
    `The date ${day} lies ahead but should be something that has happened. Look for a mistyped year.`,
  dateFarAhead: (day: string) =>
    `The date ${day} is more than a year ahead. Look for a mistyped year.`,
  longOverdue: (day: string) =>
    `The deadline ${day} ran out long ago. Record that it is done, or set a new deadline.`,
  otherNamesCode: (label: string) =>
    `“Other” is chosen, but the text beside it says “${label}”. Choose that code instead.`,
  dayBefore: (day: string) =>
    `The date is before ${day}, which it cannot be. Correct the date that is wrong.`,
  endsBeforeStart: (day: string) =>
    `The end date is before the start date (${day}). Correct the one that is wrong.`,
  startsAfterEnd: (day: string) =>
    `The start date is after the end date (${day}). Correct the one that is wrong.`,
} as const;
