import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { agendaDocx } from '../../src/documents/agenda-docx/agenda-docx';
import { agendaHtml } from '../../src/documents/agenda-html/agenda-html';
import { agendaFor, type Agenda, type Audience } from '../../src/domain/agenda/agenda';
import { day } from '../../src/domain/days';
import { agendaJson } from '../../src/domain/reports/agenda-json';
import { agendaReport } from '../../src/domain/reports/agenda-listing';
import { registerWith } from '../helpers/register';
import { meetings, ON } from '../domain/agenda/examples';

const register = registerWith(
  {
    Meetings: meetings.map((meeting) => ({ ...meeting, place: 'Møterom 2', time: '12:30' })),
    Dwellings: [{ dwelling: 'B-0001', status: 'vacant', statusDate: '2026-08-01' }],
    Incidents: [
      { incident: 'E-0001', date: '2026-09-10', dwelling: 'B-0002', deadline: '2026-09-12' },
    ],
    Tenancies: [{ tenancy: 'L-0002', dwelling: 'B-0002', end: '2026-11-30' }],
    Households: [{ household: 'H-0002', label: 'Åsen & sønn <Per>' }],
    Members: [
      { member: 'U-0001', name: 'Guro Aas', role: 'secretary', unit: 'serviceDesk' },
      { member: 'U-0002', name: 'Odd Eid', role: 'leader', unit: 'technical' },
    ],
  },
  { settings: { municipalityName: 'Fjelldal kommune' } },
);

function agenda(audience: Audience): Agenda {
  return agendaFor(register, { meeting: 'next', on: day(ON), audience });
}

/** The words of a part of a Word document. */
function words(bytes: Uint8Array, part: string): string {
  const xml = strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

describe('saksliste som Word-dokument', () => {
  test('har det en innkalling skal ha', async () => {
    const text = words(await agendaDocx(agenda('secretary')), 'word/document.xml');
    for (const wanted of [
      'Møteinnkalling',
      'Møterom 2',
      'tirsdag 22. september 2026',
      '12:30',
      'Odd Eid',
      'Eventuelt forfall meldes til Guro Aas',
      'Innstilling:',
      'Vedtak:',
      'Ansvarlig:',
      'Frist:',
      'Fristen 12.09.2026 er oversittet med 3 dager.',
      'Kontrakt som utløper: Åsen & sønn <Per>, Brugata 2 H0101',
    ]) {
      expect(text).toContain(wanted);
    }
  });

  test.each(['secretary', 'committee'] as const)(
    'er merket på hver side for %s',
    async (audience) => {
      const bytes = await agendaDocx(agenda(audience));
      const header = Object.keys(unzipSync(bytes)).find((part) => /header\d*\.xml$/.test(part));
      expect(words(bytes, header ?? '')).toContain('Unntatt offentlighet');
    },
  );

  test('holder overskrift, bakgrunn, liste og tabell i en sak på samme side', async () => {
    const { 'word/document.xml': part = new Uint8Array() } = unzipSync(
      await agendaDocx(agenda('secretary')),
    );
    const cases = strFromU8(part)
      .split(/<w:p><w:pPr><w:pStyle w:val="Heading2"\/>/)
      .slice(1);
    expect(cases).toHaveLength(agenda('secretary').cases.length);
    for (const one of cases) {
      const beforeLastRow = one.slice(0, one.lastIndexOf('<w:tr>'));
      const paragraphs = beforeLastRow.split('<w:p>').slice(1);
      expect(paragraphs.filter((words) => !words.includes('<w:keepNext/>'))).toEqual([]);
      expect(one.match(/<w:cantSplit\/>/g)).toHaveLength(one.split('<w:tr>').length - 1);
    }
  });

  test('for utvalget nevner hvert saksnummer én gang i overskriften', async () => {
    const text = words(await agendaDocx(agenda('committee')), 'word/document.xml');
    const headings = text.split('\n').filter((line) => /^Sak \d+\/\d+ /.test(line));
    expect(headings).toContain('Sak 5/26 Kontrakt som utløper');
    expect(headings.filter((line) => /sak \d/.test(line))).toEqual([]);
  });

  test('sier språket sitt', async () => {
    const parts = unzipSync(await agendaDocx(agenda('secretary')));
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain('w:val="nb-NO"');
  });

  test('blir de samme bytene hver gang', async () => {
    expect(await agendaDocx(agenda('committee'))).toEqual(await agendaDocx(agenda('committee')));
  });
});

describe('saksliste som side', () => {
  const page = agendaHtml(agenda('secretary'));

  test('slipper bare gjennom sin egen stil og ingen skript', () => {
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
    expect(page).not.toMatch(/<script|\son\w+=|style="|https?:/);
  });

  test('viser tegn fra registeret som tegn', () => {
    expect(page).toContain('Åsen &amp; sønn &lt;Per&gt;');
  });
});

test('saksliste som ark har en rad for hver sak', () => {
  const found = agenda('secretary');
  const [listing] = agendaReport(found).listings;
  expect(listing?.rows.map((row) => row[0])).toEqual(found.cases.map(({ number }) => number));
  expect(listing?.rows.every((row) => row.length === listing.columns.length)).toBe(true);
  const rule = listing?.columns.findIndex(({ key }) => key === 'rule') ?? -1;
  expect(listing?.rows.map((row) => row[rule])).toEqual([
    'fast sak',
    'fast sak',
    'fast sak',
    'ledig bolig',
    'kontrakt utløper',
    'åpen hendelse',
    'dokumenter mangler',
    'fast sak',
    'fast sak',
  ]);
});

test.each(['secretary', 'committee'] as const)(
  'saksliste som JSON for %s er uendret',
  async (audience) => {
    await expect(`${agendaJson(agenda(audience))}\n`).toMatchFileSnapshot(
      `../golden/agenda-${audience}.json`,
    );
  },
);
