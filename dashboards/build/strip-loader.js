import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stripExports } from './strip-exports.js';

/** Webpack loader: the engine's WebAssembly without the exports that its worker script never mentions. */
async function stripLoader(wasm) {
  const script = join(dirname(this.resourcePath), 'duckdb-browser-eh.worker.js');
  this.addDependency(script);
  return stripExports(wasm, await readFile(script, 'utf8')).bytes;
}

export { stripLoader as default };
export const raw = true;
