import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import TerserPlugin from 'terser-webpack-plugin';

const root = dirname(fileURLToPath(import.meta.url));

/** TypeScript and JSX by swc; types are checked by `npm run typecheck`. */
const typescript = (targets) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: targets,
    },
  },
});

const shared = {
  mode: 'production',
  context: root,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** The command line: one file for Node, heavy libraries left to `node_modules`. */
const cli = {
  ...shared,
  name: 'cli',
  target: 'node20',
  entry: { boligutvalg: './src/cli/main.ts' },
  output: {
    path: resolve(root, 'dist/cli'),
    filename: '[name].mjs',
    chunkFilename: '[name].mjs',
    module: true,
    chunkFormat: 'module',
    clean: true,
  },
  experiments: { outputModule: true },
  externalsType: 'module-import',
  externals: [
    ({ request }, done) => (/^(exceljs|docx)$/.test(request ?? '') ? done(null, request) : done()),
  ],
  module: { rules: [typescript('es2022')] },
  optimization: { minimize: false, nodeEnv: false },
};

/** Minifier for everything a browser loads; esbuild's keeps unused classes. */
export const minimizer = [new TerserPlugin({ extractComments: false })];

export { root, shared, typescript };

export default [cli];
