import { excelSerial, type Day } from '../../days';
import { tableOf, type TableId } from '../../tables';
import type { CellValue } from '../../cells';
import type { Register } from '../../register';
import { caseProposals, meetingProposals, memberProposals, taskProposals } from './committee';
import {
  agreementProposals,
  contactProposals,
  dwellingProposals,
  incidentProposals,
  vacancyProposals,
} from './follow-up';
import {
  allowanceProposals,
  chargeProposals,
  paymentProposals,
  planProposals,
  stepProposals,
} from './money';
import {
  applicationProposals,
  interviewProposals,
  offerProposals,
  personProposals,
} from './people';
import type { Because, ProposalsOfTable } from './proposal';
import { tenancyProposals } from './tenancies';
import { wordOf } from '../../code-word';

export type { Because } from './proposal';

/** Every proposal, by table. */
export const proposals: readonly ProposalsOfTable[] = [
  dwellingProposals,
  vacancyProposals,
  personProposals,
  applicationProposals,
  interviewProposals,
  offerProposals,
  tenancyProposals,
  agreementProposals,
  contactProposals,
  incidentProposals,
  chargeProposals,
  paymentProposals,
  allowanceProposals,
  planProposals,
  stepProposals,
  memberProposals,
  meetingProposals,
  caseProposals,
  taskProposals,
];

/** A value for an empty field, as the cell would hold it. */
export interface Proposed {
  readonly column: string;
  readonly cell: CellValue;
  readonly because: Because;
}

/** What the empty fields of row `row` most likely hold; filled fields are left alone. */
export function proposalsOn(
  register: Register,
  id: TableId,
  row: number,
  on: Day,
): readonly Proposed[] {
  const own = proposals.filter(({ table }) => table === id).flatMap((one) => one.proposals);
  const filled = filledRow(register, id, row);
  return own.flatMap((proposal) => {
    const { column, because } = proposal;
    if (filled[column] !== null) return [];
    const proposed = proposal.value(filled, { register, on });
    if (proposed === null) return [];
    // A proposal may build on another one, such as the end of a lease on its kind.
    filled[column] = proposed;
    return [{ column, cell: cellOf(register, id, column, proposed), because }];
  });
}

function cellOf(register: Register, id: TableId, name: string, value: unknown): CellValue {
  const column = tableOf(id).columns[name];
  const date1904 = register.tables[id].parts[0]?.data.date1904 === true;
  if (column?.kind === 'day') return excelSerial(value as Day, date1904);
  if (column?.kind === 'choice' && column.choices !== undefined && typeof value === 'string') {
    return wordOf(register, column.choices, value);
  }
  return column?.toCell(value, register.language) ?? null;
}

function filledRow(
  register: Register,
  id: TableId,
  row: number,
): Record<string, NonNullable<unknown> | null> {
  const columns = register.tables[id].columns as Readonly<
    Record<string, readonly (NonNullable<unknown> | null)[]>
  >;
  return Object.fromEntries(
    Object.keys(tableOf(id).columns).map((name) => [name, columns[name]?.[row] ?? null]),
  );
}
