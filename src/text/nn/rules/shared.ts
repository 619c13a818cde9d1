/** Sentences that rules of several tables say. */
export const shared = {
  dateAhead: (day: string) =>
    `Datoen ${day} ligg fram i tid, men skal vere noko som har skjedd. Sjå etter ein tastefeil i året.`,
  dateFarAhead: (day: string) =>
    `Datoen ${day} er meir enn eit år fram i tid. Sjå etter ein tastefeil i året.`,
  longOverdue: (day: string) =>
    `Fristen ${day} gjekk ut for lenge sidan. Før inn at det er gjort, eller set ein ny frist.`,
  otherNamesCode: (label: string) =>
    `Det er valt «anna», men teksten ved sida av seier «${label}». Vel den koden i staden.`,
  dayBefore: (day: string) =>
    `Datoen er før ${day}, som han ikkje kan vere. Rett datoen som er feil.`,
  endsBeforeStart: (day: string) => `Til-datoen er før frå-datoen (${day}). Rett den som er feil.`,
  startsAfterEnd: (day: string) => `Frå-datoen er etter til-datoen (${day}). Rett den som er feil.`,
} as const;
