import type { AllowanceSettlement } from '../../domain/allowance/settlement';
import type { Agenda, Audience } from '../../domain/agenda/agenda';
import type { Day } from '../../domain/days';
import type { Described } from '../../domain/form/describe';
import type { FormView } from '../../domain/form/field';
import type { Referring } from '../../domain/form/referring';
import type { Language } from '../../domain/language';
import type { Month } from '../../domain/months';
import type { ChargingPlan } from '../../domain/rent/charging-plan';
import type { IndexChoice } from '../../domain/rent/index-edits';
import type { IndexPlan, IndexWish } from '../../domain/rent/index-plan';
import type { CollectionAct, CollectionPlan } from '../../domain/next-step/acts/act';
import type { ImportedLedger, Reconciliation } from '../../domain/reconciliation/imported';
import type { EarlyWarning } from '../../domain/next-step/early-warning/warning';
import type { OfficeView } from '../../domain/office/office-check';
import type { OfficeDraft } from '../../domain/office/office-draft';
import type { LetterBlock, LetterId } from '../../domain/letters/letter';
import type { LetterOffer } from '../../domain/letters/offers';
import type { SheetReport } from '../../domain/reports/listing';
import type { StoryHit } from '../../domain/story/search';
import type { Story } from '../../domain/story/story';
import type { FindingPlace } from '../../domain/rules/finding';
import type { TodayItem } from '../../domain/today/today';
import type { Standing } from '../../domain/upgrade/standing';
import type { ArrearsCard } from '../../domain/worklist/arrears-card';
import type { AgendaFormatId } from '../agenda';
import type { ReportFormatId } from '../reports';
import type { SetBack } from '../changes/set-back';
import type { StandingImport } from '../../domain/matching/imports';
import type { OldChanges } from '../changes/old-changes';
import type { AccountStatement } from '../../domain/statement/statement';
import type { MadeFile } from '../host';
import type { LetterAsk, LettersView } from '../letters/letters-view';
import type { AllowanceSentAsk } from './allowance-run';
import type { ArrearsView } from './arrears-view';
import type { ChangeLogView, LogWish } from './change-log-view';
import type { CheckView } from './check-view';
import type { Explanation } from './explain';
import type { CollectionEdits } from './collection-edits';
import type { DraftAsk, DraftView } from './draft-view';
import type { RowAsk, RowSearch, sheetsOf } from './form-view';
import type { Overview } from './overview';
import type {
  FailedRowsAsk,
  MappingAsk,
  MappingView,
  ProfileAsk,
  profileSaving,
} from './open-items-view';
import type { PaymentsInAsk, PaymentsInEdits, PaymentsInView } from './payments-in-view';
import type { PlacingAsk } from './placing';
import type { QualityAct, QualityEdits } from './quality-edits';
import type { QualityView } from './quality-view';
import type { HandedOut, ReportAsk } from './report-view';
import type { ChargingAsk, RentInEffect, RunEdits } from './rent-view';
import type { ColumnAsk, ReadingsView, typedView } from './readings-view';
import type { SpotOfCell } from './row-at';
import type { Edit } from '../../workbook/workbook';
import type { WorkWatch } from './work';

interface Seen {
  readonly language: Language;
  readonly on: Day;
}

/** A register that is not made yet. */
export interface NewOffice {
  readonly reader: Language;
  readonly on: Day;
  readonly draft: OfficeDraft;
}

interface Invitation extends Seen {
  /** `next` or a meeting's id. */
  readonly meeting: string;
  readonly audience: Audience;
}

