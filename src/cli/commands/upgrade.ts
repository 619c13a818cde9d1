import { openRegister } from '../../app/open-register';
import { reportLines } from '../../app/upgrade/report-lines';
import { upgradeRegister } from '../../app/upgrade/upgrade-register';
import { isWhole } from '../../domain/upgrade/report';
import { textIn } from '../../text';
import type { Command, OutputFile } from '../command';
import { fileArgument, fileWithEnding, hasFlag } from '../options';

const usage = 'boligutvalg upgrade <file.xlsx> [--out FILE.xlsx] [--json]';

/** Brings an older or partial register up to date, beside a copy of it as it was. */
export const upgradeCommand: Command = {
  name: 'upgrade',
  usage,
  valued: ['out'],
  flags: ['json'],
  async run(given, world) {
    const path = fileArgument(given, world, usage);
    const out = fileWithEnding(given, 'out', '.xlsx', world);
    const bytes = await world.read(path);
    const { register, workbook } = openRegister(bytes);
    const text = textIn(register.language);
    const done = upgradeRegister(bytes, { who: world.user ?? '', on: world.today, time: '' });
    const breaks = workbook.breaksOnSaving();
    const json = hasFlag(given, 'json');
    if (done === null) {
      world.print(json ? JSON.stringify({ written: false }) : text.upgrade.nothing);
      return 0;
    }
    const { report, bytes: upgraded, changed } = done;
    if (!changed) {
      if (json) world.print(JSON.stringify({ written: false, ...report }));
      else for (const line of reportLines(report, text)) world.print(line);
      return 1;
    }
    const backup = out === undefined ? backupOf(path, text.upgrade.backupSuffix) : null;
    const files: OutputFile[] = [
      { path: out ?? path, bytes: upgraded, ...(out === undefined ? { replaces: bytes } : {}) },
    ];
    if (backup !== null) files.unshift({ path: backup, bytes, keepsPrevious: true });
    await world.write(files, out === undefined ? [] : [path]);
    if (breaks.includes('signature')) world.complain(text.saving.signatureBroken);
    if (json)
      world.print(JSON.stringify({ written: true, file: out ?? path, backup, breaks, ...report }));
    else {
      for (const line of reportLines(report, text)) world.print(line);
      if (backup !== null) world.print(text.upgrade.backup(backup));
      world.print(world.text.cli.written(out ?? path));
    }
    return isWhole(report) ? 0 : 1;
  },
};

function backupOf(path: string, suffix: string): string {
  const dot = path.lastIndexOf('.');
  return `${path.slice(0, dot)}${suffix}${path.slice(dot)}`;
}
