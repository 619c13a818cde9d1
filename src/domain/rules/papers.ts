import { alike } from './alike';
import { isOlderThan, liesAhead } from './limits';
import { isCurrent } from './periods';
import { rulesFor } from './rule';
import { shownDay } from './shown';
import { ORDER, own, routine } from './source';

/** Days before the lease begins and after it is over in which its papers are signed. */
const DAYS_BEFORE = 366;
const DAYS_AFTER = 92;
const DAYS_FROM_MOVING_IN = 92;
const DAYS_BEFORE_MOVING_OUT = 92;

export const paperRules = rulesFor('Documents', [
  {
    id: 'document-signed-ahead',
    severity: 'feil',
    source: ORDER,
    columns: ['signed'],
    message: (say, { signed }) => say.dateAhead(shownDay(signed)),
    broken: ({ signed }, { on }) => liesAhead(signed, on),
  },
  {
    id: 'document-outside-tenancy',
    severity: 'advarsel',
    source: own('dokument mot leieforhold'),
    contradiction: true,
    columns: ['tenancy', 'signed'],
    marks: ['signed'],
    message: (say, { tenancy }) => say.documentOutsideTenancy(tenancy),
    broken: ({ tenancy, signed }, { register }) => {
      const home = register.tables.Tenancies.byKey(tenancy);
      if (home === undefined || signed === null) return false;
      const left = home.movedOut ?? home.ended;
      return signed < home.start - DAYS_BEFORE || (left !== null && signed > left + DAYS_AFTER);
    },
  },
  {
    id: 'document-doubled',
    severity: 'advarsel',
    source: own('ett dokument, én rad'),
    columns: ['tenancy', 'kind', 'signed', 'version', 'language', 'form'],
    marks: ['kind'],
    message: (say, { other = '' }) => say.documentDoubled(other),
    find: (table) =>
      alike(
        table,
        ({ tenancy, kind, signed, version, language, form, archive }) =>
          signed === null
            ? null
            : [tenancy, kind, signed, version, language, form, archive].join('|'),
        ({ document }) => document,
      ),
  },
  {
    id: 'document-transport-without-consent',
    severity: 'advarsel',
    source: routine('rutinen: transporterklæringen føres på leieforholdet'),
    contradiction: true,
    columns: ['tenancy', 'kind', 'signed'],
    marks: ['kind'],
    message: (say, { tenancy, signed }) =>
      say.documentTransportWithoutConsent(tenancy, shownDay(signed)),
    broken: ({ tenancy, kind, signed }, { register }) =>
      kind === 'transport' &&
      signed !== null &&
      register.tables.Tenancies.byKey(tenancy)?.transportConsent === null,
  },
  {
    id: 'document-decision-without-archive',
    severity: 'advarsel',
    source: routine('rutinen: vedtak har arkivreferanse'),
    columns: ['kind', 'archive'],
    marks: ['archive'],
    message: (say) => say.documentDecisionWithoutArchive,
    broken: ({ kind, archive }) => kind === 'decision' && archive === null,
  },
]);

export const checklistPointRules = rulesFor('ChecklistPoints', [
  {
    id: 'checklist-doubled',
    severity: 'advarsel',
    source: own('ett punkt én gang per gjennomgang'),
    columns: ['tenancy', 'occasion', 'point', 'date'],
    marks: ['point'],
    message: (say, { other = '' }) => say.checklistDoubled(other),
    find: (table) =>
      alike(
        table,
        ({ tenancy, occasion, point, date }) =>
          point === null ? null : [tenancy, occasion, point, date].join('|'),
        ({ entry }) => entry,
      ),
  },
  {
    id: 'checklist-state-without-date',
    severity: 'advarsel',
    source: routine('rutinen: sjekklisten dateres og signeres'),
    columns: ['state', 'date'],
    marks: ['date'],
    message: (say) => say.checklistStateWithoutDate,
    broken: ({ state, date }) => state !== null && date === null,
  },
  {
    id: 'checklist-far-from-moving-in',
    severity: 'advarsel',
    source: routine('rutinen: sjekklisten gås gjennom ved innflytting'),
    columns: ['tenancy', 'occasion', 'date'],
    marks: ['date'],
    message: (say, { tenancy }, { register }) =>
      say.checklistFarFromMovingIn(shownDay(register.tables.Tenancies.byKey(tenancy)?.start)),
    broken: ({ tenancy, occasion, date }, { register }) => {
      const home = register.tables.Tenancies.byKey(tenancy);
      if (occasion !== 'moveIn' || date === null || home === undefined) return false;
      return Math.abs(date - home.start) > DAYS_FROM_MOVING_IN;
    },
  },
  {
    id: 'checklist-moved-out-but-tenant',
    severity: 'advarsel',
    source: own('sjekkliste mot leieforhold'),
    contradiction: true,
    columns: ['tenancy', 'occasion', 'date'],
    marks: ['occasion'],
    message: (say, { tenancy, date }) => say.checklistMovedOutButTenant(shownDay(date), tenancy),
    broken: ({ tenancy, occasion, date }, { register, on }) => {
      const home = register.tables.Tenancies.byKey(tenancy);
      return (
        occasion === 'moveOut' &&
        home !== undefined &&
        isCurrent(home, on) &&
        isOlderThan(date, DAYS_BEFORE_MOVING_OUT, on)
      );
    },
  },
]);
