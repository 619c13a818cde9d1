/** What the check says of dwellings and vacancies. */
export const stock = {
  dwellingLeasedInLapsed: (day: string) =>
    `Innleieavtalen gikk ut ${day}, men boligen er i bruk. Forleng avtalen, eller ta boligen ut av bruk.`,
  dwellingCadastreDiffers: (other: string) =>
    `Boligen har samme adresse og bruksenhet som ${other}, men et annet gårds- eller bruksnummer. Slå opp i matrikkelen, og rett den som er feil.`,
  dwellingStatusBeforeUse: (day: string) =>
    `Statusdatoen er før boligen ble tatt i bruk ${day}. Rett datoen som er feil.`,
  dwellingUseAfterStatus: (day: string) =>
    `Boligen er tatt i bruk etter at den fikk status ${day}. Rett datoen som er feil.`,
  dwellingOutOfUseButLet: (other: string) =>
    `Boligen er ute av bruk, men leieforholdet ${other} løper. Avslutt leieforholdet, eller tøm datoen.`,
  dwellingVacantWithoutVacancy:
    'Boligen er ikke utleid, men har ingen åpen ledighet. Legg inn ledigheten med årsak, eller rett status.',
  dwellingUnitFloorDiffers: (floor: string) =>
    `Bruksenhetsnummeret sier en annen etasje enn ${floor}, som står i kolonnen Etasje. Rett den som er feil.`,
  dwellingFloorUnitDiffers: (unit: string) =>
    `Etasjen er en annen enn den i bruksenhetsnummeret ${unit}. Rett den som er feil.`,
  dwellingWheelchairWithoutLift: (floor: string) =>
    `Boligen er ført som egnet for rullestol, men ligger i ${floor}. etasje uten heis. Rett det som er feil, eller bekreft med grunn.`,
  dwellingRoomsCramped: (rooms: string, area: string) =>
    `${rooms} rom på ${area} m² er lite trolig. Se etter en tastefeil i rom eller areal.`,
  dwellingPowerAboveRent: (rent: string) =>
    `A konto strøm er høyere enn månedsleien (${rent}). Se etter en tastefeil.`,
  dwellingAvailableOutOfUse: (day: string) =>
    `Boligen er ledig fra en dag etter at den går ut av bruk ${day}. Rett datoen som er feil.`,
  dwellingOutOfUseAvailable: (day: string) =>
    `Boligen går ut av bruk før den blir ledig ${day}. Rett datoen som er feil.`,
  dwellingRentUnusual: (rent: string, low: string, high: string, count: string) =>
    `Månedsleien ${rent} skiller seg ut: ${count} boliger av samme størrelse ligger stort sett mellom ${low} og ${high}. Se etter en tastefeil, eller bekreft med grunn.`,
  dwellingRentOutOfRange: (rent: string, low: string, high: string, count: string) =>
    `Månedsleien ${rent} kan knapt være riktig: ${count} boliger av samme størrelse ligger stort sett mellom ${low} og ${high}. Rett beløpet.`,
  vacancyOutsideDwellingUse: (from: string, to: string) =>
    `Ledigheten ligger utenfor tiden boligen er i bruk (${from}–${to}). Rett datoen som er feil.`,
  vacancyOpenThoughLet: (day: string) =>
    `Ledigheten er åpen, men boligen står som utleid fra ${day}. Skriv til-datoen, eller rett boligens status.`,
} as const;
