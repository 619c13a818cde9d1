import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { letterGuidePage } from '../../src/documents/letter-guide/page';
import { letterFields } from '../../src/domain/letters/fields';
import { letterKinds } from '../../src/domain/letters/kinds';

const page = letterGuidePage();

test('siden i docs er den programmet lager; npm run docs skriver den på nytt', () => {
  expect(readFileSync('docs/brevmaler.md', 'utf8')).toBe(page);
});

test('hvert flettefelt er forklart og brukes i minst ett brev', () => {
  for (const field of Object.keys(letterFields)) {
    expect(page, field).toMatch(new RegExp(`\\| \`\\{\\{${field}\\}\\}\` \\|.*\\| [^|]+ \\|`));
  }
});

test('hvert lovpålagt felt har kilde', () => {
  for (const { musts } of letterKinds) for (const { source } of musts) expect(source).not.toBe('');
});
