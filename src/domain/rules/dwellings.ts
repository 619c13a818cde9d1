import type { Dwelling } from '../tables/dwellings';
import { setting } from '../settings';
import { rowsWhere } from './ledger-columns';
import { isCurrent, precedes } from './periods';
import { alike } from './alike';
import { rulesFor, type RuleContext } from './rule';
import { format, ORDER, own } from './source';

const LEASED_IN = new Set([
  'leasedCompany',
  'leasedFoundation',
  'leasedPrivateCompany',
  'leasedPrivatePerson',
  'disposalRight',
]);
/** Square metres between which a dwelling's size is taken as meant. */
const SMALLEST = 8;
const LARGEST = 400;

/** What makes a dwelling the same dwelling, with the register's extra reference for rooms. */
function identity(dwelling: Dwelling): string {
  const { municipality, gnr, bnr, fnr, snr, address, unit, extraReference } = dwelling;
  return [municipality, gnr, bnr, fnr ?? 0, snr ?? 0, address, unit, extraReference]
    .map((part) => String(part ?? '').toLocaleLowerCase('nb'))
    .join('|');
}

/** Dwellings with a tenancy that runs on the day. */
function letDwellings({ register, on }: RuleContext): ReadonlySet<string | null> {
  const current = register.tables.Tenancies.rows.filter((tenancy) => isCurrent(tenancy, on));
  return new Set(current.map(({ dwelling }) => dwelling));
}

/** Dwellings with a tenancy whose start cannot be read: nothing is known of them. */
function perhapsLet({ register }: RuleContext): ReadonlySet<string | null> {
  const { dwelling, start } = register.tables.Tenancies.columns;
  return new Set(dwelling.filter((_, row) => start[row] === null));
}

export const dwellingRules = rulesFor('Dwellings', [
  {
    id: 'dwelling-doubled',
    severity: 'feil',
    source: format('matrikkelnummer + adresse + bruksenhetsnummer'),
    contradiction: true,
    columns: ['municipality', 'gnr', 'bnr', 'fnr', 'snr', 'address', 'unit', 'extraReference'],
    marks: ['unit'],
    message: (say, { other = '' }) => say.dwellingDoubled(other),
    find: (table) => alike(table, identity, ({ dwelling }) => dwelling),
  },
  {
    id: 'dwelling-more-bedrooms-than-rooms',
    severity: 'feil',
    source: own('soverom er blant rommene'),
    contradiction: true,
    columns: ['rooms', 'bedrooms'],
    message: (say) => say.dwellingMoreBedroomsThanRooms,
    broken: ({ rooms, bedrooms }) => rooms !== null && bedrooms !== null && bedrooms > rooms,
  },
  {
    id: 'dwelling-area-unlikely',
    severity: 'advarsel',
    source: own(`${SMALLEST}–${LARGEST} m²`),
    columns: ['usableArea'],
    message: (say) => say.dwellingAreaUnlikely,
    broken: ({ usableArea }) =>
      usableArea !== null && (usableArea < SMALLEST || usableArea > LARGEST),
  },
  {
    id: 'dwelling-rent-not-positive',
    severity: 'feil',
    source: own('leie er et beløp over null'),
    columns: ['rent'],
    message: (say) => say.leaseRentNotPositive,
    broken: ({ rent }) => rent !== null && rent <= 0,
  },
  {
    id: 'dwelling-out-of-use-before-in-use',
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: ['inUseFrom', 'outOfUse'],
    message: (say) => say.dwellingOutOfUseBeforeInUse,
    broken: ({ inUseFrom, outOfUse }) => precedes(outOfUse, inUseFrom),
  },
  {
    id: 'dwelling-leased-without-owner',
    severity: 'advarsel',
    source: format('Kobos disposisjonsformer'),
    columns: ['disposal', 'owner'],
    marks: ['owner'],
    message: (say) => say.dwellingLeasedWithoutOwner,
    broken: ({ disposal, owner }) => disposal !== null && LEASED_IN.has(disposal) && owner === null,
  },
  {
    id: 'dwelling-in-other-municipality',
    severity: 'info',
    source: own('innstillingen «Kommunenummer» (municipalityNumber)'),
    columns: ['municipality'],
    message: (say) => say.dwellingInOtherMunicipality,
    broken: ({ municipality }, { register }) => {
      const own = setting(register, 'municipalityNumber');
      return own !== '' && municipality !== null && municipality !== own;
    },
  },
  {
    id: 'dwelling-vacant-but-let',
    severity: 'advarsel',
    source: own('status mot leieforhold'),
    contradiction: true,
    columns: ['status'],
    message: (say) => say.dwellingVacantButLet,
    find: (table, context) => {
      const { dwelling, status } = table.columns;
      const lets = letDwellings(context);
      return rowsWhere(table, (row) => status[row] === 'vacant' && lets.has(dwelling[row] ?? null));
    },
  },
  {
    id: 'dwelling-let-without-tenancy',
    severity: 'info',
    source: own('status mot leieforhold'),
    contradiction: true,
    columns: ['status', 'outOfUse'],
    marks: ['status'],
    message: (say) => say.dwellingLetWithoutTenancy,
    find: (table, context) => {
      if (context.register.tables.Tenancies.parts.length === 0) return [];
      const { dwelling, status } = table.columns;
      const lets = letDwellings(context);
      const unknown = perhapsLet(context);
      return rowsWhere(table, (row) => {
        const one = dwelling[row] ?? null;
        return status[row] === 'let' && !lets.has(one) && !unknown.has(one);
      });
    },
  },
]);
