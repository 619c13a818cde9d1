import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom: folders of our own, and packages. The longest matching folder counts. */
const layers: Readonly<
  Record<string, { folders: readonly string[]; packages: readonly RegExp[] }>
> = {
  'src/domain': { folders: ['src/domain', 'src/text'], packages: [] },
  'src/text': { folders: ['src/domain', 'src/text'], packages: [] },
  'src/workbook': { folders: ['src/domain', 'src/text', 'src/workbook'], packages: [] },
  'src/workbook/xlsx': { folders: ['src/domain', 'src/workbook'], packages: [/^fflate$/] },
  'src/workbook/excel': { folders: ['src/domain', 'src/text', 'src/workbook'], packages: [] },
  'src/documents': {
    folders: ['src/domain', 'src/text', 'src/documents'],
    packages: [/^exceljs$/, /^docx$/],
  },
  'src/payments-in': {
    folders: ['src/domain', 'src/text', 'src/payments-in'],
    packages: [/^saxes$/],
  },
  'src/app': {
    folders: [
      'src/domain',
      'src/text',
      'src/workbook',
      'src/documents',
      'src/payments-in',
      'src/app',
    ],
    packages: [],
  },
  'src/cli': { folders: ['src/'], packages: [/^node:/] },
  'src/taskpane': { folders: ['src/'], packages: [/^react/, /^@fluentui\//] },
  'src/workbench': {
    folders: ['src/'],
    packages: [/^react/, /^@fluentui\//, /^@tanstack\//, /^node:/],
  },
  dashboards: {
    folders: ['src/domain', 'src/text', 'src/app', 'src/workbook', 'dashboards'],
    packages: [/^react/, /^@fluentui\//, /^chart\.js/, /^@duckdb\//, /^apache-arrow/],
  },
};

const root = resolve(__dirname, '..');
const files = ['src', 'dashboards'].flatMap(sources);

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
}

function importsOf(file: string): string[] {
  const code = readFileSync(join(root, file), 'utf8');
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s*'([^']+)'/g;
  return [...code.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function layerOf(file: string): string | undefined {
  return Object.keys(layers)
    .filter((folder) => file.startsWith(`${folder}/`))
    .sort((left, right) => right.length - left.length)[0];
}

describe('imports point inward', () => {
  test.each(files)('%s', (file) => {
    const layer = layers[layerOf(file) ?? ''];
    expect(layer, `${file} is in no layer`).toBeDefined();
    for (const name of importsOf(file)) {
      if (name.startsWith('.')) {
        const target = relative(root, resolve(root, dirname(file), name)).replaceAll('\\', '/');
        expect(
          layer?.folders.some((folder) => `${target}/`.startsWith(folder)),
          `${file} → ${target}`,
        ).toBe(true);
      } else {
        expect(
          layer?.packages.some((one) => one.test(name)),
          `${file} → ${name}`,
        ).toBe(true);
      }
    }
  });
});

describe('names of a host or a library stay in their folder', () => {
  const homes = [
    [
      /\b(?:Excel|Office|OfficeExtension)\./,
      ['src/workbook/excel', 'src/taskpane/index.tsx', 'src/taskpane/office'],
    ],
    [/from 'exceljs'|import\('exceljs'\)/, ['src/documents']],
    [/from 'fflate'/, ['src/workbook/xlsx']],
  ] as const;
  test.each(homes)('%s', (pattern, folders) => {
    const strangers = files.filter(
      (file) =>
        !folders.some((folder) => file.startsWith(folder)) &&
        pattern.test(withoutCommentsAndText(readFileSync(join(root, file), 'utf8'), pattern)),
    );
    expect(strangers).toEqual([]);
  });
});

/** Sentences for users may speak of Excel; only code counts. Imports are text, so those patterns see all. */
function withoutCommentsAndText(code: string, pattern: RegExp): string {
  if (pattern.source.includes('from')) return code;
  return code.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`|>[^<>{}]*</g, '');
}
