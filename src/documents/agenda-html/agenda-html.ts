import { caseKinds } from '../../domain/codes/committee';
import type { Agenda, AgendaCase } from '../../domain/agenda/agenda';
import { norwegianDay } from '../../domain/days';
import { inLanguage } from '../../domain/language';
import { agendaNotes } from '../../domain/reports/agenda-notes';
import { textIn, type Text } from '../../text';
import { capitalised } from '../capitalised';
import { headingOf, isRoutine, isStanding } from '../case-words';
import { escaped } from '../escaped';
import { STYLE_HASH, style } from './style';

type Words = Text['agenda'];

/** The summons as one page to print or read: no script, nothing fetched, one style element with its own hash. */
export function agendaHtml(agenda: Agenda): string {
  const text = textIn(agenda.language).agenda;
  const title = `${text.document.summons} – ${agenda.committee} ${norwegianDay(agenda.date)}`;
  return [
    '<!doctype html>',
    `<html lang="${agenda.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    head(agenda),
    '<main>',
    front(agenda, text),
    caseList(agenda, text),
    ...agenda.cases.map((one) => casePaper(one, text)),
    '</main>',
    `<footer>${escaped(text.document.asOf(agenda.on))}</footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function head({ municipality, committee, marking }: Agenda): string {
  const owner = [municipality, committee].filter((part) => part !== '').join(' · ');
  return `<header><p>${escaped(owner)}</p><p class="marking">${escaped(marking)}</p></header>`;
}

function front(agenda: Agenda, text: Words): string {
  const { document } = text;
  const facts = [
    [document.committee, agenda.committee],
    [document.place, agenda.place],
    [document.date, text.longDay(agenda.date)],
    [document.time, agenda.time],
  ].map(([label = '', value = '']) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`);
  return [
    `<h1>${escaped(document.summons)}</h1>`,
    `<dl>${facts.join('')}</dl>`,
    ...summoned(agenda, text),
    ...agendaNotes(agenda).map((note) => `<p class="note">${escaped(note)}</p>`),
  ].join('\n');
}

function summoned({ summoned: people, audience }: Agenda, { document }: Words): readonly string[] {
  if (people.length === 0) return [];
  const open = audience === 'secretary';
  const secretary = open ? people.find(({ isSecretary }) => isSecretary)?.name : undefined;
  const rows = people.map(({ name, role, unit }) => row(open ? [name, role, unit] : [role, unit]));
  return [
    `<h2>${escaped(document.summoned)}</h2>`,
    `<table class="people"><tbody>${rows.join('')}</tbody></table>`,
    `<p>${escaped(document.apologies(secretary ?? document.apologiesTo))}</p>`,
  ];
}

function caseList({ cases, language }: Agenda, { document }: Words): string {
  const hasArchive = cases.some(({ archive }) => archive !== '');
  const headers = [
    document.number,
    document.kind,
    document.title,
    ...(hasArchive ? [document.archive] : []),
  ];
  const rows = cases.map(({ number, kind, title, archive }) =>
    row([
      number,
      capitalised(inLanguage(caseKinds[kind], language)),
      title,
      ...(hasArchive ? [archive] : []),
    ]),
  );
  return [
    `<h2>${escaped(document.caseList)}</h2>`,
    '<table class="cases"><thead><tr>',
    ...headers.map((header) => `<th scope="col">${escaped(header)}</th>`),
    `</tr></thead><tbody>${rows.join('\n')}</tbody></table>`,
  ].join('');
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.map((words) => `<td>${escaped(words)}</td>`).join('')}</tr>`;
}

function casePaper(one: AgendaCase, { document }: Words): string {
  const { reason, details, recommendation, decision, responsible, deadline } = one;
  const all = [
    [document.recommendation, recommendation],
    [document.decision, decision],
    [document.responsible, responsible],
    [document.deadline, deadline === null ? '' : norwegianDay(deadline)],
  ];
  const lines = isStanding(one) ? all.slice(1, 2) : all;
  const list = details.map((detail) => `<li>${escaped(detail)}</li>`).join('');
  return [
    '<section>',
    `<h3>${escaped(headingOf(one))}</h3>`,
    isRoutine(one)
      ? ''
      : `<p><strong>${escaped(document.why)}:</strong> ${escaped(reason.fact)}</p>`,
    list === '' ? '' : `<ul>${list}</ul>`,
    '<table class="lines"><tbody>',
    ...lines.map(
      ([label = '', words = '']) =>
        `<tr><th scope="row">${escaped(label)}:</th><td>${escaped(words)}</td></tr>`,
    ),
    '</tbody></table>',
    '</section>',
  ].join('');
}
