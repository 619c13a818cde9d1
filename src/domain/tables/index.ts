import { applications } from './applications';
import { paymentPlans, arrearsStepLog } from './collection';
import { attendance, cases, meetings, members, tasks } from './committee';
import { dwellings } from './dwellings';
import { agreements, contacts, measures } from './follow-up';
import { incidents } from './incidents';
import { interviews } from './interviews';
import { allowances, charges, payments } from './ledger';
import { changeLog, confirmations, exportLog, importLog } from './logs';
import { offers } from './offers';
import { households, persons } from './people';
import { targets, temporaryStays } from './planning';
import { qualityHistory } from './quality';
import { codes, priceIndex, rates, settingsTable } from './setup';
import type { RowOf, Table } from './table';
import { checklist, documents } from './tenancy-papers';
import { tenancies } from './tenancies';
import { vacancies } from './vacancies';

export type { RowOf, SheetGroup, Table } from './table';

/** Every table of the register, by its Excel name, in sheet order. */
export const tables = {
  Dwellings: dwellings,
  Vacancies: vacancies,
  Households: households,
  Persons: persons,
  Applications: applications,
  Interviews: interviews,
  Offers: offers,
  TemporaryStays: temporaryStays,
  Tenancies: tenancies,
  Documents: documents,
  ChecklistPoints: checklist,
  Agreements: agreements,
  Measures: measures,
  Contacts: contacts,
  Incidents: incidents,
  Charges: charges,
  Payments: payments,
  Allowances: allowances,
  PaymentPlans: paymentPlans,
  ArrearsSteps: arrearsStepLog,
  Members: members,
  Meetings: meetings,
  Attendance: attendance,
  Cases: cases,
  Tasks: tasks,
  Targets: targets,
  Settings: settingsTable,
  Rates: rates,
  Codes: codes,
  PriceIndex: priceIndex,
  ChangeLog: changeLog,
  ExportLog: exportLog,
  ImportLog: importLog,
  Confirmations: confirmations,
  QualityHistory: qualityHistory,
} as const;

export type Tables = typeof tables;
export type TableId = keyof Tables;
export type RowIn<T extends TableId> = RowOf<Tables[T]>;

export const tableIds = Object.keys(tables) as readonly TableId[];

/** The table seen without its row type, for code that walks all tables. */
export function tableOf(id: TableId): Table {
  return tables[id];
}
