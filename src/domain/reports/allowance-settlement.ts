import type { AllowanceSettlement } from '../allowance/settlement';
import { allowanceSettlements } from '../allowance/settlements';
import { namingOf } from '../agenda/naming';
import { norwegianDay, type Day } from '../days';
import { isoMonth, type Month } from '../months';
import type { Register } from '../register';
import { textIn } from '../../text';
import { monthName } from '../../text/month-name';
import { shieldedTenancies } from './arrears/shielded';
import { tabulatedWithPool, type Field } from './field';
import type { Listing, ListingControl, SheetReport } from './listing';

/** The month's avregning of housing allowance under transport, tenancy by tenancy, stopped ones with the reason. */
export function allowanceSettlementReport(register: Register, period: Month, on: Day): SheetReport {
  const { settlement } = textIn(register.language).account;
  return {
    name: settlement.fileName(isoMonth(period)),
    language: register.language,
    listings: [allowanceSettlementListing(register, period, on)],
  };
}

export function allowanceSettlementListing(register: Register, period: Month, on: Day): Listing {
  const { settlement } = textIn(register.language).account;
  const rows = allowanceSettlements(register, period, on);
  const shielded = shieldedTenancies(register);
  const hidden = rows.filter(({ tenancy }) => shielded.has(tenancy));
  const label = {
    column: 'household',
    text: textIn(register.language).finance.shielded(hidden.length),
  };
  return {
    id: 'allowance-settlement',
    title: settlement.sheet,
    heading: settlement.title(monthName(period, register.language)),
    notes: [settlement.note, settlement.duty, settlement.perDate(norwegianDay(on))],
    ...tabulatedWithPool(
      fieldsOf(register, on),
      rows.filter((row) => !hidden.includes(row)),
      hidden,
      label,
    ),
    controls: controlsOf(register, rows),
  };
}

function fieldsOf(register: Register, on: Day): readonly Field<AllowanceSettlement>[] {
  const { agenda, arrears, account } = textIn(register.language);
  const { columns, states } = account.settlement;
  const { Tenancies } = register.tables;
  const naming = namingOf(register, agenda, on);
  const named = (at: 0 | 1) => (row: AllowanceSettlement) => {
    const tenancy = Tenancies.byKey(row.tenancy);
    return tenancy === undefined ? null : naming.tenancy(tenancy)[at];
  };
  return [
    words('tenancy', arrears.columns.tenancy, 12, (row) => row.tenancy),
    words('household', columns.household, 20, named(0)),
    words('dwelling', columns.dwelling, 22, named(1)),
    money('rent', columns.rent, (row) => row.rent),
    money('received', columns.received, (row) => row.received),
    money('used', columns.used, (row) => row.used),
    money('ownShare', columns.ownShare, (row) => row.ownShare),
    money('ownOpen', columns.ownOpen, (row) => row.ownOpen),
    money('awaited', columns.awaited, (row) => row.awaited),
    date('expected', columns.expected, (row) => row.expected),
    money('surplus', columns.surplus, (row) => row.surplus),
    money('paidOut', columns.paidOut, (row) => row.paidOut),
    words('state', columns.state, 12, (row) => states[row.state]),
    { ...words('why', columns.why, 44, (row) => row.why), wrap: true },
  ];
}

function controlsOf(
  register: Register,
  rows: readonly AllowanceSettlement[],
): readonly ListingControl[] {
  const text = textIn(register.language).account.settlement;
  const total = (ore: (row: AllowanceSettlement) => number): number =>
    rows.reduce((sum, row) => sum + ore(row), 0);
  const plus = (...columns: readonly string[]) =>
    columns.map((column) => ({ column, times: 1 }) as const);
  return [
    {
      label: text.controlRent,
      value: total(({ rent }) => rent),
      sumOf: plus('used', 'ownShare', 'awaited'),
    },
    {
      label: text.controlReceived,
      value: total(({ received }) => received),
      sumOf: plus('used', 'surplus', 'paidOut'),
    },
  ];
}

type Row = Field<AllowanceSettlement>;

function words(key: string, header: string, width: number, of: Row['of']): Row {
  return { key, header, kind: 'text', width, of };
}

function money(key: string, header: string, of: Row['of']): Row {
  return { key, header, kind: 'money', width: 11, total: 'sum', of };
}

function date(key: string, header: string, of: Row['of']): Row {
  return { key, header, kind: 'day', width: 12, of };
}
