import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleCataloguePage } from '../../src/documents/rule-catalogue/page';
import { languages } from '../../src/domain/language';
import { ruleCatalogue } from '../../src/domain/rules/catalogue';
import { ruleDescriptions } from '../../src/text/rule-descriptions';

const catalogue = ruleCatalogue();

describe.each(languages)('what the rules ask for, in %s', (language) => {
  const described = ruleDescriptions(language);

  test('is said of every rule in the catalogue, and of nothing else', () => {
    expect(Object.keys(described).sort()).toEqual(catalogue.map(({ id }) => id).sort());
  });

  test('is whole sentences', () => {
    const odd = Object.values(described).filter((text) => !/^[\p{Lu}«“].*\.$/u.test(text));
    expect(odd).toEqual([]);
  });
});

describe('the page of the catalogue', () => {
  const page = ruleCataloguePage();

  test('is the one in docs; npm run docs writes it anew', () => {
    expect(readFileSync('docs/regelkatalog.md', 'utf8')).toBe(page);
  });

  test('has every rule once', () => {
    for (const { id } of catalogue) expect(page.split(`\`${id}\``), id).toHaveLength(2);
  });

  test('leads from its contents to a heading', () => {
    const headings = new Set(
      [...page.matchAll(/^## (.+)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s-]/gu, '')
          .replace(/\s/g, '-'),
      ),
    );
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter((anchor) => !headings.has(anchor))).toEqual([]);
  });
});
