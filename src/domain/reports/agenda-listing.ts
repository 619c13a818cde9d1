import { textIn } from '../../text';
import { caseKinds } from '../codes/committee';
import type { Agenda } from '../agenda/agenda';
import { inLanguage } from '../language';
import { tableOf } from '../tables';
import { agendaNotes } from './agenda-notes';
import type { SheetReport } from './listing';

/** The saksliste as a sheet to fill in during the meeting. */
export function agendaReport(agenda: Agenda): SheetReport {
  const { language, committee, date } = agenda;
  const text = textIn(language).agenda;
  const { document: words } = text;
  const ruleNames: Readonly<Record<string, string>> = text.rules;
  return {
    name: words.sheet,
    language,
    listings: [
      {
        id: 'agenda',
        title: words.sheet,
        heading: `${words.caseList} – ${committee}`,
        groupColumn: 'kind',
        notes: [
          agenda.marking,
          `${committee}, ${text.longDay(date)}, ${agenda.time}, ${agenda.place}`,
          words.asOf(agenda.on),
          ...agendaNotes(agenda),
        ],
        columns: [
          { key: 'number', header: words.number, kind: 'text', width: 12 },
          { key: 'kind', header: words.kind, kind: 'text', width: 36 },
          { key: 'title', header: words.title, kind: 'text', width: 42, wrap: true },
          { key: 'fact', header: words.why, kind: 'text', width: 46, wrap: true },
          { key: 'since', header: words.since, kind: 'day', width: 12 },
          {
            key: 'recommendation',
            header: words.recommendation,
            kind: 'text',
            width: 24,
            wrap: true,
          },
          { key: 'decision', header: words.decision, kind: 'text', width: 24, wrap: true },
          { key: 'responsible', header: words.responsible, kind: 'text', width: 18, wrap: true },
          { key: 'deadline', header: words.deadline, kind: 'day', width: 12 },
          { key: 'rule', header: words.rule, kind: 'text', width: 32 },
          { key: 'source', header: words.source, kind: 'text', width: 28 },
        ],
        rows: agenda.cases.map((one) => [
          one.number,
          inLanguage(caseKinds[one.kind], language),
          one.title,
          one.reason.fact,
          one.reason.since,
          one.recommendation,
          one.decision,
          one.responsible,
          one.deadline,
          ruleNames[one.reason.rule] ?? one.reason.rule,
          `${inLanguage(tableOf(one.source.table).sheet, language)} ${one.source.id}`,
        ]),
      },
    ],
  };
}
