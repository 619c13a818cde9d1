import type { Agenda } from '../domain/agenda/agenda';
import { isoDay } from '../domain/days';
import { agendaReport } from '../domain/reports/agenda-listing';
import { agendaJson } from '../domain/reports/agenda-json';
import type { MadeFile } from './host';

interface AgendaFormat {
  readonly type: string;
  make(agenda: Agenda): Promise<Uint8Array>;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What an agenda can be made as. Heavy libraries are loaded when their format is asked for. */
const formats = {
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    make: async (agenda) => {
      const { agendaDocx } = await import('../documents/agenda-docx/agenda-docx');
      return agendaDocx(agenda);
    },
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    make: async (agenda) => {
      const { reportToXlsx } = await import('../documents/listing-xlsx');
      return reportToXlsx(agendaReport(agenda));
    },
  },
  html: {
    type: 'text/html',
    make: async (agenda) => {
      const { agendaHtml } = await import('../documents/agenda-html/agenda-html');
      return bytesOf(agendaHtml(agenda));
    },
  },
  json: {
    type: 'application/json',
    make: (agenda) => Promise.resolve(bytesOf(`${agendaJson(agenda)}\n`)),
  },
} as const satisfies Readonly<Record<string, AgendaFormat>>;

export type AgendaFormatId = keyof typeof formats;
export const agendaFormats = Object.keys(formats) as readonly AgendaFormatId[];

/** The agenda as a file: `saksliste-2026-12-08.docx`, the committee's own with `-utvalg`. */
export async function agendaFile(agenda: Agenda, format: AgendaFormatId): Promise<MadeFile> {
  const { type, make } = formats[format];
  const audience = agenda.audience === 'committee' ? '-utvalg' : '';
  const name = `saksliste-${isoDay(agenda.date)}${audience}.${format}`;
  return { name, type, bytes: await make(agenda) };
}
