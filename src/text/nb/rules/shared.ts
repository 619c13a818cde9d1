/** Sentences that rules of several tables say. */
export const shared = {
  dateAhead: (day: string) =>
    `Datoen ${day} ligger fram i tid, men skal være noe som har skjedd. Se etter en tastefeil i året.`,
  dateFarAhead: (day: string) =>
    `Datoen ${day} er mer enn et år fram i tid. Se etter en tastefeil i året.`,
  longOverdue: (day: string) =>
    `Fristen ${day} gikk ut for lenge siden. Før inn at det er gjort, eller sett en ny frist.`,
  otherNamesCode: (label: string) =>
    `Det er valgt «annet», men teksten ved siden av sier «${label}». Velg den koden i stedet.`,
  dayBefore: (day: string) =>
    `Datoen er før ${day}, som den ikke kan være. Rett datoen som er feil.`,
  endsBeforeStart: (day: string) => `Til-datoen er før fra-datoen (${day}). Rett den som er feil.`,
  startsAfterEnd: (day: string) => `Fra-datoen er etter til-datoen (${day}). Rett den som er feil.`,
} as const;
