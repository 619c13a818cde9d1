import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import { OfficeFiles } from './src/taskpane/packaging/office-files.mjs';
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
    externalsType: 'node-commonjs',
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
  ['dashboard', './dashboards/main.tsx', './dashboards/index.html'],
].filter((files) => files.slice(1).every((file) => existsSync(resolve(root, file))));

/** A page carries its policy itself, so that any static server will do. */
function pageOf([id, , template]) {
  return new HtmlWebpackPlugin({
    filename: `${id}.html`,
    template,
    chunks: [id],
    favicon: './src/taskpane/icon.svg',
    policy: metaPolicy(id),
    scriptLoading: 'defer',
    minify: false,
  });
}

/** The dashboard's analysis engine: its script as it is, its WebAssembly without the exports that nothing uses. */
const analysisEngine = [
  { test: /duckdb-browser-eh\.worker\.js$/, type: 'asset/resource' },
  {
    test: /duckdb-eh\.wasm$/,
    type: 'asset/resource',
    loader: resolve(root, 'dashboards/build/strip-loader.js'),
  },
];

/** Workers that the dashboard starts from a blob are built as workers too. */
const workers = { javascript: { worker: ['BlobWorker from ./blob-worker', '...'] } };

/** Everything a browser loads: pages, workers and styles in one folder, with hashed names. */
function web(origin) {
  return {
    ...shared('web'),
    target: ['web', 'es2022'],
    module: { rules: [typescript, ...analysisEngine], parser: workers },
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
    optimization: { minimizer: [new TerserPlugin({ extractComments: false, exclude: /duckdb/ })] },
    plugins: [...pages.map(pageOf), new OfficeFiles(origin)],
  };
}

/** `--env origin=https://…` writes the manifest for the place where the files will lie. */
export default ({ origin } = {}) => [web(origin), cli()];
