import { wordOf } from '../../code-word';
import { chargeKinds } from '../../codes/money';
import { norwegianDay, type Day } from '../../days';
import { isoMonth } from '../../months';
import type { Register } from '../../register';
import type { NotCharged, PlannedCharge } from '../../rent/charge-tenancy';
import { chargingPlan, type ChargingPlan } from '../../rent/charging-plan';
import { nextChargingMonth } from '../../rent/next-month';
import { setting } from '../../settings';
import { textIn } from '../../../text';
import { shieldedTenancies } from '../arrears/shielded';
import { tabulated, type Field } from '../field';
import type { Listing, SheetReport } from '../listing';
import { markOf, shieldedNote } from './notes';

/** The charges of the next month as they would be made, and what is in the way of others. */
export function chargingReport(register: Register, on: Day): SheetReport {
  const text = textIn(register.language).rentReports;
  const plan = chargingPlan(register, on, nextChargingMonth(register, on));
  return {
    name: text.chargingName(isoMonth(plan.month)),
    language: register.language,
    listings: [chargesListing(register, plan), notChargedListing(register, plan)],
  };
}

function chargesListing(register: Register, plan: ChargingPlan): Listing {
  const text = textIn(register.language).rentReports;
  const shielded = shieldedTenancies(register);
  const rows = plan.charges.filter(({ tenancy }) => !shielded.has(tenancy));
  const hidden = plan.charges.filter(({ tenancy }) => shielded.has(tenancy));
  return {
    id: 'charging',
    title: text.sheetCharges,
    heading: text.chargingName(isoMonth(plan.month)),
    notes: notesOf(register, plan, new Set(hidden.map(({ tenancy }) => tenancy)).size),
    ...tabulated(chargeFields(register), rows),
    controls: [
      {
        label: text.chargedInAll,
        value: plan.totals.amount,
        column: 'amount',
        plus: hidden.reduce((sum, { amount }) => sum + amount, 0),
      },
    ],
  };
}

function notChargedListing(register: Register, plan: ChargingPlan): Listing {
  const text = textIn(register.language).rentReports;
  const { columns } = textIn(register.language).arrears;
  const shielded = shieldedTenancies(register);
  const rows = plan.notCharged.filter(({ tenancy }) => !shielded.has(tenancy));
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
    notes: notesOf(register, plan, plan.notCharged.length - rows.length),
    ...tabulated(fields, rows),
  };
}

function notesOf(
  register: Register,
  { due, already, refused, notes }: ChargingPlan,
  shielded: number,
): readonly string[] {
  const text = textIn(register.language).rentReports;
  return [
    setting(register, 'municipalityName'),
    text.due(norwegianDay(due)),
    ...(already.length === 0 ? [] : [text.already(already.length)]),
    ...(refused === null ? [] : [refused]),
    ...notes,
    ...shieldedNote(register, shielded),
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
    words('period', columns.period, 10, (row) => isoMonth(row.period)),
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
