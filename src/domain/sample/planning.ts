import { addDays, addMonths, calendarDate, day, isoDay, type Day } from '../days';
import { lastDay, monthOf, type Month } from '../months';
import type { RowIn } from '../tables';
import { originFor } from './tenancies';
import type { Office } from './office';
import { progress } from './options';

/** Nights in hotels and cabins, fewer as the committee plans ahead. */
export function addTemporaryStays(office: Office): void {
  const { rows, period, random, people } = office;
  for (
    let from = addDays(period.from, 12);
    from < period.until;
    from = addDays(from, random.whole(15, 75))
  ) {
    if (random.chance(0.6 * progress(period, from))) continue;
    const kind = random.chance(0.2) ? 'loneParent' : 'single';
    const origin = originFor('ordinary', random);
    const household = people.household({ kind, origin, age: random.whole(20, 55), on: from });
    const to = addDays(from, Math.round(random.whole(3, 85) * (1 - 0.5 * progress(period, from))));
    rows.add('TemporaryStays', {
      household: household.id,
      place: random.weighted([
        ['hotel', 35],
        ['camping', 35],
        ['emergencyDwelling', 20],
        ['private', 10],
      ] as const),
      from,
      to: to > period.until ? null : to,
      children: household.children,
    });
  }
}

type Target = readonly [measure: string, metric: string, value: number];

const TARGETS: readonly Target[] = [
  ['Tettere oppfølging av restanser', 'arrears-own', 300_000],
  ['Færre dager uten leietaker', 'vacancy-days', 28],
  ['Alle søkere kartlegges før tildeling', 'interviewed-share', 100],
  ['Flere fra leie til eie', 'owned-by-loan', 10],
  ['Færre hendelser', 'incidents', 50],
  ['Ingen barn i midlertidig botilbud over tre måneder', 'children-temporary', 0],
];

export function addTargets({ rows, period }: Office): void {
  const { year } = calendarDate(period.until);
  for (const [measure, metric, value] of TARGETS) {
    const by = day(`${String(year + 1)}-12-31`);
    rows.add('Targets', {
      measure,
      metric,
      value,
      by,
      adopted: `Boligsosial handlingsplan, KS ${String(year - 1)}`,
    });
  }
}

const WORK: readonly (readonly [string, NonNullable<RowIn<'Tasks'>['service']>])[] = [
  ['Bytte låssylinder', 'technical'],
  ['Sende bostøttesøknad sammen med leietaker', 'nav'],
  ['Bestille tolk til innflytting', 'serviceDesk'],
  ['Avstemme innbetalinger uten KID', 'finance'],
  ['Kontrollere røykvarslere i bygget', 'technical'],
  ['Ringe søker om manglende opplysninger', 'housingOfficer'],
  ['Oppdatere boligliste på nettsiden', 'serviceDesk'],
];

/** Everyday tasks of the last two years; some are open, a few of them late. */
export function addTasks(office: Office): void {
  const { rows, period, random, members } = office;
  const first = Math.max(period.reform, addMonths(period.until, -24)) as Day;
  for (
    let created = first;
    created <= period.until;
    created = addDays(created, random.whole(4, 14))
  ) {
    const [what, service] = random.pick(WORK);
    const due = addDays(created, random.whole(7, 30));
    const done = addDays(created, random.whole(1, 32));
    const open =
      done > period.until || (created > addDays(period.until, -70) && random.chance(0.2));
    const dropped = !open && random.chance(0.05);
    rows.add('Tasks', {
      what,
      service,
      owner:
        service === 'finance'
          ? members.finance
          : service === 'nav'
            ? members.nav
            : random.pick(members.sitting),
      created,
      due,
      state: open ? 'open' : dropped ? 'dropped' : 'done',
      done: open || dropped ? null : done,
      urgent: random.chance(0.15),
    });
  }
}

/** One bank file a month, with the rows and the sum that the ledger shows. */
export function addImports({ rows, period, members }: Office): void {
  const months = new Map<Month, { rows: number; total: number }>();
  for (const { date, amount } of rows.of('Payments')) {
    const month = monthOf(date as Day);
    const known = months.get(month) ?? { rows: 0, total: 0 };
    months.set(month, { rows: known.rows + 1, total: known.total + (amount ?? 0) });
  }
  for (const [month, { rows: count, total }] of [...months].sort(
    ([left], [right]) => left - right,
  )) {
    const dataDate = Math.min(lastDay(month), period.until) as Day;
    rows.add('ImportLog', {
      date: dataDate,
      who: members.finance,
      file: `ocr-${isoDay(dataDate).slice(0, 7)}.txt`,
      format: 'ocr-giro',
      dataDate,
      rows: count,
      total,
    });
  }
}
