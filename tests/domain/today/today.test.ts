import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/days';
import { todayOf } from '../../../src/domain/today/today';
import { registerWith, type GivenRows } from '../../helpers/register';
import { meetings, ON } from '../agenda/examples';

const summoned = meetings.map((meeting) => ({ ...meeting, summoned: '2026-09-01' }));

function today(given: GivenRows, on = ON): string[] {
  const register = registerWith({ Meetings: summoned, ...given });
  return todayOf(register, day(on)).map(({ kind, source }) => `${kind} ${source.id}`);
}

const papers = (tenancy: string): GivenRows['Documents'] =>
  (['lease', 'houseRules', 'moveInChecklist'] as const).map((kind, at) => ({
    document: `D-${tenancy.slice(2)}${at}`,
    tenancy,
    kind,
  }));

describe('i dag', () => {
  test.each<[string, GivenRows, readonly string[]]>([
    [
      'en begjæring om fravikelse mot en som bor der',
      {
        ArrearsSteps: [
          { step: 'X-0001', tenancy: 'L-0001', date: '2026-09-01', kind: 'evictionRequest' },
        ],
        Documents: papers('L-0001') ?? [],
      },
      ['eviction-pending X-0001'],
    ],
    [
      'begjæringen er fulgt av en ordning',
      {
        ArrearsSteps: [
          { step: 'X-0001', tenancy: 'L-0001', date: '2026-09-01', kind: 'evictionRequest' },
          { step: 'X-0002', tenancy: 'L-0001', date: '2026-09-10', kind: 'contact' },
        ],
        Documents: papers('L-0001') ?? [],
      },
      [],
    ],
    [
      'NAV er kontaktet etter begjæringen: faren står',
      {
        ArrearsSteps: [
          { step: 'X-0001', tenancy: 'L-0001', date: '2026-09-01', kind: 'evictionRequest' },
          { step: 'X-0002', tenancy: 'L-0001', date: '2026-09-10', kind: 'navContacted' },
        ],
        Documents: papers('L-0001') ?? [],
      },
      ['eviction-pending X-0001'],
    ],
    [
      'bostøtten er stanset: et tidlig varsel',
      {
        Allowances: [
          { tenancy: 'L-0001', period: '2026-08', transport: true, expected: '2026-08-20' },
          { tenancy: 'L-0001', period: '2026-09', status: 'stopped', expected: '2026-09-20' },
        ],
        Documents: papers('L-0001') ?? [],
      },
      ['early-warning L-0001'],
    ],
    [
      'en oppgave med frist i går, en i morgen og en utført',
      {
        Tasks: [
          { task: 'G-0001', due: '2026-09-14' },
          { task: 'G-0002', due: '2026-09-16' },
          { task: 'G-0003', due: '2026-09-14', state: 'done' },
        ],
      },
      ['task-due G-0001'],
    ],
    [
      'et tilbud uten svar der reservasjonen er gått ut',
      {
        Offers: [
          {
            offer: 'T-0001',
            dwelling: 'B-0001',
            application: 'S-0001',
            reservedUntil: '2026-09-10',
          },
        ],
        Applications: [{ application: 'S-0001', status: 'granted', decision: 'grant' }],
        Tenancies: [{ tenancy: 'L-0001', dwelling: 'B-0001' }],
        Documents: papers('L-0001') ?? [],
      },
      ['offer-run-out T-0001'],
    ],
    [
      'en søknad over en måned gammel uten svar',
      {
        Applications: [{ application: 'S-0001', received: '2026-08-10' }],
        Interviews: [{ application: 'S-0001', date: '2026-08-20' }],
      },
      ['preliminary-answer-due S-0001'],
    ],
  ])('%s', (_, given, expected) => {
    expect(today(given)).toEqual(expected);
  });

  test.each([
    ['fem virkedager før møtet', '2026-09-15', ['summons-due Z-0003']],
    ['seks virkedager før', '2026-09-14', []],
  ])('innkallingen: %s', (_, on, expected) => {
    expect(today({ Meetings: meetings }, on).filter((line) => line.startsWith('summons'))).toEqual(
      expected,
    );
  });

  test('det som kan koste noen hjemmet, kommer først', () => {
    const found = today({
      Dwellings: [{ dwelling: 'B-0009', status: 'vacant' }],
      Tenancies: [{ tenancy: 'L-0001', end: '2026-07-31' }],
      Incidents: [{ incident: 'E-0001', date: '2026-09-10', dwelling: 'B-0001' }],
      Documents: papers('L-0001') ?? [],
    });
    expect(found).toEqual([
      'lease-overstayed L-0001',
      'incident-open E-0001',
      'dwelling-vacant B-0009',
    ]);
  });
});
