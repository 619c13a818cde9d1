import type { Help } from './help';

export const tenancyCourseHelp = {
  application: [
    'Søknaden som førte til leieforholdet. Gir ventetid fra søknad og vedtak til innflytting (KOSTRA).',
    'Søknaden som førte til leigeforholdet. Gir ventetid frå søknad og vedtak til innflytting (KOSTRA).',
    'The application that led to the tenancy. Gives the time from application to moving in (KOSTRA).',
  ],
  noticeGiven: [
    'Dagen leieforholdet ble sagt opp. Fristen er vanligvis tre måneder, til utgangen av en måned (husleieloven § 9-6).',
    'Dagen leigeforholdet vart sagt opp. Fristen er vanlegvis tre månader, til utgangen av ein månad (husleigelova § 9-6).',
    'The day notice was given. Usually three months, to the end of a month (Tenancy Act § 9-6).',
  ],
  noticeBy: [
    'Hvem som sa opp. Kommunens oppsigelse må være skriftlig og begrunnet (husleieloven § 9-7).',
    'Kven som sa opp. Oppseiinga frå kommunen må vere skriftleg og grunngjeven (husleigelova § 9-7).',
    'Who gave notice. The municipality’s must be written and reasoned (Tenancy Act § 9-7).',
  ],
  endReason: [
    'Hvorfor leieforholdet sluttet eller hvor leietakeren flyttet. Viser hvor mange som gikk over til eid bolig.',
    'Kvifor leigeforholdet slutta eller kvar leigetakaren flytta. Viser kor mange som gjekk over til eigd bustad.',
    'Why the tenancy ended or where the tenant went. Shows how many came to own.',
  ],
  securityBy: [
    'Hvem som stilte sikkerheten. Kommunens garantier og depositum telles i KOSTRA.',
    'Kven som stilte tryggleiken. Garantiane og depositum frå kommunen blir talde i KOSTRA.',
    'Who gave the security. The municipality’s own are counted in KOSTRA.',
  ],
  securitySettled: [
    'Dagen depositumet eller garantien ble gjort opp etter utflytting.',
    'Dagen depositumet eller garantien vart gjord opp etter utflytting.',
    'The day the deposit or guarantee was settled after moving out.',
  ],
  transportFrom: [
    'Første måned bostøtten går til kommunen. Bare framtidig bostøtte kan overføres (bustøttelova § 9).',
    'Første månad bustøtta går til kommunen. Berre framtidig bustøtte kan overførast (bustøttelova § 9).',
    'First month the allowance goes to the municipality. Only future allowance (bustøttelova § 9).',
  ],
  navDeduction: [
    'Ja hvis NAV trekker husleien og betaler til kommunen.',
    'Ja om NAV trekkjer husleiga og betaler til kommunen.',
    'Yes if NAV deducts the rent and pays it to the municipality.',
  ],
  powerAdvance: [
    'A konto for strøm per måned i kroner i denne kontrakten. Kommer med i kravet hver måned.',
    'A konto for straum per månad i kroner i denne kontrakten. Kjem med i kravet kvar månad.',
    'Power on account a month in this lease, in kroner. Charged each month.',
  ],
  nextVisit: [
    'Dagen for neste avtalte besøk.',
    'Dagen for neste avtalte besøk.',
    'Day of the next visit.',
  ],
  ownResult: [
    'Hva vurderingen av egen bolig kom fram til. Gjøres minst én gang i året.',
    'Kva vurderinga av eigen bustad kom fram til. Blir gjord minst éin gong i året.',
    'What the yearly look at ownership came to.',
  ],
  keysReturned: [
    'Dagen nøklene ble levert tilbake.',
    'Dagen nøklane vart leverte tilbake.',
    'The day the keys were returned.',
  ],
} as const satisfies Help;
