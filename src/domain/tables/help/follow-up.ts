import type { Help } from './help';
import { shared } from './shared';

export const agreementHelp = {
  tenancy: shared.tenancyId,
  theme: ['Hovedtemaet i avtalen.', 'Hovudtemaet i avtalen.', 'Main theme of the agreement.'],
  start: [
    'Første dag avtalen gjelder.',
    'Første dag avtalen gjeld.',
    'First day of the agreement.',
  ],
  end: [
    'Siste dag avtalen gjelder. Avtalen er alltid tidsbegrenset.',
    'Siste dag avtalen gjeld. Avtalen er alltid tidsavgrensa.',
    'Last day. The agreement is always limited in time.',
  ],
  evaluation: [
    'Dagen avtalen skal evalueres. Kommer på saklisten.',
    'Dagen avtalen skal evaluerast. Kjem på saklista.',
    'The day it is to be evaluated. On the agenda then.',
  ],
  evaluated: [
    'Dagen avtalen ble evaluert.',
    'Dagen avtalen vart evaluert.',
    'The day it was evaluated.',
  ],
  responsible: [
    'Den som har ansvar for oppfølgingen og er part i avtalen.',
    'Den som har ansvar for oppfølginga og er part i avtalen.',
    'Who is responsible for the follow-up and party to the agreement.',
  ],
  contactPerson: [
    'Den leietakeren kan kontakte.',
    'Den leigetakaren kan kontakte.',
    'Whom the tenant can contact.',
  ],
  consent: [
    'Dagen leietakeren samtykket til samarbeid og utveksling av opplysninger.',
    'Dagen leigetakaren samtykte til samarbeid og utveksling av opplysningar.',
    'The day the tenant agreed to cooperation and exchange of information.',
  ],
  powerOfAttorney: [
    'Dagen det ble gitt fullmakt om hvordan leien betales.',
    'Dagen det vart gitt fullmakt om korleis leiga blir betalt.',
    'The day a power of attorney on paying the rent was given.',
  ],
  legalBasis: [
    'Hjemmelen for tjenestevedtaket.',
    'Heimelen for tenestevedtaket.',
    'Legal basis of the decision of service.',
  ],
  goal: [
    'Leietakerens eget mål, med egne ord.',
    'Leigetakarens eige mål, med eigne ord.',
    'The tenant’s own goal, in their words.',
  ],
  disagreement: [
    'Det leietakeren er uenig i.',
    'Det leigetakaren er usamd i.',
    'What the tenant disagrees with.',
  ],
  outcome: ['Hva avtalen endte med.', 'Kva avtalen enda med.', 'How the agreement ended.'],
  parties: [
    'Partene i avtalen ved rolle, for eksempel leietaker, oppfølging og boligansvarlig.',
    'Partane i avtalen ved rolle, til dømes leigetakar, oppfølging og bustadansvarleg.',
    'The parties by role, such as tenant, follow-up and housing officer.',
  ],
  signed: [
    'Dagen leietakeren signerte avtalen.',
    'Dagen leigetakaren signerte avtalen.',
    'The day the tenant signed.',
  ],
  exchange: [
    'Tjenestene som leietakeren har samtykket i at opplysninger deles med.',
    'Tenestene som leigetakaren har samtykt i at opplysningar blir delte med.',
    'The services that the tenant agreed to share information with.',
  ],
  outcomeReason: [
    'Kort om hvorfor avtalen ble oppfylt, forlenget, endret eller avsluttet.',
    'Kort om kvifor avtalen vart oppfylt, forlengd, endra eller avslutta.',
    'Briefly why it was fulfilled, extended, changed or ended.',
  ],
} as const satisfies Help;

export const measureHelp = {
  agreement: [
    'ID-en til avtalen på arket Avtaler, for eksempel A-0001.',
    'ID-en til avtalen på arket Avtalar, til dømes A-0001.',
    'Id of the agreement on the sheet Agreements, such as A-0001.',
  ],
  what: ['Hva som skal gjøres.', 'Kva som skal gjerast.', 'What is to be done.'],
  owner: ['Den som skal gjøre det.', 'Den som skal gjere det.', 'Who is to do it.'],
  due: ['Fristen.', 'Fristen.', 'The deadline.'],
  done: ['Dagen det ble gjort.', 'Dagen det vart gjort.', 'The day it was done.'],
  doneBy: shared.doneBy,
} as const satisfies Help;

export const contactHelp = {
  tenancy: shared.tenancyId,
  date: [
    'Dagen for besøket eller samtalen.',
    'Dagen for besøket eller samtalen.',
    'Day of the visit or call.',
  ],
  kind: [
    'Hvordan kontakten var. Innholdet skal ikke skrives her.',
    'Korleis kontakten var. Innhaldet skal ikkje skrivast her.',
    'How contact was made. What was said is not written here.',
  ],
  result: ['Om dere møttes.', 'Om de møttest.', 'Whether you met.'],
  attempt: [
    'Hvilket forsøk dette var, når leietakeren ikke ble møtt.',
    'Kva forsøk dette var, når leigetakaren ikkje vart møtt.',
    'Which attempt it was, where the tenant was not met.',
  ],
  by: ['Hvem som tok kontakt.', 'Kven som tok kontakt.', 'Who made contact.'],
  planned: [
    'Ja hvis kontakten var avtalt på forhånd.',
    'Ja om kontakten var avtalt på førehand.',
    'Yes if it was agreed beforehand.',
  ],
} as const satisfies Help;
