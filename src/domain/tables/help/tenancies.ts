import { tenancyCourseHelp } from './tenancy-course';
import type { Help } from './help';
import { shared } from './shared';

export const tenancyHelp = {
  dwelling: shared.dwellingId,
  household: shared.householdId,
  start: ['Første dag i kontrakten.', 'Første dag i kontrakten.', 'First day of the contract.'],
  end: [
    'Siste dag i kontrakten. Minst tre år etter starten uten særlig grunn (husleieloven § 9-3).',
    'Siste dag i kontrakten. Minst tre år etter starten utan særleg grunn (husleigelova § 9-3).',
    'Last day of the contract. At least three years after the start without special reason (husleieloven § 9-3).',
  ],
  ended: [
    'Dagen leieforholdet faktisk ble avsluttet.',
    'Dagen leigeforholdet faktisk vart avslutta.',
    'The day the tenancy actually ended.',
  ],
  movedOut: [
    'Dagen leietakeren flyttet ut. Boligen er ledig fra da.',
    'Dagen leigetakaren flytta ut. Bustaden er ledig frå då.',
    'The day the tenant moved out. The dwelling is vacant from then.',
  ],
  leaseKind: [
    'Tidsbestemt, tidsubestemt eller framleie.',
    'Tidsbestemt, tidsubestemt eller framleige.',
    'Fixed-term, indefinite or sublease.',
  ],
  informed111: [
    'Dagen leietakeren fikk skriftlig opplysning etter § 11-1. Må være før signering.',
    'Dagen leigetakaren fekk skriftleg opplysning etter § 11-1. Må vere før signering.',
    'The day of the written § 11-1 information. Must be before signing.',
  ],
  shortTermReason: [
    'Grunnen når leietiden er kortere enn tre år (husleieloven §§ 9-3 og 11-1).',
    'Grunnen når leigetida er kortare enn tre år (husleigelova §§ 9-3 og 11-1).',
    'Reason for a term under three years (husleieloven §§ 9-3 and 11-1).',
  ],
  signed: [
    'Dagen kontrakten ble signert av begge.',
    'Dagen kontrakten vart signert av begge.',
    'The day both signed the contract.',
  ],
  rent: [
    'Leie per måned i kroner etter kontrakten nå.',
    'Leige per månad i kroner etter kontrakten no.',
    'Rent per month in kroner by the contract now.',
  ],
  kid: [
    'Betalingsreferansen med kontrollsiffer, 4–25 siffer. Den kobler innbetalinger til leieforholdet.',
    'Betalingsreferansen med kontrollsiffer, 4–25 siffer. Han koplar innbetalingar til leigeforholdet.',
    'Payment reference with its check digit, 4–25 digits. It ties payments to the tenancy.',
  ],
  securityKind: [
    'Depositum, garanti eller begge.',
    'Depositum, garanti eller begge.',
    'Deposit, guarantee or both.',
  ],
  securityAmount: [
    'Sikkerheten i kroner. Depositum er høyst seks måneders leie (husleieloven § 3-5).',
    'Tryggleiken i kroner. Depositum er høgst seks månaders leige (husleigelova § 3-5).',
    'The security in kroner. A deposit is at most six months’ rent (husleieloven § 3-5).',
  ],
  securityValidTo: [
    'Dagen garantien går ut.',
    'Dagen garantien går ut.',
    'The day the guarantee expires.',
  ],
  evictionClause: [
    'Ja hvis kontrakten har utkastelsesklausul. Uten den trengs dom først.',
    'Ja om kontrakten har utkastingsklausul. Utan han trengst dom først.',
    'Yes if the contract has an eviction clause. Without it a judgment is needed first.',
  ],
  reserved911: [
    'Ja hvis leietakeren har reservert seg mot varsel til sosialtjenesten (husleieloven § 9-11).',
    'Ja om leigetakaren har reservert seg mot varsel til sosialtenesta (husleigelova § 9-11).',
    'Yes if the tenant has reserved against notice to social services (husleieloven § 9-11).',
  ],
  feeMode: [
    'Om purringer har gebyr i dette leieforholdet.',
    'Om purringar har gebyr i dette leigeforholdet.',
    'Whether reminders carry a fee in this tenancy.',
  ],
  housingOfficer: [
    'Boligansvarlig: kontaktpersonen i avtalen. En annen enn oppfølgingspersonen.',
    'Bustadansvarleg: kontaktpersonen i avtalen. Ein annan enn oppfølgingspersonen.',
    'Housing officer: the contact named in the agreement. Not the follow-up person.',
  ],
  followUp: [
    'Den som følger opp leietakeren til daglig, fra tjenesten.',
    'Den som følgjer opp leigetakaren til dagleg, frå tenesta.',
    'Who follows the tenant up from day to day.',
  ],
  transportConsent: [
    'Dagen leietakeren samtykket til at bostøtte går til kommunen (bustøttelova § 9).',
    'Dagen leigetakaren samtykte til at bustøtte går til kommunen (bustøttelova § 9).',
    'The day the tenant agreed that the allowance goes to the municipality (bustøttelova § 9).',
  ],
  transportOwnForm: [
    'Ja når samtykket er gitt på eget skjema. Det er et vilkår (Husbankens veileder 3.8).',
    'Ja når samtykket er gitt på eige skjema. Det er eit vilkår (Husbankens rettleiar 3.8).',
    'Yes when the consent has a form of its own. It is a condition (Husbanken’s guide 3.8).',
  ],
  transportWithdrawn: [
    'Dagen samtykket ble trukket. Det kan trekkes når som helst.',
    'Dagen samtykket vart trekt. Det kan trekkjast når som helst.',
    'The day the consent was withdrawn. That may be done at any time.',
  ],
  lastIndexed: [
    'Dagen leien sist ble regulert. Neste gang tidligst ett år etter (husleieloven § 4-2).',
    'Dagen leiga sist vart regulert. Neste gong tidlegast eitt år etter (husleigelova § 4-2).',
    'The day the rent was last adjusted. Again after one year at the earliest (husleieloven § 4-2).',
  ],
  ownConsidered: [
    'Dagen det sist ble vurdert om leietakeren kan eie.',
    'Dagen det sist vart vurdert om leigetakaren kan eige.',
    'The day it was last considered whether the tenant could own.',
  ],
  moveOutRequested: [
    'Dagen kommunen skriftlig ba leietakeren flytte. Må sendes innen tre måneder etter utløp (§ 9-2).',
    'Dagen kommunen skriftleg bad leigetakaren flytte. Må sendast innan tre månader etter utløp (§ 9-2).',
    'The day the tenant was asked in writing to move. Within three months of the end (§ 9-2).',
  ],
  archive: shared.archiveCase,
  note: shared.note,
  ...tenancyCourseHelp,
} as const satisfies Help;
