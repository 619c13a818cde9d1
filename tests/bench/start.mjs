// Bundles the benchmarks as the product is bundled, then runs them: node tests/bench/start.mjs [--full] [--only id]
import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const out = resolve(root, '.cache/bench');

// exceljs is CommonJS: Node gives its names only by way of require.
const exceljs = {
  name: 'exceljs',
  enforce: 'pre',
  resolveId: (id) => (id === 'exceljs' ? '\0exceljs' : undefined),
  load: (id) =>
    id === '\0exceljs'
      ? "import { createRequire } from 'node:module';\nconst exceljs = createRequire(import.meta.url)('exceljs');\nexport const { Workbook } = exceljs;\nexport default exceljs;"
      : undefined,
};

await build({
  root,
  configFile: false,
  plugins: [exceljs],
  logLevel: 'error',
  build: {
    ssr: resolve(root, 'tests/bench/run.ts'),
    outDir: out,
    target: 'node20',
    minify: false,
    emptyOutDir: true,
    rollupOptions: { output: { format: 'es', entryFileNames: 'run.mjs' } },
  },
});
const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', '--max-old-space-size=8192', resolve(out, 'run.mjs'), ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
