// Writes the pages under docs that are generated from the program: npm run docs
import { writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const server = await createServer({
  root,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, watch: null },
});
try {
  const { ruleCataloguePage } = await server.ssrLoadModule('/src/documents/rule-catalogue/page.ts');
  const file = resolve(root, 'docs/regelkatalog.md');
  writeFileSync(file, ruleCataloguePage());
  const { letterGuidePage } = await server.ssrLoadModule('/src/documents/letter-guide/page.ts');
  writeFileSync(resolve(root, 'docs/brevmaler.md'), letterGuidePage());
} finally {
  await server.close();
}
