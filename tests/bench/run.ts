import { holds, printRow, type Row } from './bench';
import { works } from './index';

const [mode, ...words] = process.argv.slice(2);
if (mode === '--child') await runTask(words);
else await runAll(process.argv.slice(2));

/** In a process of its own: one task, its time and the memory it took as JSON. */
async function runTask([id, task = '', argument = '']: readonly string[]): Promise<void> {
  const work = await works.find((entry) => entry.id === id)?.load();
  const run = work?.tasks?.[task];
  if (run === undefined) throw new Error(`No task ${id} ${task}`);
  const before = process.memoryUsage.rss() / 1024 ** 2;
  const start = performance.now();
  const answer = (await run(argument)) as { milliseconds?: number };
  const milliseconds = answer?.milliseconds ?? performance.now() - start;
  const megabytes = process.resourceUsage().maxRSS / 1024 - before;
  process.stdout.write(JSON.stringify({ milliseconds, megabytes, answer }));
}

async function runAll(given: readonly string[]): Promise<void> {
  const only = given.includes('--only') ? given[given.indexOf('--only') + 1] : undefined;
  const rounds = given.includes('--rounds') ? Number(given[given.indexOf('--rounds') + 1]) : 5;
  const rows: Row[] = [];
  for (const entry of works) {
    if (only !== undefined && entry.id !== only) continue;
    const work = await entry.load();
    for (const row of await work.run({ full: given.includes('--full'), rounds })) {
      printRow(row);
      rows.push(row);
    }
  }
  console.log(`${rows.filter(holds).length} of ${rows.length} goals held`);
}
