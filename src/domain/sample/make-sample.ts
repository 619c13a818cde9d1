import { seededRates } from '../rates';
import { codeRows, settingRows } from '../setup-rows';
import { AccountStory } from './account';
import { addHousedApplications } from './applications';
import { addArrearsMatters } from './arrears-cases';
import { addFollowUp } from './follow-up';
import { addIncidents } from './incidents';
import { LedgerBook } from './ledger-book';
import { addCases } from './matters';
import { addMeetings } from './meetings';
import { addMembers } from './members';
import { addNextMeeting } from './next-meeting';
import type { Office } from './office';
import { periodOf, type Period, type SampleOptions } from './options';
import { addOtherApplications, addWaitingList } from './other-applications';
import { addPapers } from './papers';
import { People } from './people';
import { addImports, addTargets, addTasks, addTemporaryStays } from './planning';
import { randomFrom, type Random } from './random';
import { SampleRows, type SampleRegister } from './sample-rows';
import { timelineOf } from './stays';
import { makeStock } from './stock';
import { addTenancies, type SampleTenancy } from './tenancies';
import { addVacancies } from './vacancies';

/** Invents a municipality's register: dwellings, people, leases, money and the committee's work. */
export function makeSample(options: SampleOptions): SampleRegister {
  const period = periodOf(options);
  const random = randomFrom(options.seed);
  const rows = new SampleRows();
  const stock = makeStock(options.dwellings, period, rows, random.fork('stock'));
  const lives = random.fork('lives');
  const timelines = stock.map((dwelling) => timelineOf(dwelling, period, lives));
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
  addLedger(tenancies, period, rows, random.fork('ledger'));
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
  addOtherApplications(office, dwellings / 6);
  addWaitingList(office, Math.ceil(dwellings / 5.5));
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
}

function addLedger(
  tenancies: readonly SampleTenancy[],
  period: Period,
  rows: SampleRows,
  random: Random,
): void {
  const book = new LedgerBook(period.until);
  const formerIn = new Map<string, SampleTenancy>();
  for (const tenancy of tenancies) {
    const { id } = tenancy.stay.dwelling;
    const former = formerIn.get(id) ?? null;
    formerIn.set(id, tenancy);
    new AccountStory(tenancy, period, book, random.fork(tenancy.id), former).write();
  }
  book.writeTo(rows);
}

function addSetup({ language }: SampleOptions, rows: SampleRows): void {
  const given = {
    municipalityName: 'Fjelldal kommune (prøvedata)',
    municipalityNumber: '3427',
    syntheticAllowed: 'ja',
  };
  for (const row of settingRows(language, given)) rows.add('Settings', row);
  for (const row of seededRates) rows.add('Rates', row);
  for (const row of codeRows(language)) rows.add('Codes', row);
}
