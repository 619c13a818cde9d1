/** Signs that somebody is about to fall behind with the rent. */
export const earlyWarnings = {
  kinds: {
    firstMiss: 'first rent missing',
    instalmentLate: 'instalment late',
    allowanceStopped: 'housing allowance stopped',
    shrinking: 'pays less and less',
    payerChanged: 'somebody else pays',
  },
  title: (kind: string, household: string, address: string) =>
    `Early warning – ${kind}: ${household}, ${address}`,
  firstMiss: (due: string, amount: string, before: number) =>
    `The rent due ${due} is the first one missing (NOK ${amount}). The ${before} rents before it came.`,
  shrinking: (sums: readonly string[]) =>
    `The tenant has paid less each month: NOK ${sums.join(', ')}.`,
  allowanceStopped: (status: string, month: string, granted: string) =>
    `The housing allowance is ${status} from ${month}. Last granted for ${granted}. The tenant must now pay the whole rent.`,
  allowanceSilent: (month: string) =>
    `No housing allowance is recorded after ${month}. If it is stopped, the tenant must pay the whole rent.`,
  sourceChanged: (was: string, is: string, day: string) =>
    `The rent used to come as ${was}, but on ${day} as ${is}. Has the deduction ended?`,
  payerChanged: (day: string) =>
    `The payment of ${day} came from somebody else than the three before it.`,
  instalmentLate: (amount: string, due: string) =>
    `The instalment of NOK ${amount} should have come ${due}. The plan is not broken yet: get in touch now.`,
} as const;
