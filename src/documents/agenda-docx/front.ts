import { HeadingLevel, Paragraph, Table, TableRow, WidthType } from 'docx';
import type { Agenda } from '../../domain/agenda/agenda';
import { agendaNotes } from '../../domain/reports/agenda-notes';
import type { Text } from '../../text';
import { BARE, cell, TEXT_WIDTH, UNDERLINED, type Block } from './parts';

const LABEL = 1_900;

/** Title, when and where, who is summoned, and what the reader must know of the list. */
export function front(agenda: Agenda, text: Text['agenda']): readonly Block[] {
  const { document } = text;
  const facts: readonly (readonly [string, string])[] = [
    [document.committee, agenda.committee],
    [document.place, agenda.place],
    [document.date, text.longDay(agenda.date)],
    [document.time, agenda.time],
  ];
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: document.summons }),
    table(facts.map(([label, value]) => factRow(label, value))),
    ...summonedBlocks(agenda, text),
    ...agendaNotes(agenda).map(note),
  ];
}

function factRow(label: string, value: string): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      cell(label, LABEL, { bold: true, borders: BARE }),
      cell(value, TEXT_WIDTH - LABEL, { borders: BARE }),
    ],
  });
}

function summonedBlocks(
  { summoned, audience }: Agenda,
  { document }: Text['agenda'],
): readonly Block[] {
  if (summoned.length === 0) return [];
  const secretary = audience === 'secretary' ? summoned.find((one) => one.isSecretary) : undefined;
  const third = Math.floor(TEXT_WIDTH / 3);
  const rows = summoned.map(({ name, role, unit }) => {
    const cells = audience === 'secretary' ? [name, role, unit] : [role, unit];
    return new TableRow({
      cantSplit: true,
      children: cells.map((words) => cell(words, third, { borders: UNDERLINED })),
    });
  });
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: document.summoned }),
    table(rows),
    note(document.apologies(secretary?.name ?? document.apologiesTo)),
  ];
}

function table(rows: readonly TableRow[]): Table {
  return new Table({ width: { size: TEXT_WIDTH, type: WidthType.DXA }, borders: BARE, rows });
}

function note(text: string): Paragraph {
  return new Paragraph({ text, spacing: { before: 160 } });
}
