import { wordOf } from '../../code-word';
import { services } from '../../codes/incidents';
import { norwegianDay } from '../../days';
import type { Account, Arrears, OpenItem } from '../../ledger/arrears';
import { ageBands } from '../../ledger/bands';
import { groupBy } from '../../ledger/group';
import type { Register } from '../../register';
import { textIn } from '../../../text';
import { tabulated, type Field } from '../field';
import type { Listing } from '../listing';
import { debtorsOf, standingOf } from './debtors';
import { shieldedTenancies } from './shielded';
import { stampLines } from './stamps';
import { stepNames } from './step-names';

/** Units that say nothing of why somebody needs a home; finance has no business with the others. */
const NEUTRAL: ReadonlySet<string> = new Set([
  'technical',
  'serviceDesk',
  'finance',
  'housingOfficer',
]);

/** One part of the debt seen one way. Øre. */
interface Part {
  readonly group: string;
  readonly what: string;
  readonly count: number;
  readonly owed: number;
  readonly own: number;
}

/** The whole debt by age, next step, unit, area and standing; each way adds up to the same. */
export function summaryListing(register: Register, arrears: Arrears): Listing {
  const text = textIn(register.language).finance;
  const { title } = textIn(register.language).arrears;
  const rows = partsOf(register, arrears);
  const groups = [...new Set(rows.map(({ group }) => group))];
  return {
    id: 'arrears-summary',
    title: text.sheetSummary,
    heading: `${title(norwegianDay(arrears.on))} – ${text.sheetSummary}`,
    notes: stampLines(register, arrears, text.stampSummary),
    ...tabulated(fieldsOf(register), rows),
    controls: groups.map((group) => ({
      label: text.controlGroup(group),
      value: arrears.totals.owed,
      column: 'owed',
      where: { column: 'group', is: group },
    })),
    groupColumn: 'group',
  };
}

function partsOf(register: Register, arrears: Arrears): readonly Part[] {
  const { groups, noUnit, noArea, noStep } = textIn(register.language).finance;
  const { standings } = textIn(register.language).arrears;
  const debtors = debtorsOf(arrears);
  const stepOf = stepNames(register);
  const open = openly(register);
  const unit = unitOf(register);
  const area = areaOf(register);
  return [
    ...byAge(register, arrears, groups.age),
    ...bySize(groups.step, debtors, (account) => stepOf(account) ?? noStep),
    ...bySize(
      groups.unit,
      debtors,
      open((account) => unit(account) ?? noUnit),
    ),
    ...bySize(
      groups.area,
      debtors,
      open((account) => area(account) ?? noArea),
    ),
    ...bySize(groups.standing, debtors, (account) => standings[standingOf(account)]),
  ];
}

function byAge(register: Register, { items }: Arrears, group: string): readonly Part[] {
  const { band } = textIn(register.language).arrears;
  const overdue = groupBy(
    items.filter(({ age }) => age > 0),
    (item) => item.band,
  );
  return ageBands(register).flatMap(({ id, from, to }): Part[] => {
    if (to <= 0) return [];
    const own: readonly OpenItem[] = overdue.get(id) ?? [];
    return [
      {
        group,
        what: band(from, Number.isFinite(to) ? to : null),
        count: new Set(own.map(({ tenancy }) => tenancy)).size,
        owed: sum(own, (item) => item.open),
        own: sum(own, (item) => item.open - item.allowanceExpected),
      },
    ];
  });
}

/** The parts of one way of dividing, the largest debt first. */
function bySize(
  group: string,
  debtors: readonly Account[],
  nameOf: (account: Account) => string,
): readonly Part[] {
  return [...groupBy(debtors, nameOf)]
    .map(([what, own]) => ({
      group,
      what,
      count: own.length,
      owed: sum(own, ({ owed }) => owed),
      own: sum(own, (account) => account.own),
    }))
    .sort((left, right) => right.owed - left.owed || left.what.localeCompare(right.what, 'nb'));
}

type Naming = (account: Account) => string;

/** Where somebody with a protected address lives, and who follows them up, is told of nobody. */
function openly(register: Register): (nameOf: Naming) => Naming {
  const shielded = shieldedTenancies(register);
  const { shieldedPart } = textIn(register.language).finance;
  return (nameOf) => (account) => (shielded.has(account.tenancy) ? shieldedPart : nameOf(account));
}

function unitOf(register: Register): (account: Account) => string | null {
  const { tables, language } = register;
  return ({ tenancy }) => {
    const officer = tables.Tenancies.byKey(tenancy)?.housingOfficer ?? '';
    const unit = tables.Members.byKey(officer)?.unit ?? null;
    if (unit === null) return null;
    return NEUTRAL.has(unit)
      ? wordOf(register, services, unit)
      : textIn(language).finance.otherUnits;
  };
}

function areaOf({ tables }: Register): (account: Account) => string | null {
  return ({ tenancy }) => {
    const dwelling = tables.Tenancies.byKey(tenancy)?.dwelling ?? '';
    return tables.Dwellings.byKey(dwelling)?.area?.trim() ?? null;
  };
}

function fieldsOf(register: Register): readonly Field<Part>[] {
  const { columns } = textIn(register.language).finance;
  const { owed, own, allowanceExpected } = textIn(register.language).arrears.columns;
  const money = (key: string, header: string, of: Field<Part>['of']) =>
    ({ key, header, kind: 'money', width: 16, of }) as const;
  return [
    { key: 'group', header: columns.group, kind: 'text', width: 26, of: (row) => row.group },
    { key: 'what', header: columns.what, kind: 'text', width: 34, of: (row) => row.what },
    { key: 'count', header: columns.count, kind: 'integer', width: 14, of: (row) => row.count },
    money('owed', owed, (row) => row.owed),
    money('own', own, (row) => row.own),
    money('allowanceExpected', allowanceExpected, (row) => row.owed - row.own),
  ];
}

function sum<T>(values: readonly T[], amount: (value: T) => number): number {
  return values.reduce((total, value) => total + amount(value), 0);
}
