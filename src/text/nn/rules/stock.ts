/** What the check says of dwellings and vacancies. */
export const stock = {
  dwellingLeasedInLapsed: (day: string) =>
    `Innleigeavtalen gjekk ut ${day}, men bustaden er i bruk. Forleng avtalen, eller ta bustaden ut av bruk.`,
  dwellingCadastreDiffers: (other: string) =>
    `Bustaden har same adresse og brukseining som ${other}, men eit anna gards- eller bruksnummer. Slå opp i matrikkelen, og rett den som er feil.`,
  dwellingStatusBeforeUse: (day: string) =>
    `Statusdatoen er før bustaden vart teken i bruk ${day}. Rett datoen som er feil.`,
  dwellingUseAfterStatus: (day: string) =>
    `Bustaden er teken i bruk etter at han fekk status ${day}. Rett datoen som er feil.`,
  dwellingOutOfUseButLet: (other: string) =>
    `Bustaden er ute av bruk, men leigeforholdet ${other} løper. Avslutt leigeforholdet, eller tøm datoen.`,
  dwellingVacantWithoutVacancy:
    'Bustaden er ikkje utleigd, men har inga open ledigheit. Legg inn ledigheita med årsak, eller rett status.',
  dwellingUnitFloorDiffers: (floor: string) =>
    `Brukseiningsnummeret seier ein annan etasje enn ${floor}, som står i kolonnen Etasje. Rett den som er feil.`,
  dwellingFloorUnitDiffers: (unit: string) =>
    `Etasjen er ein annan enn den i brukseiningsnummeret ${unit}. Rett den som er feil.`,
  dwellingWheelchairWithoutLift: (floor: string) =>
    `Bustaden er ført som eigna for rullestol, men ligg i ${floor}. etasje utan heis. Rett det som er feil, eller stadfest med grunn.`,
  dwellingRoomsCramped: (rooms: string, area: string) =>
    `${rooms} rom på ${area} m² er lite truleg. Sjå etter ein tastefeil i rom eller areal.`,
  dwellingPowerAboveRent: (rent: string) =>
    `A konto straum er høgare enn månadsleiga (${rent}). Sjå etter ein tastefeil.`,
  dwellingAvailableOutOfUse: (day: string) =>
    `Bustaden er ledig frå ein dag etter at han går ut av bruk ${day}. Rett datoen som er feil.`,
  dwellingOutOfUseAvailable: (day: string) =>
    `Bustaden går ut av bruk før han blir ledig ${day}. Rett datoen som er feil.`,
  dwellingRentUnusual: (rent: string, low: string, high: string, count: string) =>
    `Månadsleiga ${rent} skil seg ut: ${count} bustader av same storleik ligg stort sett mellom ${low} og ${high}. Sjå etter ein tastefeil, eller stadfest med grunn.`,
  dwellingRentOutOfRange: (rent: string, low: string, high: string, count: string) =>
    `Månadsleiga ${rent} kan knapt vere rett: ${count} bustader av same storleik ligg stort sett mellom ${low} og ${high}. Rett beløpet.`,
  vacancyOutsideDwellingUse: (from: string, to: string) =>
    `Ledigheita ligg utanfor tida bustaden er i bruk (${from}–${to}). Rett datoen som er feil.`,
  vacancyOpenThoughLet: (day: string) =>
    `Ledigheita er open, men bustaden står som utleigd frå ${day}. Skriv til-datoen, eller rett statusen til bustaden.`,
} as const;
