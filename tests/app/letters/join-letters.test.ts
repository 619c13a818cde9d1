import { expect, test } from 'vitest';
import { makeLetters } from '../../../src/app/letters/make-letters';
import { day } from '../../../src/domain/days';
import { textOf } from '../../../src/workbook/xlsx/package';
import { readDirectory } from '../../../src/workbook/xlsx/zip-directory';
import { docxText } from '../../helpers/docx-text';
import { letterOffice } from '../../helpers/letter-office';
import type { GivenRows } from '../../helpers/register';
import { ownTemplate, reminderTemplate } from '../../helpers/letter-template';

const owes = (tenancy: string) => ({
  tenancy,
  kind: 'rent' as const,
  period: '2026-09',
  due: '2026-09-01',
  amount: 500_000,
});
const tenants = ['L-0001', 'L-0002', 'L-0003'];

/** Three tenants who owe a month's rent each. */
const rows: GivenRows = {
  Charges: tenants.map(owes),
  Payments: [],
  Allowances: [],
  Tenancies: tenants.map((tenancy, at) => ({
    tenancy,
    household: `H-000${at + 1}`,
    dwelling: `B-000${at + 1}`,
    kid: `00000001${at}`,
    start: '2024-01-01',
    movedOut: null,
    ended: null,
  })),
  Persons: ['Kari', 'Per', 'Ola'].map((name, at) => ({
    household: `H-000${at + 1}`,
    role: 'main' as const,
    name,
  })),
};
const office = letterOffice(rows);

const wish = { kind: 'reminder', tenancies: null, on: day('2026-11-24'), together: true } as const;

test('brevene står etter hverandre i ett dokument, hvert på ny side som begynner på side 1', async () => {
  const { files } = await makeLetters(office, { ...wish, template: null });
  expect(files.map(({ name }) => name)).toEqual(['paaminnelse-nb-2026-11-24.docx']);
  const bytes = files[0]?.bytes ?? new Uint8Array();
  const text = docxText(bytes);
  expect([...text.matchAll(/Vår ref\.: (L-\d{4})/g)].map(([, id]) => id)).toEqual(tenants);
  const zip = readDirectory(bytes);
  const entry = zip.byName.get('word/document.xml');
  const xml = entry === undefined ? '' : textOf(zip, entry);
  expect(xml.split('<w:sectPr').length - 1).toBe(3);
  expect(xml.split('<w:pgNumType w:start="1"/>').length - 1).toBe(3);
});

test('et brev til noen med skjermet adresse står aldri sammen med andres', async () => {
  const Persons = [
    { household: 'H-0001', role: 'main' as const, name: 'Kari' },
    {
      household: 'H-0002',
      role: 'main' as const,
      name: 'Per',
      addressProtection: 'confidential' as const,
    },
    { household: 'H-0003', role: 'main' as const, name: 'Ola' },
  ];
  const { files } = await makeLetters(letterOffice({ ...rows, Persons }), {
    ...wish,
    template: null,
  });
  expect(files.map(({ name }) => name)).toEqual([
    'paaminnelse-L-0002-2026-11-24.docx',
    'paaminnelse-nb-2026-11-24.docx',
  ]);
  expect(docxText(files[1]?.bytes ?? new Uint8Array())).not.toContain('Per');
});

test('kommunens mal med samme topptekst i alle brev kan samles', async () => {
  const template = await ownTemplate(reminderTemplate);
  const { files } = await makeLetters(office, { ...wish, template });
  expect(docxText(files[0]?.bytes ?? new Uint8Array())).toMatch(/Hei Kari[^]*Hei Per[^]*Hei Ola/);
});

test('en topptekst som er ulik i hvert brev, kan ikke samles, og det blir sagt', async () => {
  const template = await ownTemplate({ ...reminderTemplate, header: '{{referanse}}' });
  await expect(makeLetters(office, { ...wish, template })).rejects.toThrow(
    'Lag ett dokument per brev',
  );
  const apart = await makeLetters(office, { ...wish, template, together: false });
  expect(apart.files.length).toBe(3);
});
