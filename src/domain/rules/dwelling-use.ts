import type { Dwelling } from '../tables/dwellings';
import { grouped, plain } from './grouped';
import { rowsWhere } from './ledger-columns';
import { liesAhead } from './limits';
import { isCurrent, precedes } from './periods';
import { numbered, rulesFor, type Hit } from './rule';
import { shownAmount, shownDay } from './shown';
import { format, ORDER, own } from './source';

/** Square metres per room under which rooms or area are likely mistyped. */
const LEAST_PER_ROOM = 5;
/** What is smaller is found as an unlikely area already. */
const LEAST_AREA = 8;
/** In a house on a slope the second floor too can have a door to the ground. */
const HIGHEST_ON_SLOPE = 2;

function cadastreOf({ municipality, gnr, bnr, snr }: Dwelling): string | null {
  if (municipality === null || gnr === null || bnr === null) return null;
  return `${municipality}-${String(gnr)}/${String(bnr)}${snr === null ? '' : `/0/${String(snr)}`}`;
}

function doorOf({ address, postcode, unit, extraReference }: Dwelling): string | null {
  if (address === null || unit === null) return null;
  return [plain(address), postcode, unit, plain(extraReference ?? '')].join('|');
}

/** Floor in a dwelling unit number of a main floor: `H0301` is on the third. */
function floorOfUnit(unit: string | null): number | null {
  const digits = /^H(\d\d)\d\d$/.exec(unit ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

/** What a dwelling's row says of itself, and of whether it stands empty. */
export const dwellingUseRules = rulesFor('Dwellings', [
  {
    id: 'dwelling-cadastre-differs',
    severity: 'advarsel',
    source: format('Kartverket: en bolig ligger på én eiendom'),
    contradiction: true,
    columns: ['municipality', 'gnr', 'bnr', 'snr', 'address', 'postcode', 'unit', 'extraReference'],
    marks: ['gnr', 'bnr'],
    message: (say, { other = '' }) => say.dwellingCadastreDiffers(other),
    find: (table) => {
      const doors = grouped(numbered(table), ([dwelling]) => doorOf(dwelling));
      return [...doors.values()].flatMap((same) =>
        same.flatMap(([dwelling, row]): Hit[] => {
          const own = cadastreOf(dwelling);
          const other = same.find(([one]) => own !== null && (cadastreOf(one) ?? own) !== own);
          return other === undefined ? [] : [{ row, other: other[0].dwelling }];
        }),
      );
    },
  },
  {
    id: 'dwelling-status-ahead',
    severity: 'feil',
    source: ORDER,
    columns: ['statusDate'],
    message: (say, { statusDate }) => say.dateAhead(shownDay(statusDate)),
    broken: ({ statusDate }, { on }) => liesAhead(statusDate, on),
  },
  {
    id: 'dwelling-status-before-use',
    severity: 'advarsel',
    source: ORDER,
    contradiction: true,
    columns: ['inUseFrom', 'statusDate'],
    message: (say, { inUseFrom }) => say.dwellingStatusBeforeUse(shownDay(inUseFrom)),
    sides: { inUseFrom: (say, { statusDate }) => say.dwellingUseAfterStatus(shownDay(statusDate)) },
    broken: ({ inUseFrom, statusDate }) => precedes(statusDate, inUseFrom),
  },
  {
    id: 'dwelling-out-of-use-but-let',
    severity: 'feil',
    source: own('boligens bruksperiode mot leieforhold'),
    contradiction: true,
    columns: ['outOfUse'],
    message: (say, { other = '' }) => say.dwellingOutOfUseButLet(other),
    find: (table, { register, on }) => {
      const lets = new Map(
        register.tables.Tenancies.rows
          .filter((tenancy) => isCurrent(tenancy, on))
          .map(({ dwelling, tenancy }) => [dwelling, tenancy]),
      );
      return numbered(table).flatMap(([{ dwelling, outOfUse }, row]) => {
        const other = lets.get(dwelling);
        return outOfUse === null || outOfUse > on || other === undefined ? [] : [{ row, other }];
      });
    },
  },
  {
    id: 'dwelling-vacant-without-vacancy',
    severity: 'advarsel',
    source: own('status mot ledighet'),
    contradiction: true,
    columns: ['status', 'outOfUse', 'statusDate'],
    marks: ['status'],
    message: (say) => say.dwellingVacantWithoutVacancy,
    find: (table, { register, on }) => {
      const { Vacancies } = register.tables;
      if (Vacancies.usable.length === 0) return [];
      const named = new Set(Vacancies.columns.dwelling);
      const open = new Set(
        Vacancies.rows.filter(({ to }) => to === null || to > on).map((one) => one.dwelling),
      );
      // A row whose dates cannot be read may be the one that is open.
      const unread = new Set(
        Vacancies.columns.dwelling.filter((_, row) => Vacancies.columns.from[row] === null),
      );
      const { dwelling, status, outOfUse, statusDate } = table.columns;
      return rowsWhere(table, (row) => {
        const state = status[row] ?? null;
        const one = dwelling[row] ?? null;
        if (state === null || state === 'let' || (outOfUse[row] ?? null) !== null) return false;
        if ((statusDate[row] ?? Infinity) > on) return false;
        return one !== null && !open.has(one) && !unread.has(one) && named.has(one);
      });
    },
  },
  {
    id: 'dwelling-unit-floor-differs',
    severity: 'advarsel',
    source: format('Kartverket, føringsinstruks 6.1.11'),
    contradiction: true,
    columns: ['unit', 'floor'],
    message: (say, { floor }) => say.dwellingUnitFloorDiffers(String(floor ?? '')),
    sides: {
      floor: (say, { unit }) => say.dwellingFloorUnitDiffers(unit ?? ''),
    },
    broken: ({ unit, floor }) => {
      const meant = floorOfUnit(unit);
      return floor !== null && meant !== null && meant !== floor;
    },
  },
  {
    id: 'dwelling-wheelchair-without-lift',
    severity: 'advarsel',
    source: own('rullestol mot etasje og heis'),
    contradiction: true,
    columns: ['wheelchair', 'floor', 'lift'],
    marks: ['wheelchair'],
    message: (say, { floor }) => say.dwellingWheelchairWithoutLift(String(floor ?? '')),
    broken: ({ wheelchair, floor, lift }) =>
      wheelchair === true && lift === false && floor !== null && floor > HIGHEST_ON_SLOPE,
  },
  {
    id: 'dwelling-rooms-cramped',
    severity: 'advarsel',
    source: own(`minst ${LEAST_PER_ROOM} m² per rom`),
    columns: ['rooms', 'usableArea'],
    message: (say, { rooms, usableArea }) =>
      say.dwellingRoomsCramped(String(rooms ?? 0), String(usableArea ?? 0)),
    broken: ({ rooms, usableArea }) =>
      rooms !== null &&
      usableArea !== null &&
      usableArea >= LEAST_AREA &&
      usableArea < rooms * LEAST_PER_ROOM,
  },
  {
    id: 'dwelling-power-above-rent',
    severity: 'advarsel',
    source: own('a konto strøm mot månedsleie'),
    columns: ['powerAdvance', 'rent'],
    marks: ['powerAdvance'],
    message: (say, { rent }) => say.dwellingPowerAboveRent(shownAmount(rent)),
    broken: ({ powerAdvance, rent }) =>
      powerAdvance !== null && rent !== null && rent > 0 && powerAdvance > rent,
  },
  {
    id: 'dwelling-available-after-use',
    severity: 'advarsel',
    source: own('ledig fra mot ute av bruk'),
    contradiction: true,
    columns: ['availableFrom', 'outOfUse'],
    marks: ['availableFrom', 'outOfUse'],
    message: (say, { outOfUse }) => say.dwellingAvailableOutOfUse(shownDay(outOfUse)),
    sides: {
      outOfUse: (say, { availableFrom }) => say.dwellingOutOfUseAvailable(shownDay(availableFrom)),
    },
    broken: ({ availableFrom, outOfUse }) =>
      availableFrom !== null && outOfUse !== null && availableFrom >= outOfUse,
  },
]);