/** What can be asked of the register, and what comes back. Everything crosses between threads as plain data. */
export interface Questions {
  overview: { ask: Readonly<Record<string, never>>; answer: Overview };
  /** Whether the register lacks something, or is of a later program. */
  standing: { ask: Readonly<Record<string, never>>; answer: Standing };
  /** Where the row with this key stands. */
  place: {
    ask: { readonly table: string; readonly id: string };
    answer: { readonly sheet: string; readonly cell: string } | null;
  };
  /** The row that a cell of a sheet is in; null outside the register's rows. */
  rowAt: {
    ask: { readonly sheet: string; readonly cell: string };
    answer: { readonly table: string; readonly id: string } | null;
  };
  /** Where in the register's tables a cell of a sheet is; null outside them. */
  spotAt: {
    ask: { readonly sheet: string; readonly cell: string };
    answer: SpotOfCell | null;
  };
  /** All that is known of the household or dwelling that a row of any table belongs to. */
  story: { ask: Seen & { readonly table: string; readonly id: string }; answer: Story | null };
  storySearch: { ask: Seen & { readonly words: string }; answer: readonly StoryHit[] };
  changeLog: { ask: Seen & LogWish; answer: ChangeLogView };
  /** How a line of the change log would be taken back. */
  setBack: { ask: { readonly entry: string }; answer: SetBack };
  /** Lines of the change log older than a day: as a file, and the edits that take them out. */
  oldChanges: { ask: { readonly before: Day }; answer: OldChanges };
  check: { ask: Seen; answer: CheckView };
  explain: { ask: Seen & { readonly finding: FindingPlace }; answer: Explanation };
  quality: { ask: Seen; answer: QualityView };
  /** No language: what is written is in the workbook's own. */
  qualityEdits: { ask: { readonly on: Day; readonly act: QualityAct }; answer: QualityEdits };
  today: { ask: Seen; answer: readonly TodayItem[] };
  agenda: { ask: Invitation; answer: Agenda };
  arrears: { ask: Seen; answer: ArrearsView };
  /** A tenancy's account with what settled what, from a day on where one is given; null for an unknown tenancy. */
  accountStatement: {
    ask: Seen & { readonly tenancy: string; readonly from?: Day | null };
    answer: AccountStatement | null;
  };
  /** Null where the tenancy owes nothing on the day. */
  arrearsCard: { ask: Seen & { readonly tenancy: string }; answer: ArrearsCard | null };
  /** Tenants who are about to fall behind, each with why and the rows. */
  earlyWarnings: { ask: Seen; answer: readonly EarlyWarning[] };
  /** What a step, pause, dispute or payment plan would write, before anything is written. */
  collectionPlan: { ask: Seen & { readonly act: CollectionAct }; answer: CollectionPlan };
  /** The edits that write it; no language: what is written is in the workbook's own. */
  collectionEdits: {
    ask: { readonly on: Day; readonly act: CollectionAct };
    answer: CollectionEdits;
  };
  /** Housing allowance under transport of a month (of the newest that should have come, for null), tenancy by tenancy. */
  allowanceSettlements: {
    ask: Seen & { readonly month: Month | null };
    answer: { readonly month: Month; readonly settlements: readonly AllowanceSettlement[] };
  };
  /** Notes that the month's finished statements have been sent. */
  allowanceSentEdits: { ask: AllowanceSentAsk; answer: RunEdits };
  /** Our accounts against a list of open items from the ledger system. */
  reconciliation: { ask: Seen & { readonly imported: ImportedLedger }; answer: Reconciliation };
  /** Which letters can be made for a tenancy, and what stands in the way of the others. */
  letterOffers: { ask: Seen & { readonly tenancy: string }; answer: readonly LetterOffer[] };
  /** Letters as Word documents. */
  letterFiles: { ask: Seen & LetterAsk; answer: LettersView };
  /** A built-in letter as a template to change; null where it is not written in the language. */
  letterTemplate: {
    ask: { readonly language: Language; readonly kind: LetterId; readonly written: Language };
    answer: MadeFile | null;
  };
  /** What speaks against a file as the municipality's own template of a letter; none where it can be used. */
  letterTemplateProblems: {
    ask: { readonly language: Language; readonly kind: LetterId; readonly bytes: Uint8Array };
    answer: readonly LetterBlock[];
  };
  agendaFile: { ask: Invitation & { readonly format: AgendaFormatId }; answer: MadeFile };
  agendaSheets: { ask: Invitation; answer: SheetReport };
  arrearsFile: { ask: Seen & { readonly format: 'xlsx' | 'csv' }; answer: MadeFile };
  /** A row as its form shows it. */
  form: { ask: RowAsk; answer: FormView | null };
  /** What refers to a row, before it is deleted. */
  referring: {
    ask: { readonly language: Language; readonly table: string; readonly key: string };
    answer: Referring;
  };
  /** What each column of an Excel table may be chosen from. */
  choices: {
    ask: { readonly table: string; readonly on: Day };
    answer: readonly (readonly string[])[];
  };
  /** How texts of a column that cannot be read may be meant. */
  readings: { ask: Seen & ColumnAsk & { readonly texts: readonly string[] }; answer: ReadingsView };
  typed: { ask: ColumnAsk & { readonly text: string }; answer: ReturnType<typeof typedView> };
  /** What would be found in a row that is being typed. */
  draft: { ask: DraftAsk; answer: DraftView };
  /** Rows that a reference may point to. */
  rows: { ask: RowSearch; answer: readonly Described[] };
  /** The workbook's own language, in which its choices are written. */
  writtenIn: { ask: Readonly<Record<string, never>>; answer: Language };
  sheets: { ask: Readonly<Record<string, never>>; answer: ReturnType<typeof sheetsOf> };
  /** What a new register would be, and what must be put right first. */
  office: { ask: NewOffice; answer: OfficeView };
  officeFile: { ask: NewOffice; answer: MadeFile };
  /** What files with payments would do to the register. */
  paymentsIn: { ask: Seen & PaymentsInAsk; answer: PaymentsInView };
  /** The edits of the same plan. No language: what is written is in the workbook's own. */
  paymentsInEdits: {
    ask: PaymentsInAsk & { readonly who: string; readonly time: string };
    answer: PaymentsInEdits;
  };
  /** How a list of open items could be read: for the wizard that says which column is what. */
  itemsMapping: { ask: MappingAsk; answer: MappingView };
  /** The edits that save a way to read such lists. No language, but `reader` is told why not. */
  itemsProfileEdits: { ask: ProfileAsk; answer: ReturnType<typeof profileSaving> };
  /** The rows of a list that are not taken, as a file with the reasons; null where all are. */
  itemsFailedFile: { ask: FailedRowsAsk; answer: MadeFile | null };
  /** Imports that can be taken back, the newest first. */
  imports: { ask: Readonly<Record<string, never>>; answer: readonly StandingImport[] };
  /** The edits that take an import's rows out again; none where nothing of it stands. */
  undoImport: { ask: { readonly entry: string }; answer: readonly Edit[] };
  /** A report by its name, as files; several only as CSV, which holds one table a file. */
  reportFiles: {
    ask: Seen & ReportAsk & { readonly format: ReportFormatId };
    answer: readonly MadeFile[];
  };
  reportSheets: { ask: Seen & ReportAsk; answer: SheetReport };
  /** The line of the export log for what has been handed out; no language: it is written in the workbook's own. */
  handedOutEdits: { ask: HandedOut; answer: readonly Edit[] };
  /** The yearly index adjustment as it would be written. */
  rentIndex: { ask: Seen & IndexWish; answer: IndexPlan };
  /** No language, here and below: what is written is in the workbook's own; `reader` is who is told why not. */
  rentIndexEdits: { ask: IndexChoice & { readonly reader: Language }; answer: RunEdits };
  /** New rents whose day has come, to be carried over into the tenancies. */
  rentsInEffect: { ask: Seen; answer: readonly RentInEffect[] };
  rentsInEffectEdits: { ask: { readonly on: Day; readonly reader: Language }; answer: RunEdits };
  /** The charges of a month as they would be written; where `month` is left out, of the one that a run is begun with. */
  charging: { ask: Seen & { readonly month?: Month }; answer: ChargingPlan };
  chargingEdits: { ask: ChargingAsk; answer: RunEdits };
  /** What tenancies are called by people. */
  tenancyNames: { ask: Seen; answer: Readonly<Record<string, string>> };
  /** Says whose a payment in the register is. */
  placingEdits: { ask: PlacingAsk; answer: RunEdits };
}

export type Question = keyof Questions;
export type Ask<Q extends Question> = Questions[Q]['ask'];
export type Answer<Q extends Question> = Questions[Q]['answer'];

/** The register, asked from a page that must never wait for it. */
export interface Engine {
  ask<Q extends Question>(question: Q, ask: Ask<Q>): Promise<Answer<Q>>;
  /** Calls back when the register has changed and answers may differ. Returns how to stop. */
  onChanged(listener: () => void): () => void;
  /** What it is busy with, for pages that let the user stop it. */
  readonly work: WorkWatch;
}
