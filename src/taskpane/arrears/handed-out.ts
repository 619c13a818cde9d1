import { stampOf } from '../../app/changes/stamp';
import type { Engine } from '../../app/engine/questions';
import type { HandedOut } from '../../app/engine/report-view';
import type { Host } from '../../app/host';
import type { ReportFormatId } from '../../app/reports';
import type { Day } from '../../domain/days';
import type { Language } from '../../domain/language';

export interface Handed {
  readonly report: HandedOut['report'];
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
  const name = await make(place, handed);
  if (handed.logs) {
    const { report, on } = handed;
    // The log tells the day it was done, which need not be the day that the report speaks of.
    const { on: day, time, who } = stampOf(new Date(), handed.who, 'export');
    const told = { report, on, day, time, who, file: name };
    const edits = await place.engine.ask('handedOutEdits', told);
    if (edits.length > 0) await place.host.edit(edits, { how: 'export' });
  }
  return name;
}

async function make({ host, engine, language }: Place, { report, format, on }: Handed) {
  if (format === null && host.addSheets !== undefined) {
    await host.addSheets(await engine.ask('reportSheets', { language, on, report }));
    return '';
  }
  const files = await engine.ask('reportFiles', { language, on, report, format: format ?? 'xlsx' });
  for (const file of files) await host.saveFile(file);
  return files[0]?.name ?? '';
}
