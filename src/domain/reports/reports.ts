import { settlementMonth } from '../allowance/settlements';
import type { Day } from '../days';
import type { Words } from '../language';
import { arrearsOn } from '../ledger/arrears';
import { lastMeetingBefore } from '../metrics/since';
import type { Register } from '../register';
import { allowanceSettlementReport } from './allowance-settlement';
import { arrearsReport } from './arrears';
import { FOR_FINANCE } from './arrears/last-time';
import { committeeReport } from './committee/listing';
import type { SheetReport } from './listing';
import { chargingReport } from './rent/charging-report';
import { indexReport } from './rent/index-listing';

/** A report that can be asked for by name. */
export interface NamedReport {
  /** In English and stable: it stands in scheduled jobs. */
  readonly id: string;
  readonly title: Words;
  /** What it is handed out for, and to whom: they stand in the export log. */
  readonly purpose: Words;
  readonly recipient: Words;
  /** Begins the name of its files. */
  readonly file: string;
  make(register: Register, on: Day): SheetReport;
}

/** Every report, for the command line and the pane alike. */
export const reports = [
  {
    id: 'arrears',
    title: FOR_FINANCE,
    purpose: [
      'Oppfølging av husleierestanser',
      'Oppfølging av husleigerestansar',
      'Follow-up of rent arrears',
    ],
    recipient: ['Økonomi', 'Økonomi', 'Finance'],
    file: 'restanser',
    make: (register, on) => arrearsReport(register, arrearsOn(register, on)),
  },
  {
    id: 'arrears-committee',
    title: ['Restanser for utvalget', 'Restansar for utvalet', 'Arrears for the committee'],
    purpose: ['Møte i utvalget', 'Møte i utvalet', 'Meeting of the committee'],
    recipient: ['Boligutvalget', 'Bustadutvalet', 'The committee'],
    file: 'restanser-utvalg',
    make: (register, on) =>
      committeeReport(register, { on, since: lastMeetingBefore(register, on) }),
  },
  {
    id: 'rent-index',
    title: ['Indeksregulering', 'Indeksregulering', 'Index adjustment'],
    purpose: ['Regulering av husleie', 'Regulering av husleige', 'Adjustment of rents'],
    recipient: ['Økonomi', 'Økonomi', 'Finance'],
    file: 'indeksregulering',
    make: indexReport,
  },
  {
    id: 'charging',
    title: ['Månedens krav', 'Krav for månaden', 'Monthly charges'],
    purpose: ['Fakturering av husleie', 'Fakturering av husleige', 'Charging of rent'],
    recipient: ['Økonomi', 'Økonomi', 'Finance'],
    file: 'krav',
    make: chargingReport,
  },
  {
    id: 'allowance-settlement',
    title: ['Avregning av bostøtte', 'Avrekning av bustøtte', 'Settlement of housing allowance'],
    purpose: [
      'Avregning av bostøtte under transport',
      'Avrekning av bustøtte under transport',
      'Settlement of housing allowance under transport',
    ],
    recipient: ['Boligkontoret', 'Bustadkontoret', 'The housing office'],
    file: 'avregning-bostotte',
    make: (register, on) => allowanceSettlementReport(register, settlementMonth(register, on), on),
  },
] as const satisfies readonly NamedReport[];

export type ReportId = (typeof reports)[number]['id'];

export const reportIds: readonly ReportId[] = reports.map(({ id }) => id);

/** The report of an id; undefined where there is none. */
export function reportOf(id: string): NamedReport | undefined {
  return reports.find((one) => one.id === id);
}
