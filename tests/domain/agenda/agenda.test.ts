import { describe, expect, test } from 'vitest';
import { agendaFor, UnknownMeeting, type Agenda } from '../../../src/domain/agenda/agenda';
import { day, isoDay } from '../../../src/domain/days';
import { agendaNotes } from '../../../src/domain/reports/agenda-notes';
import { agendaJson } from '../../../src/domain/reports/agenda-json';
import { registerWith, type GivenRows, type RegisterOptions } from '../../helpers/register';
import { meetings, ON } from './examples';

function agenda(given: GivenRows, meeting = 'next', options?: RegisterOptions): Agenda {
  const register = registerWith({ Meetings: meetings, ...given }, options);
  return agendaFor(register, { meeting, on: day(ON), audience: 'secretary' });
}

const kinds = (found: Agenda): string[] => found.cases.map(({ kind }) => kind);
const lines = (found: Agenda): string[] =>
  found.cases.map(({ number, title }) => `${number} ${title}`);

describe('møtet', () => {
  test.each([
    ['next', 'Z-0003', '2026-09-22'],
    ['Z-0002', 'Z-0002', '2026-09-08'],
  ])('%s er %s', (wanted, id, date) => {
    const found = agenda({}, wanted);
    expect([found.meeting, isoDay(found.date)]).toEqual([id, date]);
  });

  test('følger rytmen når ingen har ført det neste', () => {
    const found = agenda({ Meetings: meetings.slice(0, 2) });
    expect([found.meeting, isoDay(found.date)]).toEqual(['', '2026-09-22']);
  });

  test('et avlyst møte er ikke det neste', () => {
    const cancelled = { meeting: 'Z-0003', date: '2026-09-22', state: 'cancelled' } as const;
    const later = { meeting: 'Z-0004', date: '2026-10-06', state: 'planned' } as const;
    expect(agenda({ Meetings: [...meetings.slice(0, 2), cancelled, later] }).meeting).toBe(
      'Z-0004',
    );
  });

  test.each([
    ['møtet fra den dagen, også når det er holdt', '2026-08-20', 'Z-0001', 'held'],
    ['samme dag som møtet', '2026-09-08', 'Z-0002', 'held'],
    ['dagen etter', '2026-09-09', 'Z-0003', 'open'],
  ])('for en tidligere dag: %s', (_, on, id, state) => {
    const register = registerWith({ Meetings: meetings, Incidents: [{ date: '2026-08-10' }] });
    const found = agendaFor(register, { meeting: 'next', on: day(on), audience: 'secretary' });
    expect([found.meeting, found.state]).toEqual([id, state]);
    expect(found.cases.length > 0).toBe(state === 'open');
    expect(agendaNotes(found).some((note) => note.startsWith('Møtet er holdt.'))).toBe(
      state === 'held',
    );
  });

  test('som er avlyst, sier det', () => {
    const cancelled = { meeting: 'Z-0004', date: '2026-10-06', state: 'cancelled' } as const;
    const found = agenda({ Meetings: [...meetings, cancelled] }, 'Z-0004');
    expect(agendaNotes(found)).toEqual([
      'Møtet er avlyst. Sakslisten viser sakene som var ført på det.',
      expect.stringMatching(/^Kontrollert per /),
    ]);
  });

  test.each([
    ['en tirsdag', '2027-05-18', false],
    ['17. mai', '2027-05-17', true],
    ['en lørdag', '2027-05-22', true],
  ])('på %s', (_, date, remarked) => {
    const found = agenda({ Meetings: [{ meeting: 'Z-0001', date, state: 'planned' }] });
    expect(agendaNotes(found).some((note) => note.startsWith('Møtedagen er'))).toBe(remarked);
  });

  test('som ikke finnes', () => {
    expect(() => agenda({}, 'Z-9999')).toThrow(UnknownMeeting);
  });

  test('som er holdt viser bare det som ble ført', () => {
    const given: GivenRows = {
      Applications: [{ received: '2026-09-10' }],
      Cases: [
        {
          meeting: 'Z-0002',
          number: 'Sak 40/26',
          kind: 'other',
          title: 'Nye nøkler',
          state: 'noted',
        },
      ],
    };
    expect(lines(agenda(given, 'Z-0002'))).toEqual(['Sak 40/26 Nye nøkler']);
  });
});

