/** Index adjustment and the month's charges. */
export const rent = {
  rateMissing: (name: string) =>
    `“${name}” is missing from the sheet Rates. Put the row back before rents are adjusted.`,
  noticeTooLate: (from: string, first: string) =>
    `The notice must come at least one month before the new rent (Tenancy Act § 4-2). That is too late for ${from}; ${first} at the earliest.`,
  noticePast: (notice: string, today: string) =>
    `The notice is not sent, so its date ${notice} cannot be before today (${today}). Choose the day the letter is to be sent.`,
  noIndex:
    'The sheet Price index has no index that can be used. Get the figures from Statistics Norway (consumer price index, all items) and enter them.',
  indexMissing: (month: string) =>
    `The index for ${month} is missing from the sheet Price index. Get it from Statistics Norway and enter it.`,
  indexUnclear: (month: string) =>
    `The index for ${month} stands several times with different values on the sheet Price index. Keep the right one.`,
  indexOld: (month: string) =>
    `The newest index on the sheet is for ${month}. Statistics Norway has probably published a newer one.`,
  changeOfNobody: (place: string) =>
    `A change of rent cannot be read and names no tenancy (${place}). Put it right, so that nobody is adjusted too early.`,
  rowUnread: (place: string) =>
    `The row cannot be read (${place}). Put it right, and make the list again.`,
  tenancyDoubled: 'The tenancy stands several times on the sheet Tenancies. Put that right first.',
  changeUnread: (place: string) =>
    `A change of rent cannot be read (${place}). Put it right first.`,
  lastIndexedUnread: 'The day in “Last indexed” cannot be read. Put it right first.',
  leaseEnds: (end: string) =>
    `The lease ends on ${end}, before the new rent would hold. Settle the lease first.`,
  alreadyNotified: (rent: string, from: string) =>
    `A new rent of ${rent} from ${from} has been entered already.`,
  noRent: 'The monthly rent is missing from the sheet Tenancies.',
  rentNotPositive: (rent: string) =>
    `The monthly rent is ${rent}. Correct it on the sheet Tenancies; a reduction is entered as a correction.`,
  rentIsNothing: 'The monthly rent is 0. Correct it on the sheet Tenancies if rent is to be paid.',
  notRisen: 'The index has not risen enough since the rent was last fixed.',
  calculation: (
    [before = '', now = '', then = '']: readonly string[],
    exact: string,
    rounded: string | null,
  ) =>
    `${before} × ${now} ÷ ${then} = ${exact}${rounded === null ? '' : `, rounded down to ${rounded}`}`,

  tooFarAhead: (month: string) =>
    `${month} is too far ahead. Charges are made for the month to come, two months ahead at most.`,
  noCharges: 'The sheet Charges is missing, so charges have nowhere to stand. Bring it back first.',
  aheadOfLaw: 'Rent can be asked for one month in advance at most (Tenancy Act § 3-2).',
  pastMonth: (month: string) => `${month} is a month that has been.`,
  lacksBefore: (count: number, month: string) =>
    count === 1
      ? `1 tenancy has no rent for ${month}. Run that month too if it was forgotten.`
      : `${count} tenancies have no rent for ${month}. Run that month too if it was forgotten.`,
  chargeOfNobody: (place: string) =>
    `A charge cannot be read and names no tenancy (${place}). Put it right, so that nobody is charged twice.`,
  chargeUnread: (place: string) =>
    `A charge of the tenancy cannot be read or has no period (${place}). Put it right, so that the rent is not charged twice.`,
  noKid: 'The KID is missing from the sheet Tenancies.',
  kidShared: (kid: string) => `Several tenancies have KID ${kid}. Put that right first.`,
  kidWrong: (kid: string) => `KID ${kid} has a wrong check digit by the settings.`,
  leaseOver: (end: string) => `The lease ended on ${end}; the tenancy stands as running.`,
  rentOf: (month: string) => `Rent ${month}`,
  powerOf: (month: string) => `Power ${month}`,

  planChanged:
    'The register has changed since you saw the plan. Nothing has been written. Look at the plan again.',
  nothingToWrite: 'There is nothing to write.',
  tableMissing: (sheet: string, headers: string) =>
    headers === ''
      ? `The workbook lacks the sheet ${sheet}. Nothing has been written.`
      : `The sheet ${sheet} lacks the columns ${headers}. Nothing has been written.`,
} as const;
