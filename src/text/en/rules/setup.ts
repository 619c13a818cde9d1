/** What the check says of settings, rates, codes and logs. */
export const setup = {
  settingValueUnlikely: (least: string, most: string) =>
    `The value should be from ${least} to ${most}. Look for a typing error.`,
  settingSuppressionLow: (least: string) =>
    `Counts below ${least} can point out individuals. Enter ${least} or more.`,
  rateHalfYearMissing: (day: string) =>
    `The late-payment interest from ${day} is missing. Enter the rate of the half-year, so that interest can be computed.`,
  rateStartsWithinHalfYear: (day: string) =>
    `Late-payment interest is set from 1 January and 1 July, not ${day}. Correct the date.`,
  rateValueUnlikely: (value: string) => `The rate ${value} is unlikely. Look for a typing error.`,
  rateUnknown: (names: string) => `The program does not use this rate. Known rates: ${names}.`,
  codeDoubled: (other: string) =>
    `The code has two rows at the same time, also ${other}. Delete one, or correct when it is valid.`,
  codeLabelDoubled: (other: string) =>
    `The code has the same label as ${other} in the list. Give each its own.`,
  codeUnknown: (list: string) =>
    `The code is not in the list ${list} and has no effect. Look for a typing error.`,
  codeGoneButUsed: (count: string) =>
    `The code has been taken out but is used in ${count} rows. Correct the rows first, or take the code into use again.`,
  priceIndexDoubled: (other: string) => `The month is also in ${other}. Delete one of the rows.`,
  priceIndexStep: (month: string, value: string) =>
    `The index is more than five per cent from the month before (${month}: ${value}). Look for a typing error.`,
  priceIndexAhead: (month: string) =>
    `The index of ${month} is not out yet. Look for a typing error in the month.`,
  priceIndexGap: (month: string) =>
    `One or more months after ${month} are missing. Enter them from Statistics Norway.`,
  logOfUnknownTable: (name: string) =>
    `The register has no table called ${name}. The row refers to nothing.`,
  exportWithoutPurpose: 'The export has no purpose. Enter what it was used for.',
  importDoubled: (other: string) =>
    `The same file was imported before, in ${other}. Look for payments recorded twice.`,
  importBeforeItsData: (day: string) =>
    `The file was imported on ${day}, before the day of its data. Correct the date that is wrong.`,
  confirmationReasonShort: (reason: string) =>
    `“${reason}” is no reason. Enter why the warning may stand.`,
  qualityScoreImpossible:
    'Scores and percentages are from 0 to 100. The row was changed by hand; delete it.',
  importProfileDoubled: (other: string) =>
    `The profile has two lines for the same column, also ${other}. Delete one.`,
} as const;
