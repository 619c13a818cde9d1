/** What the check says of the ledger and its collection. */
export const money = {
  chargeWriteOffWithoutDecision: (amount: string) =>
    `The write-off of ${amount} has no decision. Enter the case number or archive reference.`,
  chargeCreditWithoutReason: (amount: string) =>
    `The credit of ${amount} has no reason. Choose why.`,
  chargeCreditOfOtherTenancy: (other: string) =>
    `The credit is for a charge of tenancy ${other}. Correct the tenancy or the charge.`,
  chargeCreditAboveCharge: (charge: string, amount: string) =>
    `More than its amount of ${amount} has been credited on charge ${charge}. Correct the amount.`,
  chargeNegativeRent: (amount: string) =>
    `The charge is recorded as rent of ${amount}. Choose correction as its kind.`,
  chargeFeeThoughExempt: (tenancy: string) =>
    `The tenancy ${tenancy} should have no fees. Delete the fee, or correct the fee mode.`,
  chargeFeeAboveHighest: (amount: string, highest: string) =>
    `The fee ${amount} is above the highest that applied on the due day (${highest}). Correct the amount.`,
  chargeOpeningDoubled: (other: string) =>
    `The tenancy has two opening balances in the same year, also ${other}. Delete one.`,
  paymentBeforeTenancy: (tenancy: string) =>
    `The payment is dated more than three months before the tenancy ${tenancy} started. Correct the date or the tenancy.`,
  paymentAmountUnlikely: (amount: string) =>
    `The payment ${amount} is more than twelve months' rent. Look for a typing error.`,
  paymentRefundPositive:
    'Money back to the tenant is a negative amount. Put a minus before it, or choose another source.',
  paymentPeriodUnlikely: (month: string) =>
    `The period ${month} is more than three years from the date. Look for a mistyped year.`,
  paymentGuaranteeAboveSecurity: (amount: string) =>
    `The payment from the guarantee is far more than the security of ${amount}. Correct the payment or the security.`,
  allowanceOutsideTenancy: (tenancy: string) =>
    `The allowance is for a month outside the tenancy ${tenancy}. Correct the period or the tenancy.`,
  allowanceRefusedWithAmount: (amount: string) =>
    `The allowance was refused but has an amount (${amount}). Correct the status, or set the amount to 0.`,
  allowanceGrantedWithoutAmount:
    'The allowance was granted with 0 kroner. Enter the amount, or correct the status.',
  allowanceFarAhead:
    'Allowance is decided month by month, but this month is more than two months ahead. Look for a typing error in the period.',
  planBeforeTenancy: (day: string) =>
    `The plan was agreed before the tenancy started on ${day}. Correct the date or the tenancy.`,
  planLumpAboveDebt: (total: string) =>
    `The lump sum is more than the debt in the plan (${total}). Correct what is wrong.`,
  planDebtBelowLump: (lump: string) =>
    `The debt is less than the lump sum (${lump}). Correct what is wrong.`,
  planTooSlow: (years: string) =>
    `With this instalment the debt takes about ${years} years to pay. Look for a typing error, or agree on a larger one.`,
  planOverWithoutDate:
    'The plan is no longer running, but the state date is missing. Enter when it ended.',
  planFirstLate: (day: string) =>
    `The first instalment is more than three months after the plan was agreed on ${day}. Look for a typing error.`,
  stepBeforeTenancy: (day: string) =>
    `The step is dated before the tenancy started on ${day}. Correct the date or the tenancy.`,
  stepWithoutDeadline:
    'The letter must give a deadline, but none is recorded. Enter the deadline in the letter.',
  stepDemandWithoutNotice:
    'The demand for payment was sent without a notice of debt collection before. Enter the notice, or withdraw the demand.',
  stepDemandEarly: (day: string) =>
    `The demand for payment was sent before the notice's deadline ran out on ${day}. Correct the date, or send it again.`,
  stepEvictionRequestWithoutNotice:
    'The application for eviction was sent without a § 4-18 notice before. Enter the notice, or withdraw the application.',
  stepEvictionRequestEarly: (day: string) =>
    `The application for eviction was sent less than two weeks after the § 4-18 notice of ${day}. Correct the date, or wait.`,
  stepEvictionWithoutRequest:
    'The eviction is recorded without an application before. Enter the application, or correct the kind of step.',
  stepNavNoticeThoughReserved: (tenancy: string) =>
    `The tenant of ${tenancy} has reserved against notice to NAV under § 9-11. The notice cannot be sent.`,
  stepEvictionWithoutClause: (tenancy: string) =>
    `The contract of ${tenancy} has no eviction clause. The application needs another ground; name it in the comment.`,
  stepDuringPause: (until: string) =>
    `The step was taken during a pause that lasts to ${until}. If the pause is over, put its last day right.`,
  stepThoughDisputed: (date: string) =>
    `The tenant had objections from ${date} that are not recorded as settled. Enter when they were settled.`,
  stepDunningThoughExempt: (tenancy: string) =>
    `The reminder is on ${tenancy}, which is recorded with “no reminder”.`,
  stepAfterMoving: (movedOut: string) =>
    `The tenant moved out ${movedOut}. Eviction and notice to NAV concern only somebody who lives there.`,
  stepByAgencyOnly:
    'Under the new act only collection agencies send notices of debt collection and demands. If its day is wrong, put it right in Rates.',
  stepPauseEmpty: 'The pause has neither reason nor last day, so it halts nothing. Fill in both.',
  stepPauseWithoutComment:
    'The pause has no comment. Write why, so that the next reader understands.',
  stepDisputeNotMarked:
    'The row is a dispute, but “Disputed” is not yes, so it halts nothing. Enter yes.',
  stepDisputeSettledEarly: (date: string) => `The dispute is settled before it came on ${date}.`,
  stepChargeOfAnother: (tenancy: string) => `The charge does not belong to ${tenancy}.`,
  stepPauseWithoutEnd: 'The pause has a reason but no end. Enter how long it lasts.',
  stepWithoutDebt:
    'The balance then shows no debt, but this is a step against the tenant. Correct the balance, or withdraw the step.',
  rentChangeNoticeShort: (day: string) =>
    `The notice was sent less than a month before the rent changes on ${day}. Correct the date, or postpone the change.`,
  rentChangeAboveIndex: (most: string) =>
    `The rent is set higher than the index allows (at most ${most}). Correct the amount or the index.`,
  rentChangeTooEarly: (day: string) =>
    `The rent was fixed on ${day}, less than a year before. Postpone the change, or correct the date.`,
  rentChangeOutsideTenancy: (tenancy: string) =>
    `The change applies on a day outside the tenancy ${tenancy}. Correct the date or the tenancy.`,
  rentChangeOfNothing:
    'The rent is the same before and after. Correct the amount, or delete the row.',
} as const;
