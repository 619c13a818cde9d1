import type { Day } from '../days';
import type { Register } from '../register';
import { isCurrent } from '../rules/periods';
import type { Member } from '../tables/committee';
import type { TableId } from '../tables';
import { areaTables } from './areas';

type Service = NonNullable<Member['unit']>;

/** Who is to find out: a member, and the service the task belongs to. */
export interface DataOwner {
  readonly owner: string | null;
  readonly service: Service | null;
}

/** Services that answer for tables which no dwelling's own boligansvarlig answers for. */
const responsible: readonly (readonly [tables: readonly TableId[], service: Service])[] = [
  [areaTables.economy, 'finance'],
  [areaTables.dwellings, 'technical'],
  [areaTables.meetings, 'serviceDesk'],
  [['Settings', 'Rates', 'Codes', 'PriceIndex'], 'serviceDesk'],
];

/** The boligansvarlig of the row's tenancy or dwelling, else the member whose service answers for the table. */
export function ownerOf(register: Register, table: TableId, row: string, on: Day): DataOwner {
  const own = tenancyOf(register, table, row, on)?.housingOfficer ?? null;
  const officer = own === null ? undefined : register.tables.Members.byKey(own);
  if (officer !== undefined && isMember(officer, on)) {
    return { owner: officer.member, service: officer.unit };
  }
  const service = responsible.find(([tables]) => tables.includes(table))?.[1] ?? 'housingOfficer';
  const members = register.tables.Members.rows.filter((member) => isMember(member, on));
  const member =
    members.find(({ unit }) => unit === service) ??
    members.find(({ role }) => role === 'housingOfficer') ??
    members.find(({ role }) => role === 'secretary');
  return { owner: member?.member ?? null, service };
}

function isMember({ from, to }: Member, on: Day): boolean {
  return (from === null || from <= on) && (to === null || to >= on);
}

/** The row's tenancy; of a dwelling the one that runs on the day. Money rows belong to finance. */
function tenancyOf(register: Register, table: TableId, row: string, on: Day) {
  const { Tenancies } = register.tables;
  if (table === 'Tenancies') return Tenancies.byKey(row);
  if (areaTables.economy.includes(table)) return undefined;
  const source = register.tables[table].byKey(row) as Readonly<Record<string, unknown>> | undefined;
  const tenancy = source?.['tenancy'];
  if (typeof tenancy === 'string') return Tenancies.byKey(tenancy);
  const dwelling = source?.['dwelling'];
  if (typeof dwelling !== 'string') return undefined;
  return Tenancies.rows.find((one) => one.dwelling === dwelling && isCurrent(one, on));
}
