import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import { metaPolicy } from './src/workbench/server/policy.mjs';

const root = dirname(fileURLToPath(import.meta.url));

/** TypeScript and JSX by swc; types are checked by `npm run typecheck`. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
};

/** What every target shares; kept on disk so that a second build takes a second. */
function shared(name) {
  return {
    name,
    mode: 'production',
    context: root,
    devtool: false,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [typescript] },
    cache: {
      type: 'filesystem',
      cacheDirectory: resolve(root, '.cache/webpack'),
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** The command line: one file for Node, heavy libraries left to `node_modules`. */
function cli() {
  return {
    ...shared('cli'),
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
      ({ request }, done) =>
        /^(exceljs|docx)$/.test(request ?? '') ? done(null, request) : done(),
    ],
    optimization: { minimize: false, nodeEnv: false },
  };
}

/** Pages of the web build: id, entry and template. */
const pages = [
  ['workbench', './src/workbench/index.tsx', './src/workbench/workbench.html'],
  ['taskpane', './src/taskpane/index.tsx', './src/taskpane/taskpane.html'],
  ['dashboard', './dashboards/index.tsx', './dashboards/dashboard.html'],
].filter((files) => files.slice(1).every((file) => existsSync(resolve(root, file))));

/** A page carries its policy itself, so that any static server will do. */
function pageOf([id, , template]) {
  return new HtmlWebpackPlugin({
    filename: `${id}.html`,
    template,
    chunks: [id],
    policy: metaPolicy(id),
    scriptLoading: 'defer',
    minify: false,
  });
}

/** Everything a browser loads: pages, workers and styles in one folder, with hashed names. */
function web() {
  return {
    ...shared('web'),
    target: ['web', 'es2022'],
    entry: Object.fromEntries(pages.map(([id, entry]) => [id, entry])),
    output: {
      path: resolve(root, 'dist/web'),
      filename: '[name].[contenthash:10].js',
      chunkFilename: '[name].[contenthash:10].js',
      cssFilename: '[name].[contenthash:10].css',
      cssChunkFilename: '[name].[contenthash:10].css',
      assetModuleFilename: '[name].[contenthash:10][ext]',
      publicPath: 'auto',
      clean: true,
    },
    experiments: { css: true },
    // Terser or swc, never esbuild: its minifier keeps unused classes.
    optimization: { minimizer: [new TerserPlugin({ extractComments: false })] },
    plugins: pages.map(pageOf),
  };
}

export default [web(), cli()];
