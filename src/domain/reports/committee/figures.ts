import { compareArrears, moves, type Move } from '../../arrears-change/compare';
import type { Day } from '../../days';
import { committeeLimits } from '../../disclosure/committee-limits';
import { ALL, type CubeRow, type Limits } from '../../disclosure/cube';
import { tellable } from '../../disclosure/group-counts';
import { protect } from '../../disclosure/picture';
import type { Account } from '../../ledger/arrears';
import { ageBands } from '../../ledger/bands';
import { groupBy } from '../../ledger/group';
import { factsOf, type Facts } from '../../metrics/facts';
import { keyFigures } from '../../metrics/measure';
import { owed } from '../../metrics/owed';
import { tenanciesInArrears } from '../../metrics/tenancies-in-arrears';
import type { Register } from '../../register';

/** A figure as the committee may see it; null where it is hidden. Amounts are øre. */
export interface Told {
  readonly name: string;
  readonly count: number | null;
  readonly amount: number | null;
}

/** The arrears without names: what is small is hidden, and so is what would give it away. */
export interface CommitteeFigures {
  /** Debt and tenancies in arrears, as on the dashboard. */
  readonly total: { readonly count: number | null; readonly amount: number | null };
  /** Since `since`; null where hidden or without an earlier day. */
  readonly change: { readonly count: number | null; readonly amount: number | null };
  /** By move; null without an earlier day. */
  readonly moves: readonly { readonly move: Move; readonly count: number | null }[] | null;
  /** By age band's id. */
  readonly bands: readonly Told[];
  /** By what `stepOf` calls each account's next step. */
  readonly steps: readonly Told[];
}

export interface CommitteeDays {
  readonly on: Day;
  readonly since: Day | null;
}

export function committeeFigures(
  register: Register,
  days: CommitteeDays,
  stepOf: (account: Account) => string,
): CommitteeFigures {
  const limits = committeeLimits(register);
  const facts = factsOf(register);
  const measured = keyFigures(facts, [owed, tenanciesInArrears], days, limits)[ALL] ?? [];
  const figure = (id: string) => measured.find((one) => one.id === id);
  const [amount, count] = [figure(owed.id), figure(tenanciesInArrears.id)];
  const moved = days.since === null ? null : movesOf(facts, days.on, days.since, limits);
  return {
    total: { amount: amount?.value ?? null, count: count?.value ?? null },
    change: {
      amount: amount?.change ?? null,
      count: moved?.tellsThen === true ? (count?.change ?? null) : null,
    },
    moves: moved?.moves ?? null,
    bands: bandsOf(facts, days.on, limits),
    steps: stepsOf(facts, days.on, stepOf, limits),
  };
}

interface ToldMoves {
  readonly moves: NonNullable<CommitteeFigures['moves']>;
  /** How many owed then may be told: not where it would give a small group away beside how many owe now. */
  readonly tellsThen: boolean;
}

function movesOf(facts: Facts, on: Day, since: Day, { suppressBelow }: Limits): ToldMoves {
  const moved = groupBy(
    compareArrears(facts.arrears(since), facts.arrears(on)),
    ({ move }) => move,
  );
  const groups = Object.fromEntries(moves.map((move) => [move, moved.get(move)?.length ?? 0]));
  const both = ['more', 'less', 'same'] as const;
  // Both days' totals stand on the page: with them and the other groups a group could be worked out.
  const sums = { now: [...both, 'new'], then: [...both, 'cleared'] };
  const shown = tellable({ groups, sums }, suppressBelow);
  return {
    moves: moves.map((move) => ({ move, count: shown.has(move) ? (groups[move] ?? 0) : null })),
    tellsThen: shown.has('then'),
  };
}

/** What is owed by age, from the dashboard's own cells. */
function bandsOf(facts: Facts, on: Day, limits: Limits): readonly Told[] {
  const { items } = facts.arrears(on);
  const cells = groupBy(
    items.filter(({ age }) => age > 0),
    ({ band, tenancy }) => `${band}\u0001${facts.areaOfTenancy(tenancy)}`,
  );
  const rows = [...cells].map(([key, own]): CubeRow => {
    const [series = '', area = ''] = key.split('\u0001');
    const byTenancy = groupBy(own, ({ tenancy }) => tenancy);
    const sums = [...byTenancy.values()].map((parts) =>
      parts.reduce((sum, { open }) => sum + open, 0),
    );
    return { ...cellOf(sums), series, category: '', area };
  });
  const bands = ageBands(facts.register).filter(({ to }) => to > 0);
  return told(
    rows,
    bands.map(({ id }) => id),
    'series',
    limits,
  );
}

function stepsOf(
  facts: Facts,
  on: Day,
  stepOf: (account: Account) => string,
  limits: Limits,
): readonly Told[] {
  const debtors = facts.arrears(on).accounts.filter(({ owed: ore }) => ore > 0);
  const byStep = groupBy(debtors, stepOf);
  const rows = [...byStep].map(([category, own]): CubeRow => {
    return { ...cellOf(own.map(({ owed: ore }) => ore)), series: '', category, area: '' };
  });
  const names = [...byStep.keys()].sort(
    (left, right) => (byStep.get(right)?.length ?? 0) - (byStep.get(left)?.length ?? 0),
  );
  return told(rows, names, 'category', limits, { disjoint: true });
}

function cellOf(ore: readonly number[]): Pick<CubeRow, 'slice' | 'value' | 'n' | 'largest'> {
  const value = ore.reduce((sum, one) => sum + one, 0);
  return { slice: 0, value, n: ore.length, largest: Math.max(0, ...ore) };
}

/** Amounts and counts by name, each hidden by its own rules: many may owe what one of them owes most of. */
function told(
  rows: readonly CubeRow[],
  names: readonly string[],
  dimension: 'series' | 'category',
  limits: Limits,
  shape: { readonly disjoint?: true } = {},
): readonly Told[] {
  const amounts = shownBy(rows, dimension, limits, shape);
  const heads = rows.map((row) => ({ ...row, value: row.n ?? 0, largest: null }));
  const counts = shownBy(heads, dimension, limits, shape);
  return names.map((name): Told => ({ name, count: counts(name), amount: amounts(name) }));
}

/** The protected figures of one picture. Where its own total is hidden, no part is told beside the total above. */
function shownBy(
  rows: readonly CubeRow[],
  dimension: 'series' | 'category',
  limits: Limits,
  shape: { readonly disjoint?: true },
): (name: string) => number | null {
  const picture = protect(rows, shape, limits);
  const whole = { slice: 0, series: ALL, category: ALL, area: ALL };
  const { hidden } = picture.figure(whole);
  return (name) => {
    if (rows.every((row) => row[dimension] !== name)) return 0;
    const figure = picture.figure({ ...whole, [dimension]: name });
    return hidden ? null : figure.value;
  };
}
