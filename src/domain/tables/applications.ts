import {
  appealOutcomes,
  applicationKinds,
  applicationResults,
  applicationStatuses,
  decisionKinds,
  decisionReasons,
  urgencies,
  housingSituations,
} from '../codes/applications';
import { choice, day, integer, key, note, reference, text, yesNo, money } from '../columns';
import { applicationHelp } from './help/applications';
import { helped } from './help/help';
import type { RowOf, Table } from './table';

export const applications = {
  id: 'Applications',
  sheet: ['Søknader', 'Søknader', 'Applications'],
  group: 'applications',
  key: 'application',
  columns: helped(
    {
      application: key('S', ['Søknad', 'Søknad', 'Application']),
      household: reference('Households', ['Husstand', 'Husstand', 'Household'], {
        essential: true,
      }),
      received: day(['Mottatt', 'Motteken', 'Received'], { essential: true }),
      kind: choice(applicationKinds, ['Gjelder', 'Gjeld', 'Kind'], { required: true }),
      bedrooms: integer(['Behov soverom', 'Behov soverom', 'Bedrooms needed'], { most: 20 }),
      wheelchair: yesNo(['Behov rullestol', 'Behov rullestol', 'Wheelchair needed'], {
        personal: 'sensitive',
      }),
      area: text(['Ønsket område', 'Ønskt område', 'Wanted area'], {}),
      urgency: choice(urgencies, ['Hast', 'Hast', 'Urgency'], {}),
      livedInMunicipal: yesNo(
        ['Bodde i kommunal bolig', 'Budde i kommunal bustad', 'Lived in municipal dwelling'],
        {},
      ),
      status: choice(applicationStatuses, ['Status', 'Status', 'Status'], { required: true }),
      responsible: reference('Members', ['Saksbehandler', 'Saksbehandlar', 'Responsible'], {}),
      complete: day(['Komplett', 'Komplett', 'Complete'], {}),
      preliminaryAnswer: day(['Foreløpig svar', 'Førebels svar', 'Preliminary answer'], {}),
      recommendedBy: reference(
        'Members',
        ['Innstilling av', 'Innstilling av', 'Recommended by'],
        {},
      ),
      decidedBy: text(['Vedtak av', 'Vedtak av', 'Decided by'], {}),
      decisionDate: day(['Vedtaksdato', 'Vedtaksdato', 'Decision date'], {}),
      decision: choice(decisionKinds, ['Vedtak', 'Vedtak', 'Decision'], {}),
      decisionReason: choice(
        decisionReasons,
        ['Begrunnelse', 'Grunngjeving', 'Decision reason'],
        {},
      ),
      answerSent: day(['Svar sendt', 'Svar sendt', 'Answer sent'], {}),
      appealDeadline: day(['Klagefrist', 'Klagefrist', 'Appeal deadline'], {}),
      appealReceived: day(['Klage mottatt', 'Klage motteken', 'Appeal received'], {}),
      appealOutcome: choice(
        appealOutcomes,
        ['Utfall av klage', 'Utfall av klage', 'Appeal outcome'],
        {},
      ),
      result: choice(applicationResults, ['Resultat', 'Resultat', 'Result'], {}),
      resultDate: day(['Resultatdato', 'Resultatdato', 'Result date'], {}),
      renewal: day(['Fornyes innen', 'Fornyast innan', 'Renew by'], {}),
      housingSituation: choice(housingSituations, ['Bor nå', 'Bur no', 'Lives now'], {}),
      noStairs: yesNo(['Uten trapp', 'Utan trapp', 'No stairs'], { personal: 'sensitive' }),
      pets: yesNo(['Har dyr', 'Har dyr', 'Has pets'], {}),
      bedroomReason: text(['Grunn til romtall', 'Grunn til romtal', 'Reason for bedrooms'], {
        personal: 'free-text',
      }),
      manualPriority: integer(['Manuell prioritet', 'Manuell prioritet', 'Manual priority'], {
        least: 1,
        most: 999,
      }),
      priorityReason: text(['Grunn til prioritet', 'Grunn til prioritet', 'Reason for priority'], {
        personal: 'free-text',
      }),
      grantedBedrooms: integer(['Innvilget soverom', 'Innvilga soverom', 'Bedrooms granted'], {
        most: 20,
      }),
      grantedMonths: integer(
        ['Innvilget leietid (mnd)', 'Innvilga leigetid (mnd)', 'Months granted'],
        { least: 1, most: 600 },
      ),
      appealDecided: day(['Klage avgjort', 'Klage avgjord', 'Appeal decided'], {}),
      keepsPlace: yesNo(['Beholder plass', 'Held plassen', 'Keeps place'], {}),
      renewalNotice: day(['Varslet om fornyelse', 'Varsla om fornying', 'Renewal notice'], {}),
      amountApplied: money(['Søkt beløp', 'Søkt beløp', 'Amount applied for'], {}),
      amountGranted: money(['Innvilget beløp', 'Innvilga beløp', 'Amount granted'], {}),
      paidOut: day(['Utbetalt', 'Utbetalt', 'Paid out'], {}),
      archive: text(['Arkivsak', 'Arkivsak', 'Archive case'], {}),
      note: note(['Merknad', 'Merknad', 'Note'], {}),
    },
    applicationHelp,
  ),
} as const satisfies Table;

export type Application = RowOf<typeof applications>;
