import { addDays, type Day } from '../days';
import type { RowIn } from '../tables';
import type { Period } from './options';
import type { Random } from './random';
import type { SampleRows } from './sample-rows';

type DwellingRow = RowIn<'Dwellings'>;

/** What the rest of the sample needs to know of a dwelling. */
export interface SampleDwelling {
  readonly id: string;
  readonly bedrooms: number;
  readonly category: NonNullable<DwellingRow['category']>;
  /** Øre a month at the end of the sample, and power on account. */
  readonly rent: number;
  readonly power: number;
  /** Null where it was in use before the register began. */
  readonly inUseFrom: Day | null;
}

interface Street {
  readonly name: string;
  readonly area: string;
  readonly postcode: string;
  readonly gnr: number;
}

const street = (name: string, area: string, postcode: string, gnr: number): Street => ({
  name,
  area,
  postcode,
  gnr,
});

/** Invented streets in invented parts of a municipality with the post codes of the area. */
const STREETS: readonly (readonly [Street, number])[] = [
  [street('Skiferveien', 'Sentrum', '2500', 42), 5],
  [street('Gamle Kvernvei', 'Sentrum', '2500', 42), 5],
  [street('Blåklokkeveien', 'Sentrum', '2500', 43), 4],
  [street('Stasjonssvingen', 'Sentrum', '2500', 43), 4],
  [street('Furumoveien', 'Nordbygda', '2500', 57), 4],
  [street('Tjernslia', 'Nordbygda', '2500', 58), 3],
  [street('Engkroken', 'Tylldalen', '2510', 96), 2],
  [street('Bjørkebakken', 'Tylldalen', '2510', 97), 2],
  [street('Gruvesvingen', 'Kvikne', '2512', 148), 1.5],
  [street('Multeveien', 'Kvikne', '2513', 152), 1],
];

interface Building {
  readonly street: Street;
  readonly number: number;
  readonly bnr: number;
  readonly type: NonNullable<DwellingRow['type']>;
  readonly category: SampleDwelling['category'];
  readonly units: number;
  readonly lift: boolean;
}

export function makeStock(
  count: number,
  period: Period,
  rows: SampleRows,
  random: Random,
): readonly SampleDwelling[] {
  const made: SampleDwelling[] = [];
  let serial = 0;
  while (made.length < count) {
    serial += 1;
    const building = makeBuilding(serial, random);
    for (let unit = 0; unit < building.units && made.length < count; unit += 1) {
      made.push(makeDwelling(building, unit, period, rows, random));
    }
  }
  return made;
}

function makeBuilding(serial: number, random: Random): Building {
  const type = random.weighted<Building['type']>([
    ['flat', 58],
    ['terraced', 18],
    ['semiDetached', 10],
    ['house', 8],
    ['bedsit', 3],
    ['room', 3],
  ]);
  const category = type === 'room' ? 'shared' : categoryOf(type, random);
  return {
    street: random.weighted(STREETS),
    number: serial,
    bnr: 10 + serial * 3,
    type,
    category,
    units: unitsOf(type, random),
    lift: category === 'care' || (type === 'flat' && random.chance(0.2)),
  };
}

function categoryOf(type: Building['type'], random: Random): SampleDwelling['category'] {
  return random.weighted<SampleDwelling['category']>([
    ['ordinary', 56],
    ['care', type === 'flat' || type === 'terraced' ? 16 : 0],
    ['refugee', 14],
    ['transit', 10],
    ['emergency', type === 'house' ? 0 : 1.5],
    ['staff', 1.5],
  ]);
}

function unitsOf(type: Building['type'], random: Random): number {
  if (type === 'flat') return random.pick([4, 6, 6, 8, 8, 12]);
  if (type === 'terraced') return random.whole(3, 6);
  if (type === 'room') return random.whole(3, 5);
  return type === 'semiDetached' ? 2 : 1;
}

function makeDwelling(
  building: Building,
  unit: number,
  period: Period,
  rows: SampleRows,
  random: Random,
): SampleDwelling {
  const { category, type } = building;
  const bedrooms = bedroomsOf(building, random);
  const usableArea = 24 + bedrooms * 17 + random.whole(0, 12);
  const rent = rentOf(building, bedrooms, random);
  const power = random.chance(0.05) ? random.whole(6, 12) * 5_000 : 0;
  const inUseFrom = useFrom(period, random);
  const id = rows.add('Dwellings', {
    ...placeOfUnit(building, unit),
    ...disposalOf(random),
    type,
    category,
    rooms: bedrooms + 1,
    bedrooms,
    usableArea,
    lift: building.lift,
    wheelchair: category === 'care' || (random.chance(0.06) && (building.lift || unit < 8)),
    staffed: type === 'room' && random.chance(0.5),
    staffBase: false,
    pets: category !== 'care' && random.chance(0.25),
    rent,
    powerAdvance: power === 0 ? null : power,
    condition: random.weighted<NonNullable<DwellingRow['condition']>>([
      ['good', 50],
      ['fair', 40],
      ['poor', 10],
    ]),
    nextInspection: addDays(period.until, random.whole(40, 700)),
    keyNumber: `N${String(rows.of('Dwellings').length + 101)}`,
    ownPotential: category === 'ordinary' ? random.pick(['yes', 'later', 'no'] as const) : 'no',
    inUseFrom,
  });
  return { id, bedrooms, category, rent, power, inUseFrom };
}

function placeOfUnit(building: Building, unit: number): Partial<DwellingRow> {
  const { street, number, type } = building;
  const stacked = type === 'flat' || type === 'room' || type === 'bedsit';
  const floor = stacked ? 1 + Math.floor(unit / 4) : 1;
  const onFloor = stacked ? (unit % 4) + 1 : 1;
  const letter = !stacked && building.units > 1 ? String.fromCharCode(65 + unit) : '';
  return {
    municipality: '3427',
    gnr: street.gnr,
    bnr: building.bnr,
    snr: building.units > 1 ? unit + 1 : null,
    unit: `H${String(floor).padStart(2, '0')}${String(onFloor).padStart(2, '0')}`,
    address: `${street.name} ${String(number)}${letter}`,
    postcode: street.postcode,
    area: street.area,
    floor,
  };
}

/** A stock of two and three bedrooms: built for the families of another time. */
function bedroomsOf({ type, category }: Building, random: Random): number {
  if (type === 'room' || type === 'bedsit') return 1;
  if (type === 'house') return random.whole(3, 4);
  if (category === 'care')
    return random.weighted([
      [1, 55],
      [2, 45],
    ] as const);
  return random.weighted([
    [1, 9],
    [2, 50],
    [3, 33],
    [4, 8],
  ] as const);
}

function rentOf({ type, category }: Building, bedrooms: number, random: Random): number {
  const base = type === 'room' ? 4_500 : 4_700 + bedrooms * 1_450;
  const kind = category === 'staff' ? 600 : category === 'care' ? 700 : 0;
  const kroner = base + kind + random.whole(0, 14) * 50;
  return Math.min(12_500, Math.max(4_500, kroner)) * 100;
}

function disposalOf(random: Random): Partial<DwellingRow> {
  if (random.chance(0.88)) return { disposal: 'owned' };
  return random.chance(0.5)
    ? { disposal: 'leasedFoundation', owner: 'Stiftelsen Fjellheim' }
    : { disposal: 'leasedPrivatePerson', owner: 'Privat utleier' };
}

function useFrom({ from, until }: Period, random: Random): Day | null {
  if (random.chance(0.93)) return null;
  return addDays(from, Math.round((until - from) * (0.2 + 0.5 * random.next())));
}
