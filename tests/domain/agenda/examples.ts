import type { GivenRows, RegisterOptions } from '../../helpers/register';

/** Every example is read on 15 September 2026; the previous meeting was on the 8th and the next is on the 22nd. */
export const ON = '2026-09-15';

export const meetings = [
  { meeting: 'Z-0001', date: '2026-08-25', state: 'approved', approved: '2026-09-08' },
  { meeting: 'Z-0002', date: '2026-09-08', state: 'held' },
  { meeting: 'Z-0003', date: '2026-09-22', state: 'planned' },
] as const satisfies GivenRows['Meetings'];

export interface Example {
  readonly name: string;
  readonly given: GivenRows;
  /** `table id: what the reason says`, for each proposal of the rule. */
  readonly proposed: readonly string[];
  readonly options?: RegisterOptions;
}

const papers = (...kinds: readonly ('lease' | 'houseRules' | 'moveInChecklist')[]) =>
  kinds.map((kind, at) => ({ document: `D-000${at + 1}`, tenancy: 'L-0001', kind }));

/** Per rule: what is proposed, and what looks like it and is not. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  'open-decision': [
    {
      name: 'vedtak der fristen er gått ut',
      given: {
        Cases: [
          {
            case: 'SAK-0001',
            number: 'Sak 41/26',
            kind: 'incident',
            title: 'Naboklage',
            state: 'decided',
            decision: 'followUp',
            decided: '2026-08-25',
            deadline: '2026-09-10',
          },
        ],
      },
      proposed: [
        'Cases SAK-0001: Vedtatt 25.08.2026 med frist 10.09.2026. Fristen er oversittet med 5 dager.',
      ],
    },
    {
      name: 'vedtak uten frist har en ansvarlig',
      given: {
        Cases: [
          {
            case: 'SAK-0001',
            number: 'Sak 41/26',
            kind: 'incident',
            state: 'decided',
            decision: 'followUp',
            decided: '2026-08-25',
            responsible: 'U-0001',
          },
        ],
      },
      proposed: ['Cases SAK-0001: Vedtatt 25.08.2026 uten frist. Ikke fulgt opp etter 21 dager.'],
    },
    {
      name: 'fulgt opp, eller bare til orientering',
      given: {
        Cases: [
          {
            case: 'SAK-0001',
            state: 'decided',
            decision: 'followUp',
            decided: '2026-08-25',
            deadline: '2026-09-10',
            followedUp: '2026-09-09',
          },
          {
            case: 'SAK-0002',
            state: 'decided',
            decision: 'note',
            decided: '2026-08-25',
            deadline: '2026-09-10',
          },
        ],
      },
      proposed: [],
    },
  ],
  'application-ready': [
    {
      name: 'innstilt søknad, og samtale krysset av til utvalget',
      given: {
        Applications: [
          { application: 'S-0001', received: '2026-05-04', status: 'recommended' },
          { application: 'S-0002', received: '2026-06-01', status: 'assessing' },
          { application: 'S-0003', received: '2026-06-01', status: 'assessing' },
        ],
        Interviews: [
          { interview: 'K-0002', application: 'S-0002', date: '2026-06-20', toCommittee: true },
          { interview: 'K-0003', application: 'S-0003', date: '2026-06-20', toCommittee: false },
        ],
      },
      proposed: [
        'Applications S-0001: Mottatt 04.05.2026. Kartlagt og klar for utvalget.',
        'Applications S-0002: Mottatt 01.06.2026. Kartlagt og klar for utvalget.',
      ],
    },
  ],
  'application-new': [
    {
      name: 'mottatt etter forrige møte',
      given: { Applications: [{ application: 'S-0001', received: '2026-09-10' }] },
      proposed: [
        'Applications S-0001: Mottatt 10.09.2026, etter forrige møte. Kartleggingssamtale mangler.',
      ],
    },
    {
      name: 'mottatt på møtedagen, eller allerede avgjort',
      given: {
        Applications: [
          { application: 'S-0001', received: '2026-09-08' },
          { application: 'S-0002', received: '2026-09-10', status: 'granted' },
        ],
      },
      proposed: [],
    },
  ],
  'interview-missing': [
    {
      name: 'en gammel søknad uten samtale',
      given: { Applications: [{ application: 'S-0001', received: '2026-08-16' }] },
      proposed: [
        'Applications S-0001: Mottatt 16.08.2026. Ingen kartleggingssamtale etter 30 dager.',
      ],
    },
    {
      name: 'samtalen er holdt',
      given: {
        Applications: [{ application: 'S-0001', received: '2026-08-16' }],
        Interviews: [{ application: 'S-0001', date: '2026-08-30' }],
      },
      proposed: [],
    },
  ],
  'loan-application-new': [
    {
      name: 'startlån mottatt etter forrige møte',
      given: {
        Applications: [{ application: 'S-0001', received: '2026-09-10', kind: 'startLoan' }],
      },
      proposed: ['Applications S-0001: Mottatt 10.09.2026, etter forrige møte.'],
    },
    {
      name: 'søknad om bolig er noe annet',
      given: { Applications: [{ application: 'S-0001', received: '2026-09-10' }] },
      proposed: [],
    },
  ],
  'dwelling-vacant': [
    {
      name: 'leietaker har flyttet ut, og én søker venter på samme størrelse',
      given: {
        Tenancies: [{ tenancy: 'L-0001', dwelling: 'B-0001', ended: '2026-08-31' }],
        Applications: [{ bedrooms: 1, received: '2026-08-16' }],
      },
      proposed: [
        'Dwellings B-0001: Ingen leietaker siden 01.09.2026 (14 dager). 1 søker venter på 1 soverom.',
      ],
    },
    {
      name: 'kontrakten er utløpt, men leietaker bor der; og en bolig tatt ut av bruk',
      given: {
        Tenancies: [{ tenancy: 'L-0001', dwelling: 'B-0001', end: '2026-08-31' }],
        Dwellings: [{ dwelling: 'B-0001' }, { dwelling: 'B-0002', outOfUse: '2026-01-01' }],
      },
      proposed: [],
    },
  ],
  'dwelling-not-ready': [
    {
      name: 'boligen er under vedlikehold',
      given: { Dwellings: [{ dwelling: 'B-0001', status: 'repair', statusDate: '2026-09-01' }] },
      proposed: ['Dwellings B-0001: Uten leietaker siden 01.09.2026 (14 dager).'],
    },
    {
      name: 'første dag uten leietaker',
      given: { Dwellings: [{ dwelling: 'B-0001', status: 'repair', statusDate: '2026-09-15' }] },
      proposed: ['Dwellings B-0001: Uten leietaker fra i dag.'],
    },
    {
      name: 'en ledig bolig er klar',
      given: { Dwellings: [{ dwelling: 'B-0001', status: 'vacant' }] },
      proposed: [],
    },
  ],
  'lease-ends': [
    {
      name: 'kontrakten utløper innen tre måneder',
      given: { Tenancies: [{ tenancy: 'L-0001', end: '2026-11-30' }] },
      proposed: [
        'Tenancies L-0001: Kontrakten utløper 30.11.2026; varselet 3 måneder før er nådd.',
      ],
    },
    {
      name: 'varselet nås innen møtet, men er ikke nådd i dag',
      given: { Tenancies: [{ tenancy: 'L-0001', end: '2026-12-20' }] },
      proposed: [
        'Tenancies L-0001: Kontrakten utløper 20.12.2026; varselet 3 måneder før nås 20.09.2026, innen møtet.',
      ],
    },
    {
      name: 'behandlet senere enn dagen det spørres for',
      given: {
        Tenancies: [{ tenancy: 'L-0001', end: '2026-11-30' }],
        Cases: [
          {
            kind: 'leaseEnd',
            state: 'decided',
            sourceTable: 'Tenancies',
            sourceId: 'L-0001',
            decided: '2026-09-22',
          },
        ],
      },
      proposed: [
        'Tenancies L-0001: Kontrakten utløper 30.11.2026; varselet 3 måneder før er nådd.',
      ],
    },
    {
      name: 'behandlet etter varselet, tidsubestemt, eller mer enn et år igjen',
      given: {
        Tenancies: [
          { tenancy: 'L-0001', end: '2026-11-30' },
          { tenancy: 'L-0002', end: '2026-11-30', leaseKind: 'indefinite' },
          { tenancy: 'L-0003', end: '2027-10-31' },
        ],
        Cases: [
          {
            kind: 'leaseEnd',
            state: 'decided',
            sourceTable: 'Tenancies',
            sourceId: 'L-0001',
            decided: '2026-09-08',
          },
        ],
      },
      proposed: [],
    },
  ],
  'lease-overstayed': [
    {
      name: 'leietaker bor der 46 dager etter utløp',
      given: { Tenancies: [{ tenancy: 'L-0001', end: '2026-07-31' }] },
      proposed: [
        'Tenancies L-0001: Kontrakten utløp 31.07.2026 (46 dager siden). Uten skriftlig flytteoppfordring blir den tidsubestemt etter 31.10.2026 (husleieloven § 9-2).',
      ],
    },
    {
      name: 'behandlet før siste varsel: tas opp igjen',
      given: {
        Tenancies: [{ tenancy: 'L-0001', end: '2026-07-31' }],
        Cases: [
          {
            kind: 'leaseEnd',
            state: 'noted',
            sourceTable: 'Tenancies',
            sourceId: 'L-0001',
            decided: '2026-08-25',
          },
        ],
      },
      proposed: [
        'Tenancies L-0001: Kontrakten utløp 31.07.2026 (46 dager siden). Uten skriftlig flytteoppfordring blir den tidsubestemt etter 31.10.2026 (husleieloven § 9-2).',
      ],
    },
    {
      name: 'behandlet etter varselet ved 30 dager',
      given: {
        Tenancies: [{ tenancy: 'L-0001', end: '2026-07-31' }],
        Cases: [
          {
            kind: 'leaseEnd',
            state: 'noted',
            sourceTable: 'Tenancies',
            sourceId: 'L-0001',
            decided: '2026-09-08',
          },
        ],
      },
      proposed: [],
    },
    {
      name: 'flytteoppfordring er sendt',
      given: { Tenancies: [{ end: '2026-07-31', moveOutRequested: '2026-08-10' }] },
      proposed: [],
    },
  ],
  'lease-turned-indefinite': [
    {
      name: 'mer enn tre måneder etter utløp',
      given: { Tenancies: [{ tenancy: 'L-0001', end: '2026-05-31' }] },
      proposed: [
        'Tenancies L-0001: Kontrakten utløp 31.05.2026 uten flytteoppfordring, og leietaker bodde der fortsatt 01.09.2026 (husleieloven § 9-2).',
      ],
    },
    {
      name: 'på dagen tre måneder etter er den ikke tidsubestemt ennå',
      given: { Tenancies: [{ end: '2026-06-15' }] },
      proposed: [],
    },
  ],
  'early-warning': [
    {
      name: 'bostøtten er stanset',
      given: {
        Allowances: [
          { tenancy: 'L-0001', period: '2026-08', transport: true, expected: '2026-08-20' },
          { tenancy: 'L-0001', period: '2026-09', status: 'stopped', expected: '2026-09-20' },
        ],
      },
      proposed: [
        'Tenancies L-0001: Bostøtten er stanset fra 2026-09. Sist innvilget for 2026-08. Leietakeren må nå betale hele leien.',
      ],
    },
    {
      name: 'bostøtten er innvilget måned for måned',
      given: {
        Allowances: [
          { tenancy: 'L-0001', period: '2026-08', transport: true, expected: '2026-08-20' },
          { tenancy: 'L-0001', period: '2026-09', transport: true, expected: '2026-09-20' },
        ],
      },
      proposed: [],
    },
  ],
  'plan-broken': [
    {
      name: 'to avdrag er ikke betalt',
      given: {
        Charges: [{ tenancy: 'L-0001', due: '2026-01-01', amount: 600_000 }],
        PaymentPlans: [
          { plan: 'R-0001', tenancy: 'L-0001', agreed: '2026-07-01', first: '2026-08-01' },
        ],
      },
      proposed: [
        'PaymentPlans R-0001: Brutt 02.08.2026: 2\u00A0000,00 kr mindre er betalt enn avtalt. Skyldig nå: 6\u00A0000,00 kr.',
      ],
    },
    {
      name: 'avdragene er betalt',
      given: {
        Charges: [{ tenancy: 'L-0001', due: '2026-01-01', amount: 600_000 }],
        Payments: [{ tenancy: 'L-0001', date: '2026-08-01', amount: 200_000 }],
        PaymentPlans: [{ tenancy: 'L-0001', agreed: '2026-07-01', first: '2026-08-01' }],
      },
      proposed: [],
    },
  ],
  'arrears-new': [
    {
      name: 'septemberleien mangler',
      given: { Charges: [{ tenancy: 'L-0001', period: '2026-09', due: '2026-09-09' }] },
      proposed: [
        'Tenancies L-0001: Skylder 8\u00A0000,00 kr, eldste forfall 09.09.2026. Ved forrige møte: 0,00 kr. Mulig neste steg: betalingspåminnelse, tidligst 10.09.2026.',
      ],
    },
    {
      name: 'betalt, for lite til å nevnes, eller forfalt for få dager siden',
      given: {
        Charges: [
          { charge: 'F-0001', tenancy: 'L-0001', due: '2026-09-09' },
          { charge: 'F-0002', tenancy: 'L-0002', due: '2026-09-09', amount: 9_900 },
          { charge: 'F-0003', tenancy: 'L-0003', due: '2026-09-12' },
        ],
        Payments: [{ tenancy: 'L-0001', date: '2026-09-09' }],
      },
      proposed: [],
    },
  ],
  'arrears-worse': [
    {
      name: 'skyldte for august, nå også for september',
      given: {
        Charges: [
          { charge: 'F-0001', tenancy: 'L-0001', period: '2026-08', due: '2026-08-01' },
          { charge: 'F-0002', tenancy: 'L-0001', period: '2026-09', due: '2026-09-09' },
        ],
        Payments: [{ tenancy: 'L-0002', date: '2026-09-09' }],
        ArrearsSteps: [{ tenancy: 'L-0001', date: '2026-08-20', kind: 'contact', disputed: true }],
      },
      proposed: [
        'Tenancies L-0001: Skylder 16\u00A0000,00 kr, eldste forfall 01.08.2026. Ved forrige møte: 8\u00A0000,00 kr. Kravet er omtvistet (20.08.2026). Avklar innsigelsen før noe annet gjøres. Regnskapet er ført til 09.09.2026.',
      ],
    },
    {
      name: 'skylder det samme som før',
      given: { Charges: [{ tenancy: 'L-0001', due: '2026-08-01' }] },
      proposed: [],
    },
  ],
  'arrears-standing': [
    {
      name: 'skylder det samme som før',
      given: { Charges: [{ tenancy: 'L-0001', due: '2026-08-01' }] },
      proposed: [
        'Tenancies L-0001: Skylder 8\u00A0000,00 kr, eldste forfall 01.08.2026. Ikke økt siden forrige møte. Mulig neste steg: betalingspåminnelse, tidligst 02.08.2026.',
      ],
    },
    {
      name: 'ny siden forrige møte',
      given: { Charges: [{ tenancy: 'L-0001', due: '2026-09-09' }] },
      proposed: [],
    },
  ],
  'incident-open': [
    {
      name: 'forfalte først, så de alvorligste',
      given: {
        Incidents: [
          { incident: 'E-0001', date: '2026-09-01', severity: 'low', deadline: '2026-10-01' },
          { incident: 'E-0002', date: '2026-09-02', severity: 'high' },
          { incident: 'E-0003', date: '2026-09-03', severity: 'low', deadline: '2026-09-10' },
        ],
      },
      proposed: [
        'Incidents E-0003: Meldt 03.09.2026, ansvarlig boligansvarlig. Fristen 10.09.2026 er oversittet med 5 dager.',
        'Incidents E-0002: Meldt 02.09.2026, ansvarlig boligansvarlig. Ingen frist er satt.',
        'Incidents E-0001: Meldt 01.09.2026, ansvarlig boligansvarlig, frist 01.10.2026.',
      ],
    },
    {
      name: 'lukket etter dagen det spørres for: var åpen da',
      given: {
        Incidents: [
          { incident: 'E-0001', date: '2026-09-01', status: 'closed', closed: '2026-09-18' },
        ],
      },
      proposed: [
        'Incidents E-0001: Meldt 01.09.2026, ansvarlig boligansvarlig. Ingen frist er satt.',
      ],
    },
    {
      name: 'lukket',
      given: { Incidents: [{ status: 'closed', closed: '2026-09-01', outcome: 'resolved' }] },
      proposed: [],
    },
  ],
  'incident-closed': [
    {
      name: 'lukket etter forrige møte',
      given: {
        Incidents: [
          { incident: 'E-0001', status: 'closed', closed: '2026-09-10', outcome: 'resolved' },
        ],
      },
      proposed: ['Incidents E-0001: Lukket 10.09.2026: løst.'],
    },
    {
      name: 'utfallet er alt vist i forrige møte',
      given: { Incidents: [{ status: 'closed', closed: '2026-09-08', outcome: 'resolved' }] },
      proposed: [],
    },
  ],
  'agreement-evaluation': [
    {
      name: 'skal evalueres før møtet',
      given: { Agreements: [{ agreement: 'A-0001', tenancy: 'L-0001', evaluation: '2026-09-20' }] },
      proposed: ['Agreements A-0001: Skal evalueres 20.09.2026.'],
    },
    {
      name: 'evaluert, senere enn møtet, eller leieforholdet er avsluttet',
      given: {
        Agreements: [
          {
            agreement: 'A-0001',
            tenancy: 'L-0001',
            evaluation: '2026-09-01',
            evaluated: '2026-09-02',
          },
          { agreement: 'A-0002', tenancy: 'L-0001', evaluation: '2026-09-23' },
          { agreement: 'A-0003', tenancy: 'L-0003', evaluation: '2026-09-01' },
        ],
        Tenancies: [{ tenancy: 'L-0001' }, { tenancy: 'L-0003', ended: '2026-08-31' }],
      },
      proposed: [],
    },
  ],
  'documents-missing': [
    {
      name: 'sjekklisten mangler, og transport er samtykket uten erklæring',
      given: {
        Tenancies: [{ tenancy: 'L-0001', transportConsent: '2025-02-01' }],
        Documents: papers('lease', 'houseRules'),
      },
      proposed: ['Tenancies L-0001: Mangler: sjekkliste innflytting, transporterklæring.'],
    },
    {
      name: 'kontrakten er ikke gyldig lenger',
      given: {
        Documents: [
          ...papers('houseRules', 'moveInChecklist'),
          { document: 'D-0009', tenancy: 'L-0001', kind: 'lease', validTo: '2026-08-31' },
        ],
      },
      proposed: ['Tenancies L-0001: Utløpt: leiekontrakt.'],
    },
    {
      name: 'signert etter dagen det spørres for: manglet da',
      given: {
        Documents: [
          ...papers('houseRules', 'moveInChecklist'),
          { document: 'D-0009', tenancy: 'L-0001', kind: 'lease', signed: '2026-09-20' },
        ],
      },
      proposed: ['Tenancies L-0001: Mangler: leiekontrakt.'],
    },
    {
      name: 'alt er signert',
      given: { Documents: papers('lease', 'houseRules', 'moveInChecklist') },
      proposed: [],
    },
  ],
};