describe('rekkefølge og nummer', () => {
  test('faste saker i fast rekkefølge, alle med nummer', () => {
    expect(lines(agenda({}))).toEqual([
      'Sak 1/26 Godkjenning av innkalling og saksliste',
      'Sak 2/26 Godkjenning av protokoll fra tirsdag 8. september 2026',
      'Sak 3/26 Habilitet',
      'Sak 4/26 Eventuelt',
      'Sak 5/26 Neste møte: tirsdag 6. oktober 2026',
    ]);
  });

  test('slagene kommer i kodelistens rekkefølge, førte saker først i sitt slag', () => {
    const found = agenda({
      Incidents: [{ date: '2026-09-10', dwelling: 'B-0007' }],
      Applications: [{ application: 'S-0001', received: '2026-09-10' }],
      Dwellings: [{ dwelling: 'B-0007', status: 'vacant' }],
      Cases: [{ meeting: 'Z-0003', kind: 'incident', title: 'Brannøvelse', state: 'onAgenda' }],
    });
    expect(kinds(found).slice(3, -2)).toEqual([
      'application',
      'allocation',
      'incident',
      'incident',
    ]);
    expect(found.cases.find(({ kind }) => kind === 'incident')?.title).toBe('Brannøvelse');
  });

  test.each([
    ['høyeste nummer i året', ['Sak 7/26', 'Sak 31/26', 'Sak 99/25'], {}, 'Sak 32/26'],
    ['tall uten «Sak» foran', ['12/26', '12/2026'], {}, 'Sak 13/26'],
    ['eget mønster', ['BU-2026/014'], { caseNumberPattern: 'BU-{yyyy}/{n}' }, 'BU-2026/15'],
    ['nytt år begynner på 1', ['Sak 88/25'], {}, 'Sak 1/26'],
  ])('nummer fortsetter etter %s', (_, numbers, settings, expected) => {
    const cases = numbers.map((number, at) => ({
      case: `SAK-000${at + 1}`,
      number,
      state: 'noted' as const,
      meeting: 'Z-0001',
    }));
    expect(agenda({ Cases: cases }, 'next', { settings }).cases[0]?.number).toBe(expected);
  });

  test('en sak som har nummer, beholder det', () => {
    const found = agenda({
      Cases: [
        {
          meeting: 'Z-0003',
          number: 'Sak 50/26',
          kind: 'information',
          title: 'Nytt',
          state: 'onAgenda',
        },
      ],
    });
    expect(lines(found)).toContain('Sak 50/26 Nytt');
    expect(new Set(found.cases.map(({ number }) => number)).size).toBe(found.cases.length);
  });
});

describe('saker som er ført', () => {
  const source = { sourceTable: 'Incidents', sourceId: 'E-0001', kind: 'incident' } as const;
  const incident = { incident: 'E-0001', date: '2026-09-10' } as const;

  test.each([
    [
      'på dette møtet: bare én gang',
      { ...source, meeting: 'Z-0003', state: 'onAgenda' },
      ['incident'],
    ],
    ['i kø: kommer med', { ...source, state: 'queued' }, ['incident']],
    ['holdt tilbake: foreslås ikke', { ...source, state: 'heldBack', meeting: 'Z-0003' }, []],
    [
      'holdt tilbake i et tidligere møte: foreslås igjen',
      { ...source, state: 'heldBack', meeting: 'Z-0002' },
      ['incident'],
    ],
    [
      'utsatt fra forrige møte: kommer igjen',
      { ...source, state: 'postponed', meeting: 'Z-0002' },
      ['incident'],
    ],
    [
      'vedtatt og ikke fulgt opp: kommer som oppfølging',
      {
        ...source,
        state: 'decided',
        meeting: 'Z-0002',
        decided: '2026-09-08',
        deadline: '2026-09-20',
      },
      ['openDecision'],
    ],
    [
      'vedtatt og fulgt opp, men fortsatt åpen',
      {
        ...source,
        state: 'decided',
        meeting: 'Z-0002',
        decided: '2026-09-08',
        deadline: '2026-09-10',
        followedUp: '2026-09-10',
      },
      ['incident'],
    ],
  ] as const)('%s', (_, row, expected) => {
    const found = agenda({ Incidents: [incident], Cases: [row] });
    expect(kinds(found).filter((kind) => kind === 'incident' || kind === 'openDecision')).toEqual(
      expected,
    );
  });
});

describe('mengde', () => {
  const many: GivenRows = {
    Incidents: Array.from({ length: 20 }, (_, at) => ({
      incident: `E-${String(at + 1).padStart(4, '0')}`,
      date: '2026-09-10',
      dwelling: 'B-0001',
    })),
  };

  test('det som er for mye, samles i én sak med alle radene bak', () => {
    const incidents = agenda(many).cases.filter(({ kind }) => kind === 'incident');
    expect(incidents).toHaveLength(7);
    expect(incidents.at(-1)).toMatchObject({ title: 'Flere åpne hendelser (14)' });
    expect(incidents.flatMap(({ rows }) => rows.map(({ id }) => id))).toHaveLength(20);
  });

  test('hvor mange som vises enkeltvis, er en innstilling', () => {
    const found = agenda(many, 'next', { settings: { casesPerRule: '2' } });
    expect(found.cases.filter(({ kind }) => kind === 'incident')).toHaveLength(3);
  });
});

test('samme arbeidsbok og dato gir samme JSON, tegn for tegn', () => {
  const given: GivenRows = {
    Incidents: [{ date: '2026-09-10' }],
    Applications: [{ received: '2026-09-10' }],
  };
  expect(agendaJson(agenda(given))).toBe(agendaJson(agenda(given)));
});

test('rader som ikke kunne leses, er nevnt', () => {
  const found = agenda({ Incidents: [{ date: { cell: 'i går' } }] });
  expect(found.unread).toEqual([{ table: 'Incidents', sheet: 'Hendelser', count: 1 }]);
});
