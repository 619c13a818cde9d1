// Tries the file engine on every workbook below a folder: npm run corpus -- <folder> [--only <part of a name>] [--verbose]
import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const outDir = resolve(root, '.cache/corpus');

await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: resolve(root, 'tests/corpus/run.ts'),
    outDir,
    target: 'node20',
    minify: false,
    emptyOutDir: true,
    rollupOptions: { output: { format: 'es', entryFileNames: 'run.mjs' } },
  },
});
// The heap is held at what a register may take: a file that needs more than 1 GB ends the run.
const { status } = spawnSync(
  process.execPath,
  ['--max-old-space-size=4096', resolve(outDir, 'run.mjs'), ...process.argv.slice(2)],
  { cwd: process.cwd(), stdio: 'inherit' },
);
process.exit(status ?? 1);
