import { cell, tablesWith, type GivenRows } from './register';

const rent = (tenancy: string, month: string, kroner: number) => ({
  tenancy,
  kind: 'rent' as const,
  period: `2026-${month}`,
  due: `2026-${month}-01`,
  amount: kroner * 100,
});

/** A handful of tenancies in which everything that an arrears sheet must cope with occurs once. */
const rows: GivenRows = {
  Households: [{ household: 'H-0001' }, { household: 'H-0002' }, { household: 'H-0003' }],
  Persons: [
    { household: 'H-0001', name: 'Kari "Kaia" Åsen; enke' },
    { household: 'H-0002', name: 'Skjult Navn', addressProtection: 'strictlyConfidential' },
    { household: 'H-0003', name: '=HYPERLINK("http://eksempel.no")' },
  ],
  Tenancies: [
    { tenancy: 'L-0001', household: 'H-0001', kid: '000000018', rent: 800_000 },
    { tenancy: 'L-0002', household: 'H-0002', kid: '000000026', rent: 700_050 },
    { tenancy: 'L-0003', household: 'H-0003', kid: '000000034', movedOut: '2026-06-30' },
    { tenancy: 'L-0004', kid: '000000042' },
  ],
  Charges: [
    rent('L-0001', '08', 8000),
    rent('L-0001', '09', 8000),
    rent('L-0001', '10', 8000),
    rent('L-0002', '10', 7000.5),
    rent('L-0003', '06', 1234.56),
    rent('L-0004', '10', 5000),
    { ...rent('L-0004', '09', 0), amount: cell('åtte tusen') },
  ],
  Payments: [
    { tenancy: 'L-0001', date: '2026-09-12', amount: 950_000, source: 'tenant' },
    { tenancy: 'L-0004', date: '2026-10-01', amount: 550_000, source: 'tenant' },
    { tenancy: null, date: '2026-10-05', amount: 250_000, kid: '000000026' },
    { tenancy: null, date: '2026-10-06', amount: 10_000, kid: null, bankReference: '+4799' },
    { tenancy: 'L-0001', date: '2026-10-07', amount: 100, kid: '000000034' },
  ],
  Allowances: [
    {
      tenancy: 'L-0001',
      period: '2026-10',
      amount: 300_000,
      transport: true,
      expected: '2026-11-20',
    },
  ],
  ImportLog: [{ date: '2026-10-09', dataDate: '2026-10-08' }],
};

export const smallOffice = () =>
  tablesWith(rows, { settings: { municipalityName: 'Fjelldal kommune' } });
