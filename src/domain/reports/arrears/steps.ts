import { norwegianDay } from '../../days';
import type { Account, Arrears } from '../../ledger/arrears';
import type { Register } from '../../register';
import { textIn } from '../../../text';
import { tabulated, type Field } from '../field';
import type { Listing } from '../listing';
import { debtorsOf, listed, rowsOf, tenantNames } from './debtors';
import type { Pool } from './pool';
import { stampLines } from './stamps';
import { stepNames } from './step-names';

/** What may be done for each debt, from when, and why; or why to wait. */
export function stepsListing(register: Register, arrears: Arrears): Listing {
  const text = textIn(register.language).arrears;
  const found = listed(register, debtorsOf(arrears));
  return {
    id: 'arrears-steps',
    title: text.sheetSteps,
    heading: `${text.title(norwegianDay(arrears.on))} – ${text.sheetSteps}`,
    notes: stampLines(register, arrears, text.stampSteps),
    ...tabulated(fieldsOf(register, found.pool), rowsOf(found)),
  };
}

function fieldsOf(register: Register, pool: Pool | null): readonly Field<Account>[] {
  const { columns } = textIn(register.language).arrears;
  const nameOf = tenantNames(register, pool);
  return [
    { key: 'tenancy', header: columns.tenancy, kind: 'text', width: 12, of: (row) => row.tenancy },
    {
      key: 'name',
      header: columns.name,
      kind: 'text',
      width: 26,
      of: (row) => nameOf(row.tenancy),
    },
    { key: 'owed', header: columns.owed, kind: 'money', width: 13, of: (row) => row.owed },
    {
      key: 'step',
      header: columns.step,
      kind: 'text',
      width: 24,
      of: stepNames(register),
    },
    {
      key: 'earliest',
      header: columns.earliest,
      kind: 'day',
      width: 11,
      of: ({ step, hold }) => step?.earliest ?? hold?.until ?? null,
    },
    {
      key: 'why',
      header: columns.why,
      kind: 'text',
      width: 70,
      wrap: true,
      of: ({ step, hold }) => hold?.why ?? step?.why ?? null,
    },
  ];
}
