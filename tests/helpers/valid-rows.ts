import { day } from '../../src/domain/days';
import { parseIsoMonth } from '../../src/domain/months';
import type { RowIn, TableId } from '../../src/domain/tables';

type Valid = { readonly [T in TableId]: (id: string, number: number) => Partial<RowIn<T>> };

/** A faultless row with this key; what it refers to carries the same number. */
export function validRow(table: TableId, id: string): Readonly<Record<string, unknown>> {
  const number = Number(/\d+$/.exec(id)?.[0] ?? '1');
  return valid[table](id, number);
}

const like = (prefix: string, number: number): string =>
  `${prefix}-${String(number).padStart(4, '0')}`;

/** A KID of nine digits with its modulus 10 check digit. */
export function kidOf(number: number): string {
  const digits = String(number).padStart(8, '0');
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

const january = parseIsoMonth('2026-01');

const valid: Valid = {
  Dwellings: (dwelling, number) => ({
    dwelling,
    municipality: '3427',
    gnr: 40,
    bnr: number,
    unit: 'H0101',
    address: `Brugata ${number}`,
    postcode: '2500',
    area: 'Sentrum',
    type: 'flat',
    category: 'ordinary',
    disposal: 'owned',
    rooms: 2,
    bedrooms: 1,
    usableArea: 48,
    wheelchair: false,
    rent: 800_000,
    status: 'let',
    statusDate: day('2025-01-01'),
  }),
  Vacancies: (vacancy, number) => ({
    vacancy,
    dwelling: like('B', number),
    from: day('2024-11-01'),
    to: day('2024-12-31'),
    reason: 'turnover',
  }),
  Households: (household, number) => ({ household, label: `Husstand ${number}` }),
  Persons: (person, number) => ({
    person,
    household: like('H', number),
    role: 'main',
    name: `Person ${number}`,
  }),
  Needs: (need, number) => ({
    need,
    household: like('H', number),
    code: 'economy',
    from: day('2026-01-05'),
  }),
  Cautions: (caution, number) => ({
    caution,
    household: like('H', number),
    code: 'visitTwo',
    from: day('2026-01-05'),
    reviewBy: day('2026-07-05'),
  }),
  Applications: (application, number) => ({
    application,
    household: like('H', number),
    received: day('2026-01-05'),
    kind: 'dwelling',
    status: 'received',
  }),
  Interviews: (interview, number) => ({
    interview,
    application: like('S', number),
    date: day('2026-01-12'),
  }),
  Offers: (offer, number) => ({
    offer,
    dwelling: like('B', number),
    application: like('S', number),
    offered: day('2026-01-20'),
    reservedUntil: day('2026-02-03'),
  }),
  Guidance: (guidance, number) => ({
    guidance,
    household: like('H', number),
    instrument: 'allowance',
    informed: day('2026-01-12'),
  }),
  TemporaryStays: (stay, number) => ({
    stay,
    household: like('H', number),
    place: 'camping',
    from: day('2026-01-05'),
    to: day('2026-01-20'),
  }),
  Tenancies: (tenancy, number) => ({
    tenancy,
    dwelling: like('B', number),
    household: like('H', number),
    start: day('2025-01-01'),
    end: day('2027-12-31'),
    leaseKind: 'fixed',
    signed: day('2024-12-15'),
    rent: 800_000,
    kid: kidOf(number),
    housingOfficer: 'U-0001',
  }),
  Documents: (document, number) => ({
    document,
    tenancy: like('L', number),
    kind: 'lease',
    signed: day('2024-12-15'),
  }),
  ChecklistPoints: (entry, number) => ({
    entry,
    tenancy: like('L', number),
    occasion: 'moveIn',
    point: 'houseRules',
  }),
  Agreements: (agreement, number) => ({
    agreement,
    tenancy: like('L', number),
    theme: 'economy',
    start: day('2025-02-01'),
    end: day('2026-01-31'),
    evaluation: day('2025-08-01'),
    responsible: 'Kari Nilsen',
  }),
  Measures: (measure, number) => ({
    measure,
    agreement: like('A', number),
    what: 'Søke bostøtte',
    owner: 'Kari Nilsen',
    due: day('2025-03-01'),
  }),
  Contacts: (contact, number) => ({
    contact,
    tenancy: like('L', number),
    date: day('2025-03-03'),
    kind: 'homeVisit',
    result: 'met',
  }),
  Incidents: (incident, number) => ({
    incident,
    date: day('2026-01-10'),
    dwelling: like('B', number),
    type: 'noise',
    severity: 'low',
    service: 'housingOfficer',
    status: 'open',
  }),
  Charges: (charge, number) => ({
    charge,
    tenancy: like('L', number),
    kind: 'rent',
    period: january,
    due: day('2026-01-01'),
    amount: 800_000,
  }),
  Payments: (payment, number) => ({
    payment,
    date: day('2026-01-02'),
    amount: 800_000,
    source: 'tenant',
    tenancy: like('L', number),
  }),
  Allowances: (allowance, number) => ({
    allowance,
    tenancy: like('L', number),
    ...(january === null ? {} : { period: january }),
    amount: 200_000,
    status: 'granted',
    transport: false,
    expected: day('2026-01-20'),
  }),
  PaymentPlans: (plan, number) => ({
    plan,
    tenancy: like('L', number),
    agreed: day('2026-01-10'),
    frequency: 'monthly',
    first: day('2026-02-01'),
    amount: 100_000,
    total: 600_000,
    state: 'live',
  }),
  ArrearsSteps: (step, number) => ({
    step,
    tenancy: like('L', number),
    date: day('2026-01-15'),
    kind: 'contact',
  }),
  RentChanges: (change, number) => ({
    change,
    tenancy: like('L', number),
    kind: 'index',
    noticeSent: day('2025-12-01'),
    from: day('2026-01-05'),
    before: 780_000,
    after: 800_000,
  }),
  Members: (member, number) => ({
    member,
    name: `Medlem ${number}`,
    role: 'member',
    unit: 'finance',
    from: day('2020-01-01'),
  }),
  Meetings: (meeting) => ({ meeting, date: day('2026-01-14'), state: 'planned' }),
  Attendance: (entry) => ({ entry, meeting: 'Z-0001', member: 'U-0001', state: 'present' }),
  Cases: (id) => ({ case: id, kind: 'information', title: 'Orientering', state: 'queued' }),
  Tasks: (task) => ({
    task,
    what: 'Ringe vaktmester',
    created: day('2026-01-05'),
    due: day('2026-01-19'),
    state: 'open',
  }),
  Targets: (target) => ({
    target,
    measure: 'Færre restanser',
    metric: 'arrears',
    value: 5,
    by: day('2027-12-31'),
  }),
  Settings: (setting) => ({ setting }),
  Rates: (entry) => ({
    entry,
    rate: 'prøvesats',
    validFrom: day('2026-01-01'),
    value: 1,
    unit: 'kr',
    source: 'prøve',
  }),
  Codes: (entry) => ({ entry, list: 'Targets.direction', code: 'atMost', label: 'høyst' }),
  PriceIndex: (entry) => ({ entry, ...(january === null ? {} : { month: january }), value: 134.1 }),
  ChangeLog: (entry) => ({ entry, date: day('2026-01-05'), table: 'Dwellings' }),
  ExportLog: (entry) => ({ entry, date: day('2026-01-05'), what: 'restanser' }),
  ImportLog: (entry) => ({ entry, date: day('2026-01-05'), file: 'ocr.txt' }),
  Confirmations: (entry) => ({
    entry,
    rule: 'tenancy-overlap',
    table: 'Tenancies',
    row: 'L-0001',
    reason: 'Avtalt overgang',
    date: day('2026-01-05'),
  }),
  QualityHistory: (entry) => ({
    entry,
    date: day('2026-01-05'),
    area: 'dwellings',
    score: 98.5,
    rows: 40,
  }),
  ImportProfiles: (entry) => ({
    entry,
    profile: 'Økonomisystemet',
    table: 'Payments',
    column: 'amount',
  }),
};
