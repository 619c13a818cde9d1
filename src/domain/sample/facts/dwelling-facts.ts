import { addDays, addMonths } from '../../days';
import type { RowIn } from '../../tables';
import type { Office } from '../office';
import type { Random } from '../random';
import type { NewRow } from '../sample-rows';

type Dwelling = NewRow<'Dwellings'>;
type Purpose = NonNullable<RowIn<'Dwellings'>['purpose']>;

const SCHOOLS: Readonly<Record<string, string>> = {
  Sentrum: 'Fjelldal barneskole',
  Nordbygda: 'Nordbygda skole',
  Tylldalen: 'Tylldalen skole',
  Kvikne: 'Kvikne skole',
};
const DESCRIPTIONS = ['Bod i kjelleren', 'Felles vaskerom', 'Egen inngang og veranda', null, null];
/** Invented, with a check digit that holds. */
const FOUNDATION = '811111112';
const OWNER_PHONE = '62990001';

/** What Kobo asks of a dwelling beside its address and size, and what allocation has to think of. */
export function addDwellingFacts({ rows, random, period }: Office): void {
  for (const dwelling of rows.of('Dwellings')) {
    const id = dwelling.dwelling ?? '';
    rows.set('Dwellings', id, {
      purpose: purposeOf(dwelling, random),
      section111: ['transit', 'shared', 'refugee'].includes(dwelling.category ?? ''),
      deposit: (dwelling.rent ?? 0) * 3,
      vatCompensation: dwelling.category === 'care' || dwelling.category === 'shared',
      primarySchool: SCHOOLS[dwelling.area ?? ''] ?? null,
      lowerSecondarySchool: 'Fjelldal ungdomsskole',
      description: random.pick(DESCRIPTIONS),
      powerMeter: `7070575${String(10_000_000 + Number(id.slice(2)) * 37)}`,
      waterMeter: dwelling.type === 'house' ? `V${String(4_000 + Number(id.slice(2)))}` : null,
      lastInspection: addDays(period.until, -random.whole(20, 500)),
      placementCaution: random.weighted([
        ['none', 86],
        ['quiet', 7],
        ['children', 4],
        ['severalFollowed', 3],
      ] as const),
      ...(dwelling.disposal === 'owned' ? {} : leasedFacts(dwelling)),
    });
    if (dwelling.disposal !== 'owned')
      rows.set('Dwellings', id, { leasedUntil: addMonths(period.until, random.whole(5, 60)) });
  }
}

function purposeOf({ category }: Dwelling, random: Random): Purpose {
  if (category === 'care') return random.pick(['elderly', 'elderly', 'disability'] as const);
  if (category === 'refugee') return 'refugees';
  if (category === 'shared') return random.pick(['mentalHealth', 'addiction'] as const);
  if (category === 'transit') return random.pick(['general', 'young', 'addiction'] as const);
  return random.weighted([
    ['general', 80],
    ['families', 15],
    ['young', 5],
  ] as const);
}

function leasedFacts({ disposal }: Dwelling): Dwelling {
  return disposal === 'leasedPrivatePerson'
    ? { ownerPhone: OWNER_PHONE }
    : { ownerNumber: FOUNDATION };
}
