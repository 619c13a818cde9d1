import { listingToCsv } from '../documents/csv';
import { isoDay, type Day } from '../domain/days';
import type { Register } from '../domain/register';
import type { SheetReport } from '../domain/reports/listing';
import { reportJson } from '../domain/reports/report-json';
import type { NamedReport } from '../domain/reports/reports';
import type { MadeFile } from './host';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

interface ReportFormat {
  readonly type: string;
  /** The bytes of one file, or of several by what their names end with. */
  make(made: Made): Promise<Uint8Array> | Uint8Array | readonly Part[];
}

interface Part {
  readonly ending: string;
  readonly bytes: Uint8Array;
}

/** A sheet's name as the end of a file's name: small letters that every system takes. */
function fileWord(title: string): string {
  const plain = title
    .toLocaleLowerCase('nb')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a');
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

interface Made {
  readonly register: Register;
  readonly id: string;
  readonly on: Day;
  readonly report: SheetReport;
}

/** What a report can be made as. Heavy libraries are loaded when their format is asked for. */
const formats = {
  json: {
    type: 'application/json',
    make: ({ register, id, on, report }) => bytesOf(`${reportJson(register, id, on, report)}\n`),
  },
  csv: {
    type: 'text/csv;charset=utf-8',
    // One table is one file: the first by the report's own name, the others with theirs added.
    make: ({ report }) =>
      report.listings.map((listing, at) => ({
        ending: at === 0 ? '' : `-${fileWord(listing.title)}`,
        bytes: bytesOf(listingToCsv(listing)),
      })),
  },
  html: {
    type: 'text/html;charset=utf-8',
    make: async ({ report }) => {
      const { reportHtml } = await import('../documents/listing-html/listing-html');
      return bytesOf(reportHtml(report));
    },
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    make: async ({ report }) => {
      const { reportToXlsx } = await import('../documents/listing-xlsx');
      return reportToXlsx(report);
    },
  },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    make: async ({ report }) => {
      const { reportDocx } = await import('../documents/listing-docx/listing-docx');
      return reportDocx(report);
    },
  },
} as const satisfies Readonly<Record<string, ReportFormat>>;

export type ReportFormatId = keyof typeof formats;
export const reportFormats = Object.keys(formats) as readonly ReportFormatId[];

/** A report as files, `restanser-2026-11-24.xlsx`; several only where a format holds one table a file. */
export async function reportFiles(
  register: Register,
  named: NamedReport,
  on: Day,
  format: ReportFormatId,
): Promise<readonly [MadeFile, ...MadeFile[]]> {
  const wanted: ReportFormat = formats[format];
  const made = await wanted.make({ register, id: named.id, on, report: named.make(register, on) });
  const parts: readonly Part[] = made instanceof Uint8Array ? [{ ending: '', bytes: made }] : made;
  const files = parts.map(({ ending, bytes }) => {
    return { name: `${named.file}-${isoDay(on)}${ending}.${format}`, type: wanted.type, bytes };
  });
  const [first, ...more] = files;
  if (first === undefined) throw new Error(`The report ${named.id} has no tables`);
  return [first, ...more];
}
