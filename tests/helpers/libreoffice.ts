import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** The workbook as LibreOffice saves it again, formulas without a kept value computed. */
export function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'boligutvalg-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    const convert = [
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      out,
      join(folder, 'in.xlsx'),
    ];
    spawnSync('soffice', [profile, ...convert], { timeout: 120_000 });
    return readFileSync(join(out, 'in.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
