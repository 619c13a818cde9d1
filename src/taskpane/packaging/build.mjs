// `npm run build [-- --origin https://…]`: builds everything, the manifest for the given place.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { DEVELOPMENT_ORIGIN, manifestFor } from './manifest-for.mjs';

function build() {
  const { values } = parseArgs({ options: { origin: { type: 'string' } } });
  const origin = values.origin ?? DEVELOPMENT_ORIGIN;
  manifestFor('', origin);
  const webpack = createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');
  const words = [webpack, '--env', `origin=${origin}`];
  return spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 1;
}

try {
  process.exitCode = build();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
