/** What the rules of the ledger and its collection ask for, and why. */
export const money = {
  'charge-due-unlikely': 'Rent is due in its own month or the one beside it.',
  'charge-doubled': 'The same rent is charged once a month.',
  'charge-of-same-month':
    'The rent of a month is charged with one amount. Two different charges are mostly the old and the corrected one.',
  'charge-outside-tenancy': 'Rent is charged only for months of the tenancy.',
  'charge-amount-unlikely': 'The rent charged is not more than three times the monthly rent.',
  'charge-kid-of-other-tenancy': "The KID of the charge is the tenancy's own.",
  'charge-write-off-positive': 'A write-off is negative. Otherwise it increases the debt.',
  'charge-write-off-without-decision':
    'A write-off has a decision, so that no debt goes away without somebody having decided it.',
  'charge-credit-without-reason': 'A correction or write-off has a reason.',
  'charge-credit-of-other-tenancy': 'A credit is for a charge of the same tenancy.',
  'charge-credit-above-charge': 'No more is credited on a charge than its amount.',
  'charge-zero': 'A charge is not of zero kroner.',
  'charge-due-far-ahead': 'The due day is at most a year ahead.',
  'charge-negative-rent': 'Rent is positive; a correction is recorded as one, so that it is seen.',
  'charge-fee-though-exempt': 'A tenancy without fees gets none. New fees are judged.',
  'charge-fee-above-highest': 'A fee is not above the highest that applied on its due day.',
  'charge-opening-doubled': 'A tenancy has one opening balance a year.',
  'charge-other-names-code': 'The kind is not “other” when the text names one in the list.',
  'payment-negative': 'Only refunds are negative.',
  'payment-zero': 'A payment is not of zero kroner.',
  'payment-kid-of-other-tenancy':
    "The KID of the payment is the tenancy's own. Otherwise somebody may be chased for what they have paid.",
  'payment-unplaced-with-known-kid': 'A payment with a known KID is placed on the tenancy.',
  'payment-allowance-without-period':
    'Allowance has the month it is for. It may cover that month only.',
  'payment-allowance-other-month':
    'Allowance is not put on another month than its own, and never on older debt.',
  'charges-without-payments':
    'Where there are charges for more than three months, payments are recorded too.',
  'payment-doubled': 'The same payment is recorded once.',
  'payment-ahead': 'The payment has happened.',
  'payment-before-tenancy': 'The payment is not more than three months before the tenancy.',
  'payment-amount-unlikely': "A payment is not more than twelve months' rent.",
  'payment-refund-positive': 'Money back to the tenant is negative.',
  'payment-period-unlikely': 'The period is at most three years from the date.',
  'payment-guarantee-above-security':
    'A payment from a guarantee is not far more than the security.',
  'allowance-doubled': 'Every month has one decision on allowance.',
  'allowance-negative': 'Allowance is not negative.',
  'allowance-above-rent': 'The allowance is not more than the rent.',
  'allowance-transport-without-consent': 'Allowance under transport has a valid consent.',
  'allowance-expected-unlikely':
    'The expected day is near the month of the allowance. Husbanken pays on the 20th of the next month.',
  'allowance-outside-tenancy': 'The allowance is for a month of the tenancy.',
  'allowance-refused-with-amount': 'A refused allowance has no amount.',
  'allowance-granted-without-amount': 'A granted allowance has an amount.',
  'allowance-far-ahead': 'Allowance is not recorded more than two months ahead.',
  'plan-first-before-agreed': 'The first instalment is not before the plan was agreed.',
  'plan-instalment-not-positive': 'The instalment is above zero.',
  'plan-instalment-above-debt': 'The instalment is not more than the debt.',
  'plan-two-live': 'A tenancy has one running plan.',
  'plan-state-before-agreed': 'The state date is not before the plan was agreed.',
  'plan-before-tenancy': 'The plan is not older than the tenancy.',
  'plan-lump-above-debt': 'The lump sum is not more than the debt.',
  'plan-too-slow': 'The plan is paid within five years.',
  'plan-over-without-date': 'A plan that no longer runs has a date.',
  'plan-first-late': 'The first instalment is within three months of the agreement.',
  'step-deadline-before-step': 'The deadline is not before the step.',
  'step-notice-deadline-short': 'A notice of debt collection gives at least 14 days.',
  'step-pause-before-step': 'The pause does not end before the step.',
  'step-pause-without-reason': 'A pause has a reason.',
  'step-eviction-without-nav':
    'NAV has been contacted before an application or eviction, so that preventing it has been tried.',
  'step-ahead': 'The step has been taken.',
  'step-before-tenancy': 'The step is not older than the tenancy.',
  'step-without-deadline':
    'A letter that must give a deadline has it recorded. The next step is computed from it.',
  'step-demand-without-notice':
    'A demand for payment has a notice of debt collection before it. The act of 1988 applies; a new one is adopted.',
  'step-demand-early': "The demand for payment is sent after the notice's deadline has run out.",
  'step-eviction-request-without-notice':
    'An application for eviction has a § 4-18 notice before it.',
  'step-eviction-request-early':
    'The application is sent at the earliest two weeks after the § 4-18 notice.',
  'step-eviction-without-request': 'An eviction has an application before it.',
  'step-nav-notice-though-reserved':
    'NAV is not notified under § 9-11 of whoever has reserved against it. New notices are judged.',
  'step-eviction-without-clause':
    'An application rests on a contract with an eviction clause, or says what else.',
  'step-during-pause': 'While a case is paused no step is taken against the tenant.',
  'step-though-disputed':
    'A claim that the tenant disputes is not collected before the dispute is settled.',
  'step-dunning-though-exempt': 'A tenancy with “no reminder” gets no reminder.',
  'step-after-moving': 'After moving out there are no steps towards eviction.',
  'step-by-agency-only':
    'Under the new debt collection act notices and demands are sent by collection agencies only.',
  'step-pause-empty': 'A pause has a reason and a last day.',
  'step-pause-without-comment': 'A pause is explained in a comment.',
  'step-dispute-not-marked': 'A dispute is marked as disputed.',
  'step-dispute-settled-early': 'A dispute is settled after it came.',
  'step-charge-of-another': 'The charge that a step is about belongs to the same tenancy.',
  'step-pause-without-end': 'A pause has an end, so that the case is not forgotten.',
  'step-without-debt': 'Nobody gets a step against them without debt.',
  'step-other-names-code':
    'The pause reason is not “other” when the comment names one in the list.',
  'rent-change-notice-short': 'An index adjustment is notified in writing at least a month before.',
  'rent-change-above-index':
    'An index adjustment is not above the change of the index, rounded down to whole kroner.',
  'rent-change-too-early':
    'An index adjustment comes at the earliest one year after the rent was last fixed.',
  'rent-change-outside-tenancy': 'The rent changes while the tenancy runs.',
  'rent-change-of-nothing': 'A rent change changes the rent.',
} as const;
