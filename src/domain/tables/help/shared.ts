import type { Words } from '../../language';

/** Help that several tables share. */
export const shared = {
  note: [
    'Korte opplysninger som ikke har en egen kolonne. Ikke skriv diagnoser eller om andre personer.',
    'Korte opplysningar som ikkje har ein eigen kolonne. Ikkje skriv diagnosar eller om andre personar.',
    'Short facts that have no column of their own. No diagnoses, nothing about other people.',
  ],
  archiveCase: [
    'Saksnummer i arkivsystemet, så saken kan finnes igjen.',
    'Saksnummer i arkivsystemet, så saka kan finnast att.',
    'Case number in the archive system, so that the case can be found.',
  ],
  doneBy: ['Hvem som gjorde det.', 'Kven som gjorde det.', 'Who did it.'],
  doneOn: ['Dagen det skjedde.', 'Dagen det skjedde.', 'The day it happened.'],
  tenancyId: [
    'ID-en til leieforholdet på arket Leieforhold, for eksempel L-0001.',
    'ID-en til leigeforholdet på arket Leigeforhold, til dømes L-0001.',
    'Id of the tenancy on the sheet Tenancies, such as L-0001.',
  ],
  householdId: [
    'ID-en til husstanden på arket Husstander, for eksempel H-0001.',
    'ID-en til husstanden på arket Husstandar, til dømes H-0001.',
    'Id of the household on the sheet Households, such as H-0001.',
  ],
  dwellingId: [
    'ID-en til boligen på arket Boliger, for eksempel B-0001.',
    'ID-en til bustaden på arket Bustader, til dømes B-0001.',
    'Id of the dwelling on the sheet Dwellings, such as B-0001.',
  ],
  applicationId: [
    'ID-en til søknaden på arket Søknader, for eksempel S-0001.',
    'ID-en til søknaden på arket Søknader, til dømes S-0001.',
    'Id of the application on the sheet Applications, such as S-0001.',
  ],
  monthText: [
    'Måneden det gjelder, skrevet åååå-mm, for eksempel 2026-09.',
    'Månaden det gjeld, skriven åååå-mm, til dømes 2026-09.',
    'The month it is for, written yyyy-mm, such as 2026-09.',
  ],
  phoneNumber: [
    'Åtte siffer. Utenlandske numre skrives med + og landkode.',
    'Åtte siffer. Utanlandske nummer skal ha + og landkode.',
    'Eight digits. Foreign numbers begin with + and the country code.',
  ],
  emailAddress: [
    'E-postadresse, for eksempel navn@kommune.no.',
    'E-postadresse, til dømes namn@kommune.no.',
    'E-mail address, such as name@municipality.no.',
  ],
  sourceTable: [
    'Arket som raden kommer fra, når den er laget av programmet.',
    'Arket som rada kjem frå, når ho er laga av programmet.',
    'The sheet the row comes from, where the program made it.',
  ],
  sourceId: [
    'ID-en til raden som er grunnen.',
    'ID-en til rada som er grunnen.',
    'Id of the row that is the reason.',
  ],
  validFrom: [
    'Første dag verdien gjelder.',
    'Første dag verdien gjeld.',
    'First day the value holds.',
  ],
  checkedBy: [
    'Hvem som kontrollerte verdien, og når.',
    'Kven som kontrollerte verdien, og når.',
    'Who checked the value, and when.',
  ],
  valueSource: [
    'Hvor verdien er hentet fra: lov, vedtak eller nettsted.',
    'Kvar verdien er henta frå: lov, vedtak eller nettstad.',
    'Where the value comes from: law, decision or site.',
  ],
  reviewBy: [
    'Dagen verdien skal kontrolleres på nytt. Kontrollen sier fra når den er passert.',
    'Dagen verdien skal kontrollerast på nytt. Kontrollen seier frå når han er passert.',
    'The day the value is to be checked anew. The check says when it has passed.',
  ],
} as const satisfies Readonly<Record<string, Words>>;
