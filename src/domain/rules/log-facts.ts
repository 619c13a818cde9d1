import type { Day } from '../days';
import { alike } from './alike';
import { unknownTables } from './sources';
import { liesAhead } from './limits';
import { precedes } from './periods';
import { rulesFor, type RowRule } from './rule';
import { shownDay } from './shown';
import { law, ORDER, own, routine } from './source';

/** A log holds what has happened. */
function ahead<R extends { readonly date: Day | null }>(id: string): RowRule<R> {
  return {
    id,
    severity: 'advarsel',
    source: ORDER,
    columns: ['date'],
    message: (say, { date }) => say.dateAhead(shownDay(date)),
    broken: ({ date }, { on }) => liesAhead(date, on),
  };
}

const SHORTEST_REASON = 4;

export const changeLogRules = rulesFor('ChangeLog', [
  ahead('change-ahead'),
  {
    id: 'change-of-unknown-table',
    severity: 'info',
    source: own('loggen viser til en tabell'),
    columns: ['table'],
    message: (say, { other = '' }) => say.logOfUnknownTable(other),
    byRow: true,
    find: (table) => unknownTables(table),
  },
]);

export const exportLogRules = rulesFor('ExportLog', [
  ahead('export-ahead'),
  {
    id: 'export-without-purpose',
    severity: 'advarsel',
    source: law('personvernforordningen art. 5 (må bekreftes): formålet sies'),
    columns: ['purpose'],
    message: (say) => say.exportWithoutPurpose,
    broken: ({ purpose }) => purpose === null,
  },
]);

export const importLogRules = rulesFor('ImportLog', [
  ahead('import-ahead'),
  {
    id: 'import-doubled',
    severity: 'feil',
    source: own('en fil leses inn én gang'),
    columns: ['fingerprint', 'file'],
    marks: ['file'],
    message: (say, { other = '' }) => say.importDoubled(other),
    find: (table) =>
      alike(
        table,
        ({ fingerprint }) => fingerprint,
        ({ entry }) => entry,
      ),
  },
  {
    id: 'import-before-its-data',
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: ['date', 'dataDate'],
    marks: ['dataDate'],
    message: (say, { date }) => say.importBeforeItsData(shownDay(date)),
    broken: ({ date, dataDate }) => precedes(date, dataDate),
  },
]);

export const confirmationRules = rulesFor('Confirmations', [
  ahead('confirmation-ahead'),
  {
    id: 'confirmation-reason-short',
    severity: 'advarsel',
    source: routine('rutinen: en bekreftelse har en begrunnelse'),
    columns: ['reason'],
    message: (say, { reason }) => say.confirmationReasonShort(reason ?? ''),
    broken: ({ reason }) => reason !== null && reason.length < SHORTEST_REASON,
  },
  {
    id: 'confirmation-of-unknown-table',
    severity: 'info',
    source: own('bekreftelsen viser til en tabell'),
    columns: ['table'],
    message: (say, { other = '' }) => say.logOfUnknownTable(other),
    byRow: true,
    find: (table) => unknownTables(table),
  },
]);

export const targetRules = rulesFor('Targets', [
  {
    id: 'target-doubled',
    severity: 'advarsel',
    source: own('ett mål per måltall og dato'),
    contradiction: true,
    columns: ['metric', 'by', 'measure'],
    marks: ['metric'],
    message: (say, { other = '' }) => say.targetDoubled(other),
    find: (table) =>
      alike(
        table,
        ({ metric, by, measure }) =>
          metric === null || by === null ? null : `${metric}|${String(by)}|${measure ?? ''}`,
        ({ target }) => target,
      ),
  },
  {
    id: 'target-negative',
    severity: 'feil',
    source: own('et måltall er null eller mer'),
    columns: ['value'],
    message: (say) => say.targetNegative,
    broken: ({ value }) => value !== null && value < 0,
  },
  {
    id: 'target-not-adopted',
    severity: 'info',
    source: routine('boligsosial handlingsplan: målene er politisk vedtatt'),
    columns: ['adopted'],
    message: (say) => say.targetNotAdopted,
    broken: ({ adopted }) => adopted === null,
  },
]);

function outsidePerCent(value: number | null): boolean {
  return value !== null && (value < 0 || value > 100);
}

export const qualityHistoryRules = rulesFor('QualityHistory', [
  ahead('quality-ahead'),
  {
    id: 'quality-score-impossible',
    severity: 'feil',
    source: own('poeng og prosent er fra 0 til 100'),
    columns: ['score', 'clean', 'complete', 'consistent'],
    marks: ['score'],
    message: (say) => say.qualityScoreImpossible,
    broken: ({ score, clean, complete, consistent }) =>
      [score, clean, complete, consistent].some(outsidePerCent),
  },
]);
