import { letterSettings } from './letters/letter-settings';
import type { Register } from './register';
import { datedNumbers, numberList, wholeNumber, words, type SettingKind } from './setting-kinds';
import { SCHEMA_VERSION } from './upgrade/schema-version';

export type { SettingKind } from './setting-kinds';

/** Every setting of the register. Thresholds and patterns live here, never in the code that uses them. */
export const settings = {
  language: words('nb', [
    'Språk i arbeidsboken: nb, nn eller en',
    'Språk i arbeidsboka: nb, nn eller en',
    'Language of the workbook: nb, nn or en',
  ]),
  municipalityName: words('', ['Kommunens navn', 'Namnet på kommunen', 'Name of the municipality']),
  municipalityNumber: words('', [
    'Kommunenummer, fire siffer',
    'Kommunenummer, fire siffer',
    'Municipality number, four digits',
  ]),
  schemaVersion: wholeNumber(SCHEMA_VERSION, [
    'Versjon av registeret',
    'Versjon av registeret',
    'Version of the register',
  ]),
  committeeName: words('Boligutvalget', [
    'Utvalgets navn',
    'Namnet på utvalet',
    'Name of the committee',
  ]),
  committeeType: words(
    'administrativt',
    [
      'Utvalgstype: administrativt eller nemnd',
      'Utvalstype: administrativt eller nemnd',
      'Kind of committee: administrativt or nemnd',
    ],
    { source: 'kommunelovens virkeområde, Prop. 46 L (2017–2018) (må bekreftes)' },
  ),
  meetingPlace: words('Rådhuset', ['Møtested', 'Møtestad', 'Place of meeting']),
  meetingTime: words('09:00', ['Møtetid', 'Møtetid', 'Time of meeting']),
  meetingRhythm: wholeNumber(
    14,
    ['Dager mellom møtene', 'Dagar mellom møta', 'Days between meetings'],
    { unit: 'dager', source: 'rutinen' },
  ),
  meetingSeriesStart: words('', [
    'Et møte i rekken som møterytmen regnes fra (dd.mm.åååå); tomt: som de fleste møtene',
    'Eit møte i rekkja som møterytmen blir rekna frå (dd.mm.åååå); tomt: som dei fleste møta',
    'A meeting that the rhythm counts from (dd.mm.yyyy); empty: as most meetings',
  ]),
  meetingMoveBy: words(
    'virkedag',
    [
      'Møte på helligdag flyttes til neste virkedag eller en uke: virkedag eller uke',
      'Møte på heilagdag blir flytt til neste vyrkedag eller ei veke: virkedag eller uke',
      'A meeting on a holiday moves to the next working day or a week: virkedag or uke',
    ],
    { source: 'eget valg' },
  ),
  summonsWorkingDays: wholeNumber(
    5,
    [
      'Innkalling sendes så mange virkedager før møtet',
      'Innkalling blir send så mange vyrkedagar før møtet',
      'Summons is sent this many working days before the meeting',
    ],
    { unit: 'virkedager', source: 'vanlig praksis (må bekreftes)' },
  ),
  casesPerRule: wholeNumber(
    6,
    [
      'Så mange saker av hvert slag foreslås enkeltvis; resten samles i én',
      'Så mange saker av kvart slag blir føreslåtte kvar for seg; resten blir samla i éi',
      'This many cases of each kind are proposed one by one; the rest become one',
    ],
    { unit: 'saker' },
  ),
  caseNumberPattern: words('Sak {n}/{yy}', [
    'Mønster for saksnummer',
    'Mønster for saksnummer',
    'Pattern of case numbers',
  ]),
  publicAccessMarking: words(
    'Unntatt offentlighet – offl. § 13, jf. fvl. § 13 første ledd nr. 1',
    [
      'Merking av saksliste og protokoll (må bekreftes)',
      'Merking av sakliste og protokoll (må stadfestast)',
      'Marking of agenda and minutes (to be confirmed)',
    ],
    { source: 'offl. § 13, fvl. § 13' },
  ),
  ageBands: numberList(
    [14, 30, 60, 90],
    [
      'Siste dag i hvert aldersbånd for restanser',
      'Siste dag i kvart aldersband for restansar',
      'Last day of each age band of arrears',
    ],
    { unit: 'dager' },
  ),
  leaseAlarmMonths: numberList(
    [12, 6, 3, 1],
    ['Varsel før kontrakten utløper', 'Varsel før kontrakten går ut', 'Alarm before a lease ends'],
    { unit: 'måneder' },
  ),
  leaseAfterDays: numberList(
    [30, 60, 80],
    [
      'Varsel etter utløp, før kontrakten blir tidsubestemt',
      'Varsel etter utløp, før kontrakten blir tidsubestemt',
      'Alarm after the end, before the lease turns indefinite',
    ],
    { unit: 'dager', source: 'husleieloven § 9-2' },
  ),
  minimumLeaseYears: wholeNumber(
    3,
    ['Korteste tidsbestemte leietid', 'Kortaste tidsbestemte leigetid', 'Shortest fixed term'],
    { unit: 'år', source: 'husleieloven § 9-3' },
  ),
  earlyArrearsDays: wholeNumber(
    5,
    [
      'Manglende leie vises fra så mange dager etter forfall',
      'Manglande leige blir vist frå så mange dagar etter forfall',
      'Missing rent shows this many days after due date',
    ],
    { unit: 'dager' },
  ),
  ignoreBelow: wholeNumber(
    100,
    [
      'Skyldig beløp under dette foreslås ikke som sak',
      'Skuldig beløp under dette blir ikkje føreslått som sak',
      'Owed amounts below this are not proposed as cases',
    ],
    { unit: 'kr' },
  ),
  ownCollection: words(
    'ja',
    [
      'Kommunen krever inn egne krav (egeninkasso): ja eller nei',
      'Kommunen krev inn eigne krav (eigeninkasso): ja eller nei',
      'The municipality collects its own claims: ja or nei',
    ],
    { source: 'inkassoloven (1988), må bekreftes' },
  ),
  tenantFees: words('nei', [
    'Gebyr på purringer og varsler til leietakere: ja eller nei',
    'Gebyr på purringar og varsel til leigetakarar: ja eller nei',
    'Fees on reminders and notices to tenants: ja or nei',
  ]),
  postDays: wholeNumber(
    3,
    [
      'Et brev i posten regnes som mottatt etter så mange virkedager',
      'Eit brev i posten blir rekna som motteke etter så mange vyrkedagar',
      'A posted letter counts as received after this many working days',
    ],
    { unit: 'virkedager', source: 'vanlig praksis (må bekreftes)' },
  ),
  deadlineMoves: words(
    'nei',
    [
      'Frister som ender i helg eller på helligdag, flyttes til neste virkedag: ja eller nei',
      'Fristar som endar i helg eller på heilagdag, blir flytte til neste vyrkedag: ja eller nei',
      'Deadlines that end on a weekend or holiday move to the next working day: ja or nei',
    ],
    { source: 'Ot.prp. nr. 2 (1997–98) s. 114: samme ukedag, også på helligdag' },
  ),
  staleLedgerDays: wholeNumber(
    31,
    [
      'Ingen tiltak foreslås når reskontroen er importert for mer enn så mange dager siden',
      'Ingen tiltak blir føreslåtte når reskontroen er importert for meir enn så mange dagar sidan',
      'No step is proposed when the ledger was imported more than this many days ago',
    ],
    { unit: 'dager' },
  ),
  planTolerance: wholeNumber(
    5,
    [
      'Slingringsdager i nye betalingsordninger',
      'Slingringsdagar i nye betalingsordningar',
      'Tolerance days of new payment plans',
    ],
    { unit: 'dager' },
  ),
  warningMonths: wholeNumber(
    3,
    [
      'Tidlig varsel ser så mange måneder tilbake',
      'Tidleg varsel ser så mange månader tilbake',
      'Early warnings look this many months back',
    ],
    { unit: 'måneder' },
  ),
  warningDrop: wholeNumber(
    20,
    [
      'Tidlig varsel når innbetalingene har minket måned for måned med minst så mye',
      'Tidleg varsel når innbetalingane har minka månad for månad med minst så mykje',
      'Early warning when payments have shrunk month by month by at least this much',
    ],
    { unit: '%' },
  ),
  suppressBelow: wholeNumber(
    5,
    [
      'Antall under dette vises ikke på dashbordet',
      'Tal under dette blir ikkje viste på dashbordet',
      'Counts below this are not shown on the dashboard',
    ],
    { source: 'eget valg; SSB skjuler færre enn 3' },
  ),
  kidModulus: wholeNumber(
    10,
    [
      'Kontrollsiffer i KID: 10 eller 11',
      'Kontrollsiffer i KID: 10 eller 11',
      'KID modulus: 10 or 11',
    ],
    { source: 'avtale med banken' },
  ),
  kidLengths: datedNumbers(
    [
      'Antall tegn i KID, for eksempel 8 eller 8; fra 01.01.2027: 13 (tomt: alle lengder godtas)',
      'Tal teikn i KID, til dømes 8 eller 8; frå 01.01.2027: 13 (tomt: alle lengder blir godtekne)',
      'Characters of a KID, such as 8 or 8; from 01.01.2027: 13 (empty: any length)',
    ],
    { unit: 'tegn', source: 'avtale med banken' },
  ),
  kidTenancyPositions: datedNumbers(
    [
      'Hvor i KID nummeret på leieforholdet står, for eksempel 2-7 (tomt: bare hele KID brukes)',
      'Kvar i KID nummeret på leigeforholdet står, til dømes 2-7 (tomt: berre heile KID blir brukt)',
      'Where in a KID the number of the tenancy stands, such as 2-7 (empty: only whole KIDs are used)',
    ],
    { unit: 'posisjon', source: 'avtale med banken' },
  ),
  receivingAccounts: words(
    '',
    [
      'Kontonummer som husleien betales til, med komma mellom (tomt: kontoen kontrolleres ikke)',
      'Kontonummer som husleiga blir betalt til, med komma mellom (tomt: kontoen blir ikkje kontrollert)',
      'Account numbers that rent is paid to, separated by commas (empty: the account is not checked)',
    ],
    { source: 'avtale med banken' },
  ),
  dueDate: wholeNumber(
    1,
    [
      'Dag i måneden husleien forfaller',
      'Dag i månaden husleiga forfell',
      'Day of the month rent is due',
    ],
    { source: 'husleieloven § 3-2 (må bekreftes)' },
  ),
  rentRoundedTo: words(
    'krone',
    [
      'Ny leie etter indeks rundes ned til hel krone eller øre: krone eller øre',
      'Ny leige etter indeks blir runda ned til heil krone eller øre: krone eller øre',
      'New rents by index are rounded down to whole kroner or øre: krone or øre',
    ],
    { source: 'husleieloven § 4-2; eget valg' },
  ),
  indexMonthsBack: wholeNumber(
    0,
    [
      'Indeks da leien ble fastsatt: så mange måneder før måneden den gjaldt fra',
      'Indeks då leiga vart fastsett: så mange månader før månaden ho galdt frå',
      'Index when the rent was fixed: this many months before the month it held from',
    ],
    { unit: 'måneder', source: 'husleieloven § 4-2; eget valg' },
  ),
  allowancePaymentDate: wholeNumber(
    20,
    [
      'Dag i måneden bostøtte utbetales',
      'Dag i månaden bustøtte blir betalt ut',
      'Day of the month the allowance is paid',
    ],
    { source: 'Husbanken' },
  ),
  allowanceDeadline: wholeNumber(
    25,
    [
      'Søknadsfrist for bostøtte, dag i måneden',
      'Søknadsfrist for bustøtte, dag i månaden',
      'Deadline to apply for allowance',
    ],
    { source: 'Husbanken' },
  ),
  identityRule: words(
    'both-warn',
    [
      'Kontroll av fødselsnummer: 1964 = bare dagens regel, both-warn = også varsel om regelen fra 2032, both = begge reglene',
      'Kontroll av fødselsnummer: 1964 = berre dagens regel, both-warn = også varsel om regelen frå 2032, both = begge reglane',
      'Identity number rule: 1964 = only today’s rule, both-warn = also warn of the rule of 2032, both = both rules',
    ],
    { source: 'Skatteetaten' },
  ),
  qualityGood: wholeNumber(
    95,
    [
      'Datakvalitet: målet er nådd fra og med så mange poeng',
      'Datakvalitet: målet er nådd frå og med så mange poeng',
      'Data quality: the target is met from this many points',
    ],
    { unit: 'poeng av 100' },
  ),
  qualityFair: wholeNumber(
    85,
    [
      'Datakvalitet: under så mange poeng er den for svak',
      'Datakvalitet: under så mange poeng er han for svak',
      'Data quality: below this many points it is too weak',
    ],
    { unit: 'poeng av 100' },
  ),
  dataTaskDays: wholeNumber(
    14,
    [
      'Frist for oppgaver om å kontrollere data',
      'Frist for oppgåver om å kontrollere data',
      'Deadline of tasks to check data',
    ],
    { unit: 'dager' },
  ),
  changeLogLinesAtOnce: wholeNumber(
    200,
    [
      'Så mange endringer på én gang loggføres hver for seg; resten samles i én linje per ark',
      'Så mange endringar på éin gong blir loggførte kvar for seg; resten blir samla i éi linje per ark',
      'This many changes at once are logged one by one; the rest become one line per sheet',
    ],
    { unit: 'linjer' },
  ),
  changeLogMonths: wholeNumber(
    24,
    [
      'Så mange måneder står endringene i loggen før de kan flyttes til en egen fil',
      'Så mange månader står endringane i loggen før dei kan flyttast til ei eiga fil',
      'Changes stay in the log this many months before they can be moved to a file',
    ],
    { unit: 'måneder' },
  ),
  changeLogRows: wholeNumber(
    20_000,
    [
      'Så mange linjer kan endringsloggen ha før eldre linjer bør flyttes til en egen fil',
      'Så mange linjer kan endringsloggen ha før eldre linjer bør flyttast til ei eiga fil',
      'The change log may have this many lines before older ones should be moved to a file',
    ],
    { unit: 'linjer' },
  ),
  ...letterSettings,
  syntheticAllowed: words('nei', [
    'Syntetiske fødselsnummer godtas (bare prøvedata)',
    'Syntetiske fødselsnummer blir godtekne (berre prøvedata)',
    'Synthetic identity numbers accepted (samples only)',
  ]),
} as const;

export type SettingId = keyof typeof settings;
type ValueOfSetting<S extends SettingId> =
  (typeof settings)[S] extends SettingKind<infer T> ? T : never;

export const settingIds = Object.keys(settings) as readonly SettingId[];

/** The municipality's choice, or the default where the sheet has none that can be read. */
export function setting<S extends SettingId>(register: Register, id: S): ValueOfSetting<S> {
  const kind: SettingKind<unknown> = settings[id];
  const written = register.tables.Settings.byKey(id)?.value;
  const value = typeof written === 'string' ? kind.parse(written) : null;
  return (value ?? kind.fallback) as ValueOfSetting<S>;
}
