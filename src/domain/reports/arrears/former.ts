import { norwegianDay } from '../../days';
import type { Account, Arrears } from '../../ledger/arrears';
import type { Register } from '../../register';
import { textIn } from '../../../text';
import { tabulated, type Field } from '../field';
import type { Listing } from '../listing';
import { debtorsOf, listed, rowsOf, tenantNames, type Listed } from './debtors';
import { isPool } from './pool';
import { stampLines } from './stamps';
import { stepNames } from './step-names';

/** Debts of tenancies that are over: they stay until they are paid or written off. */
export function formerListing(register: Register, arrears: Arrears): Listing {
  const text = textIn(register.language).finance;
  const { title } = textIn(register.language).arrears;
  const former = debtorsOf(arrears).filter((account) => account.former);
  const debtors = listed(register, former);
  return {
    id: 'arrears-former',
    title: text.sheetFormer,
    heading: `${title(norwegianDay(arrears.on))} – ${text.sheetFormer}`,
    notes: stampLines(register, arrears, text.stampFormer),
    ...tabulated(fieldsOf(register, debtors), rowsOf(debtors)),
    controls: [
      {
        label: text.controlFormer,
        value: former.reduce((sum, { owed }) => sum + owed, 0),
        column: 'owed',
      },
    ],
  };
}

function fieldsOf(register: Register, { pool }: Listed): readonly Field<Account>[] {
  const { columns } = textIn(register.language).arrears;
  const text = textIn(register.language).finance;
  const nameOf = tenantNames(register, pool);
  const homeOf = ({ tenancy }: Account) => register.tables.Tenancies.byKey(tenancy);
  const money = (key: string, header: string, of: Field<Account>['of']) =>
    ({ key, header, kind: 'money', width: 14, of }) as const;
  const day = (key: string, header: string, of: Field<Account>['of']) =>
    ({ key, header, kind: 'day', width: 13, of }) as const;
  const words = (key: string, header: string, width: number, of: Field<Account>['of']) =>
    ({ key, header, kind: 'text', width, of }) as const;
  return [
    words('tenancy', columns.tenancy, 12, (row) => (isPool(row) ? null : row.tenancy)),
    words('name', columns.name, 28, (row) => nameOf(row.tenancy)),
    words('kid', columns.kid, 15, (row) => homeOf(row)?.kid ?? null),
    day('left', text.columns.left, (row) => homeOf(row)?.movedOut ?? homeOf(row)?.ended ?? null),
    { ...money('owed', columns.owed, (row) => row.owed), total: 'sum' },
    day('oldestDue', columns.oldestDue, (row) => row.oldestDue),
    day('lastDate', columns.lastDate, (row) => row.lastPayment?.date ?? null),
    money('lastAmount', columns.lastAmount, (row) => row.lastPayment?.amount ?? null),
    words('step', columns.step, 24, stepNames(register)),
  ];
}
