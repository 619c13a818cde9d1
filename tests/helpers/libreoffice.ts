import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** True where LibreOffice is installed; says so once where it is not. */
export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasLibreOffice && process.env.CI === 'true') throw new Error('LibreOffice is not installed');
if (!hasLibreOffice)
  process.stdout.write('LibreOffice is not installed: its round trips are skipped\n');

/** Opens a workbook, or what `from` says, in LibreOffice, computes it, and saves it as `format` (xlsx, ods, pdf …). */
export function converted(bytes: Uint8Array, format: string, from = 'xlsx'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    const source = join(folder, `source.${from}`);
    writeFileSync(source, bytes);
    // A profile of its own: a running LibreOffice would otherwise take the task and answer nothing.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = join(folder, 'out');
    const given = [profile, '--headless', '--convert-to', format, '--outdir', out, source];
    execFileSync('soffice', given, { stdio: 'ignore', timeout: 120_000 });
    return new Uint8Array(readFileSync(join(out, `source.${format.split(':')[0]}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
