import { addMonths } from '../../days';
import type { RowIn } from '../../tables';
import type { Office } from '../office';
import type { Random } from '../random';

type NeedCode = NonNullable<RowIn<'Needs'>['code']>;

/** Why households need help with a home, by application, so that KOSTRA's groups can be counted. */
export function addNeeds({ rows, random, period, members }: Office): void {
  const kinds = new Map(rows.of('Households').map((one) => [one.household, one]));
  for (const { application, household, received, kind } of rows.of('Applications')) {
    if (kind !== 'dwelling' || household === undefined || household === null) continue;
    const about = kinds.get(household);
    const family = (about?.children ?? 0) > 0;
    const refugee = about?.interpreter === true && random.chance(0.7);
    for (const code of codesFor(family, refugee, random)) {
      rows.add('Needs', {
        household,
        application: application ?? null,
        code,
        from: received ?? null,
      });
    }
  }
  for (const { household } of rows.of('Households')) {
    if (household === undefined || household === null || !random.chance(0.012)) continue;
    const from = addMonths(period.until, -random.whole(1, 5));
    rows.add('Cautions', {
      household,
      code: random.pick(['visitTwo', 'visitTwo', 'callFirst', 'dog'] as const),
      from,
      reviewBy: addMonths(from, 12),
      decidedBy: members.officerOn(from),
    });
  }
}

function codesFor(family: boolean, refugee: boolean, random: Random): readonly NeedCode[] {
  const codes: NeedCode[] = [];
  if (family) codes.push('family');
  if (refugee) codes.push('refugee');
  if (random.chance(0.16)) codes.push('mentalHealth');
  if (random.chance(0.12)) codes.push('substance');
  if (random.chance(0.08)) codes.push('mobility');
  return codes.length === 0 ? ['economy'] : codes;
}
