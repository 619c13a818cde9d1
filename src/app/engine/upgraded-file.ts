import type { Stamp } from '../../domain/changes/log-rows';
import type { Language } from '../../domain/language';
import { textIn } from '../../text';
import { reportLines } from '../upgrade/report-lines';
import { upgradeRegister } from '../upgrade/upgrade-register';

/** A register brought up to date, beside the file as it was. */
export interface UpgradedFile {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** False where nothing could be added, but something is lost. */
  readonly changed: boolean;
  /** What was done and what could not be, a sentence a line. */
  readonly lines: readonly string[];
}

/** Null where the register lacks nothing. Throws WorkbookError for a register of a later program. */
export function upgradedFile(
  before: Uint8Array,
  { language, by }: { readonly language: Language; readonly by: Stamp },
): UpgradedFile | null {
  const done = upgradeRegister(before, by);
  if (done === null) return null;
  return {
    before,
    after: done.bytes,
    changed: done.changed,
    lines: reportLines(done.report, textIn(language)),
  };
}
