import { wordOf } from '../../code-word';
import { chargeKinds } from '../../codes/money';
import { norwegianDay, type Day } from '../../days';
import type { Register } from '../../register';
import type { NotCharged, PlannedCharge } from '../../rent/charge-tenancy';
import { chargingPlan, type ChargingPlan } from '../../rent/charging-plan';
import { nextChargingMonth } from '../../rent/next-month';
import { setting } from '../../settings';
import { textIn } from '../../../text';
import { monthName } from '../../../text/month-name';
import { tabulated, type Field } from '../field';
import type { Listing, SheetReport } from '../listing';
import { markOf } from './notes';

/** The charges of the next month as they would be made, and what is in the way of others. */
export function chargingReport(register: Register, on: Day): SheetReport {
  const text = textIn(register.language).rentReports;
  const plan = chargingPlan(register, on, nextChargingMonth(register, on));
  return {
    name: text.chargingName(monthName(plan.month, register.language)),
    language: register.language,
    listings: [chargesListing(register, plan), notChargedListing(register, plan)],
  };
}

/** Everybody is charged, also where an address is protected: the rows hold no name and no address. */
function chargesListing(register: Register, plan: ChargingPlan): Listing {
  const text = textIn(register.language).rentReports;
  return {
    id: 'charging',
    title: text.sheetCharges,
    heading: text.chargingName(monthName(plan.month, register.language)),
    notes: notesOf(register, plan),
    ...tabulated(chargeFields(register), plan.charges),
    controls: [{ label: text.chargedInAll, value: plan.totals.amount, column: 'amount' }],
  };
}

function notChargedListing(register: Register, plan: ChargingPlan): Listing {
  const text = textIn(register.language).rentReports;
  const { columns } = textIn(register.language).arrears;
  const fields: readonly Field<NotCharged>[] = [
    { key: 'tenancy', header: columns.tenancy, kind: 'text', width: 12, of: (row) => row.tenancy },
    {
      key: 'why',
      header: text.columns.why,
      kind: 'text',
      width: 100,
      wrap: true,
      of: (row) => row.why,
    },
  ];
  return {
    id: 'charging-not',
    title: text.sheetNotCharged,
    heading: text.sheetNotCharged,
    notes: notesOf(register, plan),
    ...tabulated(fields, plan.notCharged),
  };
}

function notesOf(
  register: Register,
  { due, already, refused, notes }: ChargingPlan,
): readonly string[] {
  const text = textIn(register.language).rentReports;
  return [
    setting(register, 'municipalityName'),
    text.due(norwegianDay(due)),
    ...(already.length === 0 ? [] : [text.already(already.length)]),
    ...(refused === null ? [] : [refused]),
    ...notes,
    markOf(register),
  ];
}

function chargeFields(register: Register): readonly Field<PlannedCharge>[] {
  const { arrears, rentReports: text } = textIn(register.language);
  const { columns } = arrears;
  const words = (key: string, header: string, width: number, of: Field<PlannedCharge>['of']) =>
    ({ key, header, kind: 'text', width, of }) as const;
  return [
    words('tenancy', columns.tenancy, 12, (row) => row.tenancy),
    words('kid', columns.kid, 15, (row) => row.kid),
    words('kind', columns.kind, 14, ({ kind }) => wordOf(register, chargeKinds, kind)),
    words('period', columns.period, 16, (row) => monthName(row.period, register.language)),
    { key: 'due', header: columns.due, kind: 'day', width: 12, of: (row) => row.due },
    {
      key: 'amount',
      header: columns.amount,
      kind: 'money',
      width: 14,
      total: 'sum',
      of: (row) => row.amount,
    },
    words('days', text.columns.days, 12, ({ days, ofDays }) => text.daysOf(days, ofDays)),
    words('text', text.columns.text, 24, (row) => row.text),
    { ...words('note', text.columns.note, 50, (row) => row.note), wrap: true },
  ];
}
