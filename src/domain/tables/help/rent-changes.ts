import type { Help } from './help';
import { shared } from './shared';

export const rentChangeHelp = {
  tenancy: shared.tenancyId,
  kind: [
    'Hvorfor leien endres: konsumprisindeksen (husleieloven § 4-2), gjengs leie (§ 4-3) eller avtale.',
    'Kvifor leiga blir endra: konsumprisindeksen (husleigelova § 4-2), gjengs leige (§ 4-3) eller avtale.',
    'Why the rent changes: price index (Tenancy Act § 4-2), market rent (§ 4-3) or agreement.',
  ],
  noticeSent: [
    'Dagen leietakeren fikk skriftlig varsel: minst én måned før (§ 4-2), seks måneder ved gjengs leie (§ 4-3).',
    'Dagen leigetakaren fekk skriftleg varsel: minst éin månad før (§ 4-2), seks månader ved gjengs leige (§ 4-3).',
    'The day of the written notice: at least a month before (§ 4-2), six months for market rent (§ 4-3).',
  ],
  from: [
    'Første dag med ny leie. Tidligst ett år etter forrige endring (husleieloven § 4-2).',
    'Første dag med ny leige. Tidlegast eitt år etter førre endring (husleigelova § 4-2).',
    'First day of the new rent. At the earliest a year after the last change (Tenancy Act § 4-2).',
  ],
  before: [
    'Månedsleien før endringen, i kroner.',
    'Månadsleiga før endringa, i kroner.',
    'Monthly rent before, in kroner.',
  ],
  after: [
    'Månedsleien etter endringen, i hele kroner, rundet ned.',
    'Månadsleiga etter endringa, i heile kroner, runda ned.',
    'Monthly rent after, in whole kroner, rounded down.',
  ],
  indexBefore: [
    'Konsumprisindeksen da leien sist ble fastsatt (SSB).',
    'Konsumprisindeksen då leiga sist vart fastsett (SSB).',
    'Price index when the rent was last set (SSB).',
  ],
  indexAfter: [
    'Konsumprisindeksen som endringen bygger på (SSB).',
    'Konsumprisindeksen som endringa byggjer på (SSB).',
    'Price index that the change builds on (SSB).',
  ],
  archive: [
    'Journalpost for varselet i arkivsystemet.',
    'Journalpost for varselet i arkivsystemet.',
    'Archive record of the notice.',
  ],
} as const satisfies Help;
