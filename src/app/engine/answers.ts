import { allowanceSettlements, settlementMonth } from '../../domain/allowance/settlements';
import { agendaFor } from '../../domain/agenda/agenda';
import { referringTo } from '../../domain/form/referring';
import { planCollection } from '../../domain/next-step/acts/plan-act';
import { earlyWarnings } from '../../domain/next-step/early-warning/early-warnings';
import { officeView } from '../../domain/office/office-check';
import { standingImports, undoingEdits } from '../../domain/matching/imports';
import { reconcile } from '../../domain/reconciliation/reconcile';
import type { Register } from '../../domain/register';
import { agendaReport } from '../../domain/reports/agenda-listing';
import { chargingPlan } from '../../domain/rent/charging-plan';
import { indexPlan } from '../../domain/rent/index-plan';
import { proposedChargingMonth } from '../../domain/rent/next-month';
import { searchStories } from '../../domain/story/search';
import { accountStatement } from '../../domain/statement/statement-of';
import { storyOf } from '../../domain/story/story-of';
import { todayOf } from '../../domain/today/today';
import { standingOf } from '../../domain/upgrade/standing';
import { arrearsCardOf } from '../../domain/worklist/arrears-card';
import { agendaFile } from '../agenda';
import { oldChanges } from '../changes/old-changes';
import { setBackOf } from '../changes/set-back';
import { allowanceSentRun } from './allowance-run';
import { arrearsView } from './arrears-view';
import { changeLogView } from './change-log-view';
import { choicesOf } from './choices-of';
import { collectionEditsFor } from './collection-edits';
import { checkView } from './check-view';
import { explain } from './explain';
import { draftViewOf } from './draft-view';
import { formViewOf, foundRows, sheetsOf } from './form-view';
import { overviewOf, placeOfKey } from './overview';
import { handedOutEdits, namedReport } from './report-view';
import { chargingRun, effectRun, indexRun, rentsInEffect } from './rent-view';
import { rowAt, spotAt } from './row-at';
import { placingRun } from './placing';
import { tenancyNames } from './tenancy-names';
import { qualityEdits } from './quality-edits';
import { qualityView } from './quality-view';
import type { Answer, Ask, Question } from './questions';
import { readingsView, typedView } from './readings-view';

type Answers = {
  readonly [Q in Question]: (register: Register, ask: Ask<Q>) => Answer<Q> | Promise<Answer<Q>>;
};

/** How each question is answered: the register in, plain data out. What makes files is loaded when asked for. */
const answers: Answers = {
  overview: (register) => overviewOf(register),
  standing: (register) => standingOf(register),
  place: (register, { table, id }) => placeOfKey(register, table, id),
  check: (register, { on }) => checkView(register, on),
  rowAt: (register, place) => rowAt(register, place),
  spotAt: (register, place) => spotAt(register, place),
  story: (register, { table, id, on }) => storyOf(register, { table, id }, on),
  changeLog: (register, { on, language, ...wish }) => changeLogView(register, wish, on, language),
  setBack: (register, { entry }) => setBackOf(register, entry),
  oldChanges: (register, { before }) => oldChanges(register, before),
  storySearch: (register, { words, on }) => searchStories(register, words, on),
  explain: (register, { on, finding }) => explain(register, on, finding),
  quality: (register, { on }) => qualityView(register, on),
  qualityEdits: (register, { on, act }) => qualityEdits(register, on, act),
  today: (register, { on }) => todayOf(register, on),
  agenda: (register, ask) => agendaFor(register, ask),
  arrears: (register, { on, language }) => arrearsView(register, on, language),
  accountStatement,
  allowanceSettlements: (register, { month: asked, on }) => {
    const month = asked ?? settlementMonth(register, on);
    return { month, settlements: allowanceSettlements(register, month, on) };
  },
  arrearsCard: (register, { tenancy, on }) => arrearsCardOf(register, tenancy, on),
  allowanceSentEdits: allowanceSentRun,
  earlyWarnings: (register, { on }) => earlyWarnings(register, on),
  collectionPlan: (register, { on, act }) => planCollection(register, on, act),
  collectionEdits: (register, { on, act }) => collectionEditsFor(register, on, act),
  reconciliation: (register, { imported }) => reconcile(register, imported),
  letterOffers: async (register, { tenancy, on }) =>
    (await import('../../domain/letters/offers')).letterOffers(register, tenancy, on),
  letterFiles: async (register, ask) =>
    (await import('../letters/letters-view')).lettersView(register, ask),
  letterTemplate: async (register, { kind, written }) =>
    (await import('../letters/make-letters')).builtInTemplate(register, kind, written),
  letterTemplateProblems: async (register, { kind, bytes }) =>
    (await import('../letters/make-letters')).problemsOfTemplate(register, kind, bytes),
  agendaFile: (register, ask) => agendaFile(agendaFor(register, ask), ask.format),
  agendaSheets: (register, ask) => agendaReport(agendaFor(register, ask)),
  arrearsFile: async (register, { on, format }) => {
    const { arrearsCsv, arrearsWorkbook } = await import('../arrears');
    return format === 'csv' ? arrearsCsv(register, on) : arrearsWorkbook(register, on);
  },
  form: formViewOf,
  referring: (register, { table, key }) => referringTo(register, table, key),
  choices: choicesOf,
  readings: readingsView,
  typed: typedView,
  draft: draftViewOf,
  rows: foundRows,
  writtenIn: ({ language }) => language,
  sheets: sheetsOf,
  office: (_, { draft, reader, on }) => officeView(draft, reader, on),
  officeFile: async (_, { draft, on }) => (await import('../new-office')).newOfficeFile(draft, on),
  reportFiles: async (register, { on, format, ...ask }) => {
    const { reportFiles } = await import('../reports');
    return reportFiles(register, namedReport(ask), on, format);
  },
  reportSheets: (register, { on, ...ask }) => namedReport(ask).make(register, on),
  handedOutEdits,
  rentIndex: (register, wish) => indexPlan(register, wish),
  rentIndexEdits: indexRun,
  rentsInEffect: (register, { on }) => rentsInEffect(register, on),
  rentsInEffectEdits: effectRun,
  charging: (register, { on, month }) =>
    chargingPlan(register, on, month ?? proposedChargingMonth(register, on)),
  chargingEdits: chargingRun,
  paymentsIn: async (register, ask) =>
    (await import('./payments-in-view')).paymentsInView(register, ask),
  paymentsInEdits: async (register, ask) =>
    (await import('./payments-in-view')).paymentsInEdits(register, ask),
  itemsMapping: async (register, ask) =>
    (await import('./open-items-view')).mappingView(register, ask),
  itemsProfileEdits: async (register, ask) =>
    (await import('./open-items-view')).profileSaving(register, ask),
  itemsFailedFile: async (register, ask) =>
    (await import('./open-items-view')).failedRows(register, ask),
  imports: standingImports,
  undoImport: (register, { entry }) => undoingEdits(register, entry),
  tenancyNames: (register, { on }) => tenancyNames(register, on),
  placingEdits: placingRun,
};

export function answerTo<Q extends Question>(
  register: Register,
  question: Q,
  ask: Ask<Q>,
): Answer<Q> | Promise<Answer<Q>> {
  // Sentences come in the reader's language, whatever the workbook's.
  const seen = 'language' in ask ? { ...register, language: ask.language } : register;
  return answers[question](seen, ask);
}
