import { seededRatesIn } from '../rates/seeded-in';
import { codeRows, settingRows } from '../setup-rows';
import { AccountStory } from './account';
import { addHousedApplications } from './applications';
import { addArrearsMatters } from './arrears-cases';
import { tenancyToEvict } from './eviction';
import { addFacts } from './facts';
import { addFollowUp } from './follow-up';
import { addIncidents } from './incidents';
import { addLeaseCases } from './lease-cases';
import { LedgerBook } from './ledger-book';
import { addCases } from './matters';
import { addMeetings } from './meetings';
import { addMembers } from './members';
import { addNextMeeting } from './next-meeting';
import type { Office } from './office';
import { periodOf, type Period, type SampleOptions } from './options';
import { addOtherApplications } from './other-applications';
import { addOpenOffers } from './open-offers';
import { withOverstayed } from './overstayed';
import { addPapers } from './papers';
import { People } from './people';
import { addImports, addTargets, addTasks, addTemporaryStays } from './planning';
import { randomFrom, type Random } from './random';
import { Scenes } from './scenes';
import { SampleRows, type SampleRegister } from './sample-rows';
import { timelineOf } from './stays';
import { sampleSender } from './sender';
import { makeStock } from './stock';
import { addTenancies, type SampleTenancy } from './tenancies';
import { addVacancies } from './vacancies';
import { addWaitingList } from './waiting-list';

/** Invents a municipality's register: dwellings, people, leases, money and the committee's work. */
export function makeSample(options: SampleOptions): SampleRegister {
  const period = periodOf(options);
  const random = randomFrom(options.seed);
  const rows = new SampleRows();
  const stock = makeStock(options.dwellings, period, rows, random.fork('stock'));
  const lives = random.fork('lives');
  const timelines = withOverstayed(
    stock.map((dwelling) => timelineOf(dwelling, period, lives)),
    period,
  );
  addVacancies(
    timelines.flatMap(({ gaps }) => gaps),
    period,
    rows,
    random.fork('vacancies'),
  );
  const members = addMembers(period, rows);
  const people = new People(rows, random.fork('people'), period.until);
  const stays = timelines.flatMap((timeline) => timeline.stays);
  const tenancies = addTenancies(stays, period, members, people, rows, random.fork('tenancies'));
  addLedger(tenancies, period, options.dwellings, rows, random.fork('ledger'));
  const meetings = addMeetings(period, members, rows, random.fork('meetings'));
  const office = { period, rows, members, people, meetings, matters: [] };
  addOfficeWork({ ...office, random: random.fork('office') }, tenancies, options.dwellings);
  addSetup(options, rows);
  return rows.finished();
}

/** What the office has done besides letting and collecting. */
function addOfficeWork(
  office: Office,
  tenancies: readonly SampleTenancy[],
  dwellings: number,
): void {
  addHousedApplications(office, tenancies);
  addLeaseCases(office, tenancies);
  addOtherApplications(office, dwellings / 6);
  addWaitingList(office, Math.ceil(dwellings / 4.8));
  addOpenOffers(office);
  addPapers(office, tenancies);
  addFollowUp(office, tenancies);
  addIncidents(office, tenancies);
  addArrearsMatters(office);
  addTemporaryStays(office);
  addTargets(office);
  addTasks(office);
  addImports(office);
  addCases(office);
  addNextMeeting(office);
  addFacts(office);
}

function addLedger(
  tenancies: readonly SampleTenancy[],
  period: Period,
  dwellings: number,
  rows: SampleRows,
  random: Random,
): void {
  const book = new LedgerBook(period.until, new Scenes(dwellings / 250));
  const evicted = tenancyToEvict(tenancies, period, random.fork('eviction'));
  if (evicted !== null) rows.set('Tenancies', evicted.id, { evictionClause: true });
  const formerIn = new Map<string, SampleTenancy>();
  for (const tenancy of tenancies) {
    const { id } = tenancy;
    const dwelling = tenancy.stay.dwelling.id;
    const former = formerIn.get(dwelling) ?? null;
    formerIn.set(dwelling, tenancy);
    const isEvicted = tenancy === evicted;
    new AccountStory({ tenancy, former, isEvicted }, period, book, random.fork(id)).write();
  }
  book.writeTo(rows);
}

function addSetup({ language }: SampleOptions, rows: SampleRows): void {
  const given = {
    municipalityName: 'Fjelldal kommune (prøvedata)',
    municipalityNumber: '3427',
    syntheticAllowed: 'ja',
    ...sampleSender,
  };
  for (const row of settingRows(language, given)) rows.add('Settings', row);
  for (const row of seededRatesIn(language)) rows.add('Rates', row);
  for (const row of codeRows(language)) rows.add('Codes', row);
}
