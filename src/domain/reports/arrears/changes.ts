import { compareArrears, type Moved } from '../../arrears-change/compare';
import { norwegianDay } from '../../days';
import { arrearsOn, type Arrears } from '../../ledger/arrears';
import type { Register } from '../../register';
import { textIn } from '../../../text';
import { tabulated, type Field } from '../field';
import type { Listing } from '../listing';
import { tenantNames } from './debtors';
import type { LastTime } from './last-time';
import { poolOf, type Pool } from './pool';
import { shieldedTenancies } from './shielded';
import { stampLines } from './stamps';
import { stepNames } from './step-names';

/** What is new, cleared and changed since last time, with both days' amounts. */
export function changesListing(register: Register, arrears: Arrears, last: LastTime): Listing {
  const text = textIn(register.language).finance;
  const then = arrearsOn(register, last.on);
  const { rows, pool } = pooled(register, compareArrears(then, arrears));
  const total = (day: Arrears): number => day.totals.owed;
  return {
    id: 'arrears-changes',
    title: text.sheetChanges,
    heading: text.changesTitle(norwegianDay(last.on), norwegianDay(arrears.on)),
    notes: stampLines(register, arrears, text.stampChanges[last.what](norwegianDay(last.on))),
    ...tabulated(fieldsOf(register, pool, last), rows),
    controls: [
      { label: text.controlThen, value: total(then), column: 'then' },
      { label: text.controlNow, value: total(arrears), column: 'now' },
      { label: text.controlChange, value: total(arrears) - total(then), column: 'change' },
    ],
    groupColumn: 'move',
  };
}

/** Those with a protected address as one line under all the others. */
function pooled(
  register: Register,
  moved: readonly Moved[],
): { readonly rows: readonly Moved[]; readonly pool: Pool | null } {
  const shielded = shieldedTenancies(register);
  const hidden = moved.filter(({ tenancy }) => shielded.has(tenancy));
  const shown = moved.filter(({ tenancy }) => !shielded.has(tenancy));
  const pool = poolOf(hidden.map(({ account }) => account));
  if (pool === null) return { rows: shown, pool };
  const sum = (key: 'then' | 'now'): number => hidden.reduce((all, one) => all + one[key], 0);
  const line: Moved = {
    tenancy: '',
    move: 'same',
    then: sum('then'),
    now: sum('now'),
    account: pool.account,
  };
  return { rows: [...shown, line], pool };
}

function fieldsOf(
  register: Register,
  pool: Pool | null,
  { on }: LastTime,
): readonly Field<Moved>[] {
  const { columns } = textIn(register.language).arrears;
  const text = textIn(register.language).finance;
  const nameOf = tenantNames(register, pool);
  const stepOf = stepNames(register);
  const money = (key: string, header: string, of: Field<Moved>['of']) =>
    ({ key, header, kind: 'money', width: 14, total: 'sum', of }) as const;
  const words = (key: string, header: string, width: number, of: Field<Moved>['of']) =>
    ({ key, header, kind: 'text', width, of }) as const;
  const isLine = ({ tenancy }: Moved): boolean => tenancy === '';
  return [
    words('move', text.columns.move, 14, (row) => (isLine(row) ? null : text.moves[row.move])),
    words('tenancy', columns.tenancy, 12, (row) => (isLine(row) ? null : row.tenancy)),
    words('name', columns.name, 28, ({ tenancy }) => nameOf(tenancy)),
    money('then', text.columns.owedOn(norwegianDay(on)), ({ then }) => then),
    money('now', text.columns.owedNow, ({ now }) => now),
    money('change', text.columns.change, ({ then, now }) => now - then),
    words('step', columns.step, 24, ({ account, now }) => (now > 0 ? stepOf(account) : null)),
  ];
}
