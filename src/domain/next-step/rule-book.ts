import { day, type Day } from '../days';
import { derived } from '../derived/derived';
import { rateOn } from '../rates/rate-on';
import type { RateId } from '../rates/rate-kinds';
import { seededRates } from '../rates/seeded';
import type { Register } from '../register';
import { setting } from '../settings';
import type { Rate } from '../tables/setup';

/** A dated value as it holds on a day, with the row that it comes from. */
export interface RateInForce {
  /** Whole and never negative: days, months or a count. */
  readonly value: number;
  readonly source: string;
  readonly from: Day;
  /** False where the sheet says that it must be confirmed. */
  readonly confirmed: boolean;
  /** The day from which it must be looked up anew. */
  readonly reviewBy: Day | null;
  /** Key of the row in Rates; null where the sheet has none and the program's own value is used. */
  readonly entry: string | null;
}

/** Who may send what: the act of 1988, or the one that replaces it from its day. */
export interface Regime {
  readonly act: '1988' | '2026';
  readonly source: string;
  readonly confirmed: boolean;
  readonly entry: string | null;
}

/** What the register has decided about steps against arrears. */
export interface RuleBook {
  rate(id: RateId, on: Day): RateInForce;
  regime(on: Day): Regime;
  /** The municipality itself sends demands under the act of 1988. */
  readonly ownCollection: boolean;
  readonly fees: boolean;
  readonly postDays: number;
  readonly deadlineMoves: boolean;
  /** Øre; smaller debts are left in peace. */
  readonly ignoreBelow: number;
  readonly staleDays: number;
}

const ACT_OF_1988: Regime = {
  act: '1988',
  source: 'inkassoloven (LOV-1988-05-13-26)',
  confirmed: true,
  entry: null,
};

/** The first day that the program's own rates speak of. */
const FIRST = day('2000-01-01');

/** A register's rules, read once; again only where settings or rates have changed. */
export function ruleBookOf(register: Register): RuleBook {
  return derived(register, readBook);
}

function readBook(register: Register): RuleBook {
  const rows = register.tables.Rates.rows;
  const kept = new Map<string, RateInForce>();
  const yes = (id: 'ownCollection' | 'tenantFees' | 'deadlineMoves'): boolean =>
    setting(register, id).trim().toLocaleLowerCase('nb') === 'ja';
  return {
    rate: (id, on) => {
      const name = `${id} ${on}`;
      const found = kept.get(name) ?? inForce(rows, id, on);
      kept.set(name, found);
      return found;
    },
    regime: (on) => regimeOn(rows, on),
    ownCollection: yes('ownCollection'),
    fees: yes('tenantFees'),
    postDays: setting(register, 'postDays'),
    deadlineMoves: yes('deadlineMoves'),
    ignoreBelow: setting(register, 'ignoreBelow') * 100,
    staleDays: setting(register, 'staleLedgerDays'),
  };
}

/** The sheet's row, else the program's own value: a deadline of the law is never taken to be nothing. */
function inForce(rows: readonly Rate[], id: RateId, on: Day): RateInForce {
  const own = rateOn(rows, id, on);
  const found = own.ok ? own : rateOn(seededRates, id, Math.max(on, FIRST) as Day);
  if (!found.ok) throw new Error(`No rate of its own: ${id}`);
  const { value, source, validFrom, checked, reviewBy, entry } = found.row;
  return {
    value: Math.max(0, Math.ceil(value)),
    source: source ?? '',
    from: validFrom,
    confirmed: isConfirmed(checked),
    reviewBy,
    entry: own.ok ? entry : null,
  };
}

function regimeOn(rows: readonly Rate[], on: Day): Regime {
  const own = rateOn(rows, 'newCollectionAct', on);
  const found = rows.some(({ rate }) => rate.trim().toLocaleLowerCase('nb') === NEW_ACT)
    ? own
    : rateOn(seededRates, 'newCollectionAct', on);
  if (!found.ok || found.value !== 1) return ACT_OF_1988;
  const { source, checked, entry } = found.row;
  return {
    act: '2026',
    source: source ?? '',
    confirmed: isConfirmed(checked),
    entry: own.ok ? entry : null,
  };
}

const NEW_ACT = 'ny inkassolov gjelder';

function isConfirmed(checked: string | null): boolean {
  return !/bekrefte|stadfest|confirm/i.test(checked ?? '');
}
