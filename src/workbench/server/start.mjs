// `npm start`: builds what is missing or older than its sources, makes the sample register, serves it and opens it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.mjs';
import { answerFrom } from './files.mjs';
import { listen } from './listen.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const page = resolve(root, 'dist/web/workbench.html');
const sample = resolve(root, 'dist/sample/eksempel.xlsx');
const say = (line) => process.stdout.write(`${line}\n`);

function run(script, ...words) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(root, script), ...words],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  // What the step said matters only where it failed.
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
  return status === 0;
}

function newest(folder) {
  return readdirSync(resolve(root, folder), { recursive: true }).reduce(
    (latest, name) => Math.max(latest, statSync(resolve(root, folder, name)).mtimeMs),
    0,
  );
}

function stale() {
  if (!existsSync(page)) return true;
  const sources = ['src', 'dashboards'].map(newest);
  const files = ['webpack.config.js', 'package-lock.json'].map(
    (name) => statSync(resolve(root, name)).mtimeMs,
  );
  return Math.max(...sources, ...files) > statSync(page).mtimeMs;
}

async function main() {
  if (stale()) {
    say('Bygger Boligutvalg …');
    if (!run('node_modules/webpack-cli/bin/cli.js', '--config', 'webpack.config.js')) {
      process.stderr.write(
        'Programmet kunne ikke bygges; årsaken står over. Etter «npm ci» i prosjektmappen skal det gå.\n',
      );
      process.exit(2);
    }
  }
  if (!existsSync(sample)) {
    say('Lager en prøvekommune …');
    await mkdir(dirname(sample), { recursive: true });
    if (!run('src/cli/boligutvalg.mjs', 'sample', sample)) {
      say('Prøvekommunen kunne ikke lages. Arbeidsbenken åpner uten.');
    }
  }
  const folders = { '/sample/': dirname(sample), '/': dirname(page) };
  const { address } = await listen(answerFrom(folders));
  say(`Boligutvalg kjører på ${address}  (avslutt med Ctrl+C)`);
  openBrowser(address, { platform: process.platform, env: process.env });
}

await main();
