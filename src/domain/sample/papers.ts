import { addDays, addMonths, type Day } from '../days';
import { checklistPoints } from '../codes/tenancies';
import type { RowIn } from '../tables';
import type { Office } from './office';
import type { SampleTenancy } from './tenancies';

type DocumentKind = RowIn<'Documents'>['kind'];
type Point = NonNullable<RowIn<'ChecklistPoints'>['point']>;

const POINTS = Object.keys(checklistPoints) as readonly Point[];

/** Signed papers of each tenancy; a few that now run lack one. */
export function addPapers(office: Office, tenancies: readonly SampleTenancy[]): void {
  for (const tenancy of tenancies) {
    const { start, ended } = tenancy.stay;
    if ((ended ?? office.period.until) < office.period.reform) continue;
    for (const [kind, signed] of papersOf(tenancy, office)) addPaper(office, tenancy, kind, signed);
    if (start > addMonths(office.period.until, -36)) addChecklist(office, tenancy);
  }
}

function papersOf(
  { stay, consent, withdrawn }: SampleTenancy,
  office: Office,
): readonly (readonly [DocumentKind, Day])[] {
  const { period, random } = office;
  const signed = addDays(stay.start, -random.whole(1, 12));
  const afterReform = Math.max(stay.start, addDays(period.reform, random.whole(0, 120)));
  const handedOver = Math.min(afterReform, stay.ended ?? afterReform) as Day;
  const papers: (readonly [DocumentKind, Day])[] = [
    ['lease', signed],
    ['houseRules', handedOver],
    ['moveInChecklist', handedOver],
  ];
  if (stay.shortTerm) papers.push(['information111', addDays(signed, -random.whole(1, 9))]);
  if (consent !== null) papers.push(['transport', consent]);
  if (stay.ended !== null && random.chance(0.8)) papers.push(['moveOutChecklist', stay.ended]);
  const lacking =
    stay.ended === null && random.chance(0.025) ? random.whole(1, papers.length - 1) : -1;
  return papers.filter(([kind, day], at) => {
    const kept = at !== lacking && day <= period.until;
    return kept && !(kind === 'transport' && withdrawn !== null);
  });
}

function addPaper(
  { rows, random }: Office,
  { id, household }: SampleTenancy,
  kind: DocumentKind,
  signed: Day,
): void {
  const foreign = household.language !== 'nb' && household.language !== 'nn';
  const rules = kind === 'houseRules';
  rows.add('Documents', {
    tenancy: id,
    kind,
    version: rules ? 'Husordensregler 2' : null,
    language: rules ? household.language : 'nb',
    form:
      rules && foreign ? random.pick(['pictogram', 'readAloud', 'interpreter'] as const) : 'text',
    signed,
    archive: `ARK-${String(10_000 + rows.of('Documents').length)}`,
  });
}

function addChecklist({ rows, random, period }: Office, { id, stay }: SampleTenancy): void {
  const whole = random.chance(0.92);
  for (const point of POINTS) {
    const remark = random.chance(0.04);
    const blank = !whole && stay.start > addDays(period.until, -200) && random.chance(0.3);
    rows.add('ChecklistPoints', {
      tenancy: id,
      occasion: 'moveIn',
      point,
      state: blank ? null : remark ? 'remark' : 'ok',
      date: stay.start,
      note:
        remark && !blank
          ? random.pick(['Slitasje på gulv', 'En nøkkel mangler', 'Batteri byttes'])
          : null,
    });
  }
}
