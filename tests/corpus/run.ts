import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { printSummary } from './summary';
import { tryFile, type Outcome } from './try-file';

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('npm run corpus -- <folder> [--only <part of a name>] [--verbose]\n');
  process.exit(2);
}
const only = options.includes('--only') ? options[options.indexOf('--only') + 1] : undefined;
const verbose = options.includes('--verbose');

const outcomes: Outcome[] = [];
for (const path of workbooksBelow(folder)) {
  const name = relative(folder, path);
  if (only !== undefined && !name.includes(only)) continue;
  if (verbose) process.stdout.write(`${name}\n`);
  const outcome = await tryFile(name, new Uint8Array(readFileSync(path)));
  outcomes.push(outcome);
  for (const problem of outcome.problems) process.stdout.write(`${name}: ${problem}\n`);
  if (verbose)
    process.stdout.write(`  ${outcome.refused ?? 'opened'} ${outcome.edits.join(' ')}\n`);
}
printSummary(outcomes);
process.exitCode = outcomes.some(({ problems }) => problems.length > 0) ? 1 : 0;

function workbooksBelow(start: string): readonly string[] {
  return readdirSync(start, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(xlsx|xlsm|xltx|xltm)$/i.test(name))
    .map((name) => join(start, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}
