import { describe, expect, test } from 'vitest';
import { agendaFor, type Audience } from '../../../src/domain/agenda/agenda';
import { day } from '../../../src/domain/days';
import { agendaHtml } from '../../../src/documents/agenda-html/agenda-html';
import { agendaJson } from '../../../src/domain/reports/agenda-json';
import { registerWith, type GivenRows } from '../../helpers/register';
import { meetings, ON } from './examples';

/** One household in every kind of case, by name and by address. */
const given: GivenRows = {
  Meetings: meetings,
  Households: [
    { household: 'H-0001', label: 'Tveiten, Solfrid' },
    { household: 'H-0002', label: 'Moen, Hemming' },
  ],
  Persons: [
    { person: 'P-0001', household: 'H-0001', name: 'Solfrid Tveiten' },
    {
      person: 'P-0002',
      household: 'H-0002',
      name: 'Hemming Moen',
      addressProtection: 'strictlyConfidential',
    },
  ],
  Dwellings: [
    { dwelling: 'B-0001', address: 'Elvegata 11', unit: 'H0203' },
    { dwelling: 'B-0002', address: 'Skjulveien 5', unit: 'H0101' },
  ],
  Tenancies: [
    { tenancy: 'L-0001', dwelling: 'B-0001', household: 'H-0001', end: '2026-11-30' },
    { tenancy: 'L-0002', dwelling: 'B-0002', household: 'H-0002', end: '2026-11-30' },
  ],
  Applications: [
    { application: 'S-0001', household: 'H-0001', received: '2026-09-10' },
    { application: 'S-0002', household: 'H-0002', received: '2026-09-10' },
  ],
  Incidents: [
    { incident: 'E-0001', dwelling: 'B-0001', date: '2026-09-10' },
    { incident: 'E-0002', dwelling: 'B-0002', date: '2026-09-10' },
  ],
  Agreements: [
    { tenancy: 'L-0001', evaluation: '2026-09-20' },
    { tenancy: 'L-0002', evaluation: '2026-09-20' },
  ],
  Charges: [
    { tenancy: 'L-0001', due: '2026-09-09', amount: 812_345 },
    { tenancy: 'L-0002', due: '2026-09-09' },
  ],
  Cases: [
    {
      case: 'SAK-0001',
      meeting: 'Z-0003',
      state: 'onAgenda',
      title: 'Bytte for Solfrid Tveiten',
      reason: 'Sykdom i Elvegata 11',
      recommendation: 'Innvilges',
    },
    {
      case: 'SAK-0002',
      meeting: 'Z-0003',
      state: 'onAgenda',
      title: 'Flytting av Hemming Moen',
      reason: 'Fra Skjulveien 5',
      recommendation: 'Hemming Moen flyttes',
    },
    {
      case: 'SAK-0004',
      meeting: 'Z-0003',
      state: 'onAgenda',
      title: 'Moen i femte etasje',
      sourceTable: 'Tenancies',
      sourceId: 'L-0002',
    },
    {
      case: 'SAK-0003',
      state: 'decided',
      decision: 'followUp',
      decided: '2026-09-08',
      deadline: '2026-09-10',
      title: 'Samtale med Solfrid Tveiten',
    },
  ],
  Members: [{ member: 'U-0001', name: 'Guro Aas', role: 'secretary' }],
};

function shown(audience: Audience): string {
  const agenda = agendaFor(registerWith(given), { meeting: 'next', on: day(ON), audience });
  return `${agendaJson(agenda)}${agendaHtml(agenda)}${JSON.stringify(agenda)}`;
}

describe('utvalgets saksliste', () => {
  test.each([
    'Tveiten',
    'Solfrid',
    'Moen',
    'Hemming',
    'Elvegata',
    'Skjulveien',
    'H0203',
    '8\u00A0123',
    'Sykdom',
    'Innvilges',
    'Guro Aas',
  ])('inneholder ikke «%s»', (secret) => {
    expect(shown('committee')).not.toContain(secret);
  });

  test('har nøytrale titler, samme nummer og merking', () => {
    const [open, closed] = (['secretary', 'committee'] as const).map((audience) =>
      agendaFor(registerWith(given), { meeting: 'next', on: day(ON), audience }),
    );
    expect(closed?.cases.map(({ number }) => number)).toEqual(
      open?.cases.map(({ number }) => number),
    );
    expect(closed?.cases.map(({ title }) => title)).toContain('Søknad om bolig');
    expect(shown('committee')).toContain('Unntatt offentlighet');
  });
});

describe('sekretærens saksliste', () => {
  test.each(['Hemming', 'Moen', 'Skjulveien'])(
    'nevner aldri en med adressesperre: «%s»',
    (secret) => {
      expect(shown('secretary')).not.toContain(secret);
    },
  );

  test('viser de andre, og de skjermede med id', () => {
    const text = shown('secretary');
    expect(text).toContain('Tveiten, Solfrid, Elvegata 11 H0203');
    expect(text).toContain('husstand H-0002 (adressesperre), bolig B-0002');
  });
});
