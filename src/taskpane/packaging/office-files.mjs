import { readFileSync, readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEVELOPMENT_ORIGIN, manifestFor } from './manifest-for.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const taskpane = resolve(here, '..');
const assets = resolve(taskpane, 'assets');
const manifest = resolve(here, '../../../manifest.xml');

/** Files that Excel and the pane ask for by a name that never changes: path in the build → file. */
function files() {
  const icons = readdirSync(assets).filter((name) => name.endsWith('.png'));
  return [
    ...icons.map((name) => [`assets/${name}`, resolve(assets, name)]),
    ...['history-save.js', 'history-restore.js', 'help.html'].map((name) => [
      name,
      resolve(taskpane, 'office', name),
    ]),
  ];
}

/** Puts manifest, icons and the pane's small scripts into the web build. */
export class OfficeFiles {
  constructor(origin = DEVELOPMENT_ORIGIN) {
    this.origin = origin;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap('OfficeFiles', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'OfficeFiles', stage }, () => {
        for (const [name, path] of files()) {
          compilation.fileDependencies.add(path);
          compilation.emitAsset(name, new RawSource(readFileSync(path)), { minimized: true });
        }
        compilation.fileDependencies.add(manifest);
        const xml = manifestFor(readFileSync(manifest, 'utf8'), this.origin);
        compilation.emitAsset('manifest.xml', new RawSource(xml));
      });
    });
  }
}
