/** What the check says of dwellings and vacancies. */
export const stock = {
  dwellingLeasedInLapsed: (day: string) =>
    `The lease from the owner ended on ${day}, but the dwelling is in use. Extend it, or take the dwelling out of use.`,
  dwellingCadastreDiffers: (other: string) =>
    `The dwelling has the same address and unit as ${other} but another cadastral number. Look it up in the cadastre and correct the one that is wrong.`,
  dwellingStatusBeforeUse: (day: string) =>
    `The status date is before the dwelling came into use on ${day}. Correct the date that is wrong.`,
  dwellingUseAfterStatus: (day: string) =>
    `The dwelling came into use after it was given its status on ${day}. Correct the date that is wrong.`,
  dwellingOutOfUseButLet: (other: string) =>
    `The dwelling is out of use, but the tenancy ${other} is running. End the tenancy, or clear the date.`,
  dwellingVacantWithoutVacancy:
    'The dwelling is not let but has no open vacancy. Enter the vacancy with its reason, or correct the status.',
  dwellingUnitFloorDiffers: (floor: string) =>
    `The dwelling unit number says another floor than ${floor}, which is in the column Floor. Correct the one that is wrong.`,
  dwellingFloorUnitDiffers: (unit: string) =>
    `The floor differs from the one in the dwelling unit number ${unit}. Correct the one that is wrong.`,
  dwellingWheelchairWithoutLift: (floor: string) =>
    `The dwelling is recorded as fit for a wheelchair but is on floor ${floor} without a lift. Correct what is wrong, or confirm with a reason.`,
  dwellingRoomsCramped: (rooms: string, area: string) =>
    `${rooms} rooms in ${area} m² is unlikely. Look for a typing error in rooms or area.`,
  dwellingPowerAboveRent: (rent: string) =>
    `The power on account is more than the monthly rent (${rent}). Look for a typing error.`,
  dwellingAvailableOutOfUse: (day: string) =>
    `The dwelling is available from a day after it goes out of use on ${day}. Correct the date that is wrong.`,
  dwellingOutOfUseAvailable: (day: string) =>
    `The dwelling goes out of use before it becomes available on ${day}. Correct the date that is wrong.`,
  dwellingRentUnusual: (rent: string, low: string, high: string, count: string) =>
    `The monthly rent ${rent} stands out: ${count} dwellings of the same size mostly lie between ${low} and ${high}. Look for a typing error, or confirm with a reason.`,
  dwellingRentOutOfRange: (rent: string, low: string, high: string, count: string) =>
    `The monthly rent ${rent} can hardly be right: ${count} dwellings of the same size mostly lie between ${low} and ${high}. Correct the amount.`,
  vacancyOutsideDwellingUse: (from: string, to: string) =>
    `The vacancy lies outside the time the dwelling is in use (${from}–${to}). Correct the date that is wrong.`,
  vacancyOpenThoughLet: (day: string) =>
    `The vacancy is open, but the dwelling stands as let from ${day}. Enter the end date, or correct the status of the dwelling.`,
} as const;
