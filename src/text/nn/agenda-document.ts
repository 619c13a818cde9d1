import { norwegianDay, type Day } from '../../domain/days';

/** Words of the agenda's papers and sheet. */
export const agendaDocument = {
  summons: 'Møteinnkalling',
  committee: 'Utval',
  place: 'Møtestad',
  date: 'Dato',
  time: 'Tid',
  summoned: 'Innkalla',
  apologies: (secretary: string): string =>
    `Eventuelt forfall skal meldast til ${secretary} så snart som råd.`,
  apologiesTo: 'sekretæren i utvalet',
  caseList: 'Sakliste',
  number: 'Saksnr.',
  title: 'Tittel',
  kind: 'Sakstype',
  why: 'Bakgrunn',
  since: 'Sidan',
  rule: 'Regel',
  source: 'Kjelde',
  archive: 'Arkivsak',
  recommendation: 'Innstilling',
  decision: 'Vedtak',
  responsible: 'Ansvarleg',
  deadline: 'Frist',
  notRegistered: 'Møtet er ikkje ført i registeret. Datoen følgjer møterytmen.',
  held: 'Møtet er halde. Saklista viser sakene som vart førte på det.',
  cancelled: 'Møtet er avlyst. Saklista viser sakene som var førte på det.',
  notWorkingDay: 'Møtedagen er ein heilagdag eller i helga. Vurder ein annan dag.',
  asOf: (day: Day): string => `Registeret slik det stod ${norwegianDay(day)}.`,
  unread: (parts: string): string =>
    `Rader som ikkje kunne lesast og difor ikkje er vurderte: ${parts}. Sjå Kontroll.`,
  forCommittee:
    'Saklista er utan namn og adresser. Saksnummera er dei same som i utgåva til sekretæren.',
  page: 'Side',
  of: 'av',
  sheet: 'Sakliste',
} as const;
