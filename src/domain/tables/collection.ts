import { spokenLanguages } from '../codes/people';
import {
  arrearsSteps,
  frequencies,
  pauseReasons,
  planStates,
  letterChannels,
} from '../codes/money';
import { choice, day, integer, key, money, note, reference, text, yesNo } from '../columns';
import { planHelp, stepHelp } from './help/collection';
import { helped } from './help/help';
import type { RowOf, Table } from './table';

export const paymentPlans = {
  id: 'PaymentPlans',
  sheet: ['Betalingsordninger', 'Betalingsordningar', 'Payment plans'],
  group: 'money',
  key: 'plan',
  columns: helped(
    {
      plan: key('R', ['Ordning', 'Ordning', 'Plan']),
      tenancy: reference('Tenancies', ['Leieforhold', 'Leigeforhold', 'Tenancy'], {
        essential: true,
      }),
      agreed: day(['Avtalt', 'Avtalt', 'Agreed'], { essential: true }),
      frequency: choice(frequencies, ['Hyppighet', 'Hyppigheit', 'Frequency'], { essential: true }),
      first: day(['Første avdrag', 'Første avdrag', 'First instalment'], { essential: true }),
      amount: money(['Avdrag', 'Avdrag', 'Instalment'], { essential: true }),
      lumpFirst: money(['Engangsbeløp først', 'Eingongsbeløp først', 'Lump first'], {}),
      total: money(['Gjeld i ordningen', 'Gjeld i ordninga', 'Debt in the plan'], {
        required: true,
      }),
      tolerance: integer(['Slingringsdager', 'Slingringsdagar', 'Tolerance days'], { most: 60 }),
      state: choice(planStates, ['Status', 'Status', 'State'], { required: true }),
      stateDate: day(['Statusdato', 'Statusdato', 'State date'], {}),
      agreedBy: text(['Avtalt av', 'Avtalt av', 'Agreed by'], {}),
      signed: day(['Signert', 'Signert', 'Signed'], {}),
      archive: text(['Arkivref', 'Arkivref', 'Archive reference'], {}),
      note: note(['Merknad', 'Merknad', 'Note'], {}),
    },
    planHelp,
  ),
} as const satisfies Table;

export const arrearsStepLog = {
  id: 'ArrearsSteps',
  sheet: ['Restansetiltak', 'Restansetiltak', 'Arrears steps'],
  group: 'money',
  key: 'step',
  columns: helped(
    {
      step: key('X', ['Tiltak', 'Tiltak', 'Step']),
      tenancy: reference('Tenancies', ['Leieforhold', 'Leigeforhold', 'Tenancy'], {
        essential: true,
      }),
      date: day(['Dato', 'Dato', 'Date'], { essential: true }),
      kind: choice(arrearsSteps, ['Tiltakstype', 'Tiltakstype', 'Kind'], { essential: true }),
      balance: money(['Saldo da', 'Saldo då', 'Balance then'], {}),
      letter: text(['Brev', 'Brev', 'Letter'], {}),
      deadline: day(['Frist', 'Frist', 'Deadline'], {}),
      pauseReason: choice(pauseReasons, ['Pausegrunn', 'Pausegrunn', 'Pause reason'], {}),
      pauseUntil: day(['Pause til', 'Pause til', 'Pause until'], {}),
      disputed: yesNo(['Omtvistet', 'Omtvista', 'Disputed'], {}),
      pauseFrom: day(['Pause fra', 'Pause frå', 'Pause from'], {}),
      charge: reference('Charges', ['Krav', 'Krav', 'Charge'], {}),
      disputedAmount: money(['Omtvistet beløp', 'Omtvista beløp', 'Disputed amount'], {}),
      disputeSettled: day(['Innsigelse avgjort', 'Innvending avgjord', 'Dispute settled'], {}),
      channel: choice(letterChannels, ['Sendemåte', 'Sendemåte', 'Channel'], {}),
      language: choice(spokenLanguages, ['Språk', 'Språk', 'Language'], {}),
      by: text(['Av', 'Av', 'By'], {}),
      archive: text(['Arkivref', 'Arkivref', 'Archive reference'], {}),
      note: note(['Kommentar', 'Kommentar', 'Comment'], {}),
    },
    stepHelp,
  ),
} as const satisfies Table;

export type PaymentPlan = RowOf<typeof paymentPlans>;
export type ArrearsStep = RowOf<typeof arrearsStepLog>;
