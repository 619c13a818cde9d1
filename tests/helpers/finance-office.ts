import { tablesWith, type GivenRows } from './register';

const rent = (tenancy: string, year: string, month: string, kroner: number) => ({
  tenancy,
  kind: 'rent' as const,
  period: `${year}-${month}`,
  due: `${year}-${month}-01`,
  amount: kroner * 100,
});

const paid = (tenancy: string, date: string, kroner: number) => ({
  tenancy,
  date,
  amount: kroner * 100,
  source: 'tenant' as const,
});

/**
 * Eight tenancies between two meetings: one new in arrears, one that owes more, one less, one cleared, one unchanged, one
 * with a protected address, and two that are over, of which one household is dead and one debt is old.
 */
const rows: GivenRows = {
  Members: [
    { member: 'U-0001', name: 'Boligansvarlig', unit: 'housingOfficer' },
    { member: 'U-0002', name: 'Oppfølger', unit: 'mentalHealth' },
  ],
  Meetings: [{ meeting: 'Z-0001', date: '2026-10-14', state: 'held' }],
  Persons: [
    { household: 'H-0001', name: 'Ny Restanse' },
    { household: 'H-0002', name: 'Skylder Mer' },
    { household: 'H-0003', name: 'Skylder Mindre' },
    { household: 'H-0004', name: 'Gjort Opp' },
    { household: 'H-0005', name: 'Som Før' },
    { household: 'H-0006', name: 'Hemmelig Adresse', addressProtection: 'confidential' },
    { household: 'H-0007', name: 'Død Leietaker', deceased: '2025-02-01' },
    { household: 'H-0008', name: 'Gammel Gjeld' },
  ],
  Dwellings: [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({
    dwelling: `B-000${number}`,
    area: number % 2 === 0 ? 'Nordbygda' : 'Sentrum',
  })),
  Tenancies: [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({
    tenancy: `L-000${number}`,
    start: number < 7 ? '2025-01-01' : '2022-01-01',
    end: number < 7 ? '2027-12-31' : '2024-12-31',
    movedOut: number < 7 ? null : '2024-12-31',
    housingOfficer: number === 2 ? 'U-0002' : 'U-0001',
  })),
  Charges: [
    rent('L-0001', '2026', '11', 8000),
    rent('L-0002', '2026', '10', 8000),
    rent('L-0002', '2026', '11', 8000),
    rent('L-0003', '2026', '09', 8000),
    rent('L-0003', '2026', '10', 8000),
    rent('L-0004', '2026', '10', 8000),
    rent('L-0005', '2026', '08', 8000),
    rent('L-0006', '2026', '10', 5000),
    rent('L-0007', '2024', '12', 6000),
    rent('L-0008', '2023', '05', 3000),
    rent('L-0008', '2024', '11', 1000),
  ],
  Payments: [
    paid('L-0003', '2026-11-03', 9000),
    paid('L-0004', '2026-10-20', 8000),
    paid('L-0005', '2026-08-02', 2000),
    { tenancy: null, date: '2026-11-05', amount: 123_400, source: 'tenant', kid: '000000067' },
  ],
  ImportLog: [{ date: '2026-11-16', dataDate: '2026-11-15' }],
};

export const financeOffice = () =>
  tablesWith(rows, { settings: { municipalityName: 'Fjelldal kommune' } });
