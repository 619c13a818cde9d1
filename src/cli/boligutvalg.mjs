#!/usr/bin/env node
// Starts the built command line, and builds it first where that has not been done.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const built = resolve(root, 'dist/cli/boligutvalg.mjs');

if (!existsSync(built)) {
  const webpack = resolve(root, 'node_modules/webpack-cli/bin/cli.js');
  const { status } = spawnSync(process.execPath, [webpack, '--config-name', 'cli'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    process.stderr.write(
      'Programmet kunne ikke bygges. Kjør «npm ci» i prosjektmappen, og prøv igjen.\n',
    );
    process.exit(2);
  }
}
await import(pathToFileURL(built).href);
