import { HeadingLevel, Paragraph, Table, TableRow, WidthType } from 'docx';
import { caseKinds } from '../../domain/codes/committee';
import type { Agenda, AgendaCase } from '../../domain/agenda/agenda';
import { inLanguage } from '../../domain/language';
import type { Text } from '../../text';
import { capitalised } from '../capitalised';
import { isStanding } from '../case-words';
import { cell, LINED, TEXT_WIDTH, UNDERLINED, type Block } from './parts';

const NUMBER = 1_400;
const ARCHIVE = 1_700;

/** The saksliste: number and title, under the kinds in their order; archive numbers where there are any. */
export function caseList(agenda: Agenda, { document }: Text['agenda']): readonly Block[] {
  const hasArchive = agenda.cases.some(({ archive }) => archive !== '');
  const widths = [NUMBER, TEXT_WIDTH - NUMBER - (hasArchive ? ARCHIVE : 0)];
  if (hasArchive) widths.push(ARCHIVE);
  const columns = [document.number, document.title, ...(hasArchive ? [document.archive] : [])];
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((words, at) =>
      cell(words, widths[at] ?? 0, { bold: true, borders: LINED, shaded: true }),
    ),
  });
  const rows = agenda.cases.flatMap((one, at) => [
    ...(one.kind === agenda.cases[at - 1]?.kind || isAlone(agenda, one)
      ? []
      : [kindRow(one, agenda, columns.length)]),
    caseRow(one, widths),
  ]);
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: document.caseList }),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      rows: [header, ...rows],
    }),
  ];
}

/** A standing item says its kind by its title. */
function isAlone({ cases }: Agenda, one: AgendaCase): boolean {
  return isStanding(one) && cases.filter(({ kind }) => kind === one.kind).length === 1;
}

function kindRow({ kind }: AgendaCase, { language }: Agenda, columns: number): TableRow {
  const words = capitalised(inLanguage(caseKinds[kind], language));
  return new TableRow({
    cantSplit: true,
    children: [
      cell(words, TEXT_WIDTH, {
        bold: true,
        keepNext: true,
        borders: UNDERLINED,
        columnSpan: columns,
      }),
    ],
  });
}

function caseRow({ number, title, archive }: AgendaCase, widths: readonly number[]): TableRow {
  const texts = [number.replaceAll(' ', '\u00A0'), title, archive];
  return new TableRow({
    cantSplit: true,
    children: widths.map((width, at) => cell(texts[at] ?? '', width, { borders: UNDERLINED })),
  });
}
