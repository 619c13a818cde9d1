import { stampOf } from '../../app/changes/stamp';
import type { Engine } from '../../app/engine/questions';
import type { ReportAsk } from '../../app/engine/report-view';
import type { Host } from '../../app/host';
import type { ReportFormatId } from '../../app/reports';
import type { Day } from '../../domain/days';
import type { Language } from '../../domain/language';

export interface Handed extends ReportAsk {
  /** Null for new sheets where the host has them, else a workbook. */
  readonly format: ReportFormatId | null;
  readonly on: Day;
  readonly who: string;
  /** Enters it in the export log. */
  readonly logs: boolean;
}

interface Place {
  readonly host: Host;
  readonly engine: Engine;
  readonly language: Language;
}

/** Makes a report and hands it to the user. Resolves to the name of its first file; '' for sheets of the workbook. */
export async function handedOut(place: Place, handed: Handed): Promise<string> {
  const { format, on, who: name, logs, ...report } = handed;
  const file = await make(place, report, { format, on });
  if (logs) {
    // The log tells the day it was done, which need not be the day that the report speaks of.
    const { on: day, time, who } = stampOf(new Date(), name, 'export');
    const told = { ...report, on, day, time, who, file };
    const edits = await place.engine.ask('handedOutEdits', told);
    if (edits.length > 0) await place.host.edit(edits, { how: 'export' });
  }
  return file;
}

async function make(
  { host, engine, language }: Place,
  report: ReportAsk,
  { format, on }: Pick<Handed, 'format' | 'on'>,
): Promise<string> {
  const ask = { language, on, ...report };
  if (format === null && host.addSheets !== undefined) {
    await host.addSheets(await engine.ask('reportSheets', ask));
    return '';
  }
  const files = await engine.ask('reportFiles', { ...ask, format: format ?? 'xlsx' });
  for (const file of files) await host.saveFile(file);
  return files[0]?.name ?? '';
}
