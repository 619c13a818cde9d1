import { wordOf } from '../../code-word';
import { adjustmentReasons } from '../../codes/money';
import { norwegianDay } from '../../days';
import type { Arrears } from '../../ledger/arrears';
import type { Register } from '../../register';
import { textIn } from '../../../text';
import { writeOffProposals, type WriteOffProposal } from '../../write-offs/proposals';
import { tabulated, type Field } from '../field';
import type { Listing } from '../listing';
import { tenantNames } from './debtors';
import { shieldedTenancies } from './shielded';
import { stampLines } from './stamps';

/** Debts that may have to be written off, with the reason and what to look into first. */
export function writeOffsListing(register: Register, arrears: Arrears): Listing {
  const text = textIn(register.language).finance;
  const { title } = textIn(register.language).arrears;
  const shielded = shieldedTenancies(register);
  // A protected address is told of nowhere; its debt is in the sheet of former tenants, unnamed.
  const rows = writeOffProposals(register, arrears).filter(({ tenancy }) => !shielded.has(tenancy));
  return {
    id: 'arrears-write-offs',
    title: text.sheetWriteOffs,
    heading: `${title(norwegianDay(arrears.on))} – ${text.sheetWriteOffs}`,
    notes: stampLines(register, arrears, text.stampWriteOffs),
    ...tabulated(fieldsOf(register), rows),
  };
}

function fieldsOf(register: Register): readonly Field<WriteOffProposal>[] {
  const { columns } = textIn(register.language).arrears;
  const text = textIn(register.language).finance;
  const nameOf = tenantNames(register, null);
  return [
    { key: 'tenancy', header: columns.tenancy, kind: 'text', width: 12, of: (row) => row.tenancy },
    {
      key: 'name',
      header: columns.name,
      kind: 'text',
      width: 26,
      of: (row) => nameOf(row.tenancy),
    },
    {
      key: 'reason',
      header: text.columns.reason,
      kind: 'text',
      width: 22,
      of: ({ reason }) => wordOf(register, adjustmentReasons, reason),
    },
    {
      key: 'amount',
      header: columns.amount,
      kind: 'money',
      width: 14,
      total: 'sum',
      of: (row) => row.amount,
    },
    {
      key: 'oldestDue',
      header: columns.oldestDue,
      kind: 'day',
      width: 13,
      of: (row) => row.oldestDue,
    },
    { key: 'why', header: columns.why, kind: 'text', width: 60, wrap: true, of: (row) => row.why },
    {
      key: 'decision',
      header: text.columns.decision,
      kind: 'text',
      width: 22,
      wrap: true,
      of: () => null,
    },
  ];
}
