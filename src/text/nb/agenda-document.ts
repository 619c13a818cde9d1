import { norwegianDay, type Day } from '../../domain/days';

/** Words of the agenda's papers and sheet. */
export const agendaDocument = {
  summons: 'Møteinnkalling',
  committee: 'Utvalg',
  place: 'Møtested',
  date: 'Dato',
  time: 'Tid',
  summoned: 'Innkalt',
  apologies: (secretary: string): string =>
    `Eventuelt forfall meldes til ${secretary} så snart som mulig.`,
  apologiesTo: 'utvalgets sekretær',
  caseList: 'Saksliste',
  number: 'Saksnr.',
  title: 'Tittel',
  kind: 'Sakstype',
  why: 'Bakgrunn',
  since: 'Siden',
  rule: 'Regel',
  source: 'Kilde',
  archive: 'Arkivsak',
  recommendation: 'Innstilling',
  decision: 'Vedtak',
  responsible: 'Ansvarlig',
  deadline: 'Frist',
  notRegistered: 'Møtet er ikke ført i registeret. Datoen følger møterytmen.',
  held: 'Møtet er holdt. Sakslisten viser sakene som ble ført på det.',
  cancelled: 'Møtet er avlyst. Sakslisten viser sakene som var ført på det.',
  notWorkingDay: 'Møtedagen er en helligdag eller i helgen. Vurder en annen dag.',
  asOf: (day: Day): string => `Registeret slik det sto ${norwegianDay(day)}.`,
  unread: (parts: string): string =>
    `Rader som ikke kunne leses og derfor ikke er vurdert: ${parts}. Se Kontroll.`,
  forCommittee:
    'Sakslisten er uten navn og adresser. Saksnumrene er de samme som i sekretærens utgave.',
  page: 'Side',
  of: 'av',
  sheet: 'Saksliste',
} as const;
