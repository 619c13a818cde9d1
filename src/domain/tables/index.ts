import { applications } from './applications';
import { paymentPlans, arrearsStepLog } from './collection';
import { attendance, cases, meetings, members, tasks } from './committee';
import { dwellings } from './dwellings';
import { agreements, contacts, measures } from './follow-up';
import { incidents } from './incidents';
import { interviews } from './interviews';
import { allowances, charges, payments } from './ledger';
import { guidance } from './guidance';
import { changeLog, confirmations, exportLog, importLog, importProfiles } from './logs';
import { cautions, needs } from './needs';
import { offers } from './offers';
import { households, persons } from './people';
import { rentChanges } from './rent-changes';
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
  Needs: needs,
  Cautions: cautions,
  Applications: applications,
  Interviews: interviews,
  Offers: offers,
  Guidance: guidance,
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
  RentChanges: rentChanges,
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
  ImportProfiles: importProfiles,
} as const;

export type Tables = typeof tables;
export type TableId = keyof Tables;
export type RowIn<T extends TableId> = RowOf<Tables[T]>;

export const tableIds = Object.keys(tables) as readonly TableId[];

/** The table seen without its row type, for code that walks all tables. */
export function tableOf(id: TableId): Table {
  return tables[id];
}
