import {
  agreementOutcomes,
  agreementThemes,
  contactKinds,
  contactResults,
} from '../codes/tenancies';
import { choice, day, integer, key, note, reference, text, yesNo } from '../columns';
import { agreementHelp, measureHelp, contactHelp } from './help/follow-up';
import { helped } from './help/help';
import type { RowOf, Table } from './table';

/** Individuell bo- og oppfølgingsavtale. */
export const agreements = {
  id: 'Agreements',
  sheet: ['Avtaler', 'Avtalar', 'Agreements'],
  group: 'tenancies',
  key: 'agreement',
  columns: helped(
    {
      agreement: key('A', ['Avtale', 'Avtale', 'Agreement']),
      tenancy: reference('Tenancies', ['Leieforhold', 'Leigeforhold', 'Tenancy'], {
        essential: true,
      }),
      theme: choice(agreementThemes, ['Tema', 'Tema', 'Theme'], {
        required: true,
        personal: 'sensitive',
      }),
      start: day(['Fra', 'Frå', 'Start'], { essential: true }),
      end: day(['Til', 'Til', 'End'], { required: true }),
      evaluation: day(['Evalueres', 'Evaluerast', 'Evaluation'], { required: true }),
      evaluated: day(['Evaluert', 'Evaluert', 'Evaluated'], {}),
      responsible: text(['Ansvarlig', 'Ansvarleg', 'Responsible'], { required: true }),
      contactPerson: text(['Kontaktperson', 'Kontaktperson', 'Contact person'], {}),
      consent: day(['Samtykke', 'Samtykke', 'Consent'], {}),
      powerOfAttorney: day(['Fullmakt', 'Fullmakt', 'Power of attorney'], {}),
      parties: text(['Parter', 'Partar', 'Parties'], { personal: 'free-text' }),
      signed: day(['Signert', 'Signert', 'Signed'], {}),
      exchange: text(['Deler opplysninger med', 'Deler opplysningar med', 'Shares with'], {
        personal: 'sensitive',
      }),
      legalBasis: text(['Hjemmel', 'Heimel', 'Legal basis'], {}),
      goal: note(['Leietakers mål', 'Leigetakars mål', 'Own goal'], {}),
      disagreement: note(['Uenighet', 'Usemje', 'Disagreement'], {}),
      outcome: choice(agreementOutcomes, ['Utfall', 'Utfall', 'Outcome'], {}),
      outcomeReason: note(['Hvorfor', 'Kvifor', 'Why'], {}),
    },
    agreementHelp,
  ),
} as const satisfies Table;

export const measures = {
  id: 'Measures',
  sheet: ['Tiltak', 'Tiltak', 'Measures'],
  group: 'tenancies',
  key: 'measure',
  columns: helped(
    {
      measure: key('M', ['Tiltak', 'Tiltak', 'Measure']),
      agreement: reference('Agreements', ['Avtale', 'Avtale', 'Agreement'], { essential: true }),
      what: note(['Hva', 'Kva', 'What'], { required: true }),
      owner: text(['Ansvarlig', 'Ansvarleg', 'Owner'], { required: true }),
      due: day(['Frist', 'Frist', 'Due'], { required: true }),
      done: day(['Utført', 'Utført', 'Done'], {}),
      doneBy: text(['Utført av', 'Utført av', 'Done by'], {}),
    },
    measureHelp,
  ),
} as const satisfies Table;

/** Visits and calls: kind and whether they met, never what was said. */
export const contacts = {
  id: 'Contacts',
  sheet: ['Kontakt', 'Kontakt', 'Contacts'],
  group: 'tenancies',
  key: 'contact',
  columns: helped(
    {
      contact: key('N', ['Kontakt', 'Kontakt', 'Contact']),
      tenancy: reference('Tenancies', ['Leieforhold', 'Leigeforhold', 'Tenancy'], {
        essential: true,
      }),
      date: day(['Dato', 'Dato', 'Date'], { essential: true }),
      kind: choice(contactKinds, ['Måte', 'Måte', 'Kind'], { required: true }),
      result: choice(contactResults, ['Resultat', 'Resultat', 'Result'], { required: true }),
      attempt: integer(['Forsøk', 'Forsøk', 'Attempt'], { most: 99 }),
      by: text(['Av', 'Av', 'By'], {}),
      planned: yesNo(['Planlagt', 'Planlagt', 'Planned'], {}),
    },
    contactHelp,
  ),
} as const satisfies Table;

export type Agreement = RowOf<typeof agreements>;
export type Measure = RowOf<typeof measures>;
export type Contact = RowOf<typeof contacts>;
