import { textIn } from '../../text';
import type { Day } from '../days';
import { isoMonth, monthOf, type Month } from '../months';
import type { Register } from '../register';
import { setting } from '../settings';
import { dueIn } from './due-day';
import { lacksRentBefore, standingCharges } from './standing-charges';
import { judgeCharging, type NotCharged, type PlannedCharge } from './charge-tenancy';
import { unreadRows } from './unread-rows';

/** How far ahead of the month of its own day a run may be. */
const MOST_AHEAD = 2;

/** The charges of a month as they would be written; nothing is written by making it. */
export interface ChargingPlan {
  readonly month: Month;
  /** The usual due day; a tenancy that begins later pays from its first day. */
  readonly due: Day;
  readonly charges: readonly PlannedCharge[];
  /** Tenancies that have their rent for the month already, with the charge. */
  readonly already: readonly { readonly tenancy: string; readonly charge: string }[];
  readonly notCharged: readonly NotCharged[];
  /** Why nothing at all can be charged; null where something may. */
  readonly refused: string | null;
  readonly notes: readonly string[];
  /** Øre. */
  readonly totals: {
    readonly tenancies: number;
    readonly count: number;
    readonly rent: number;
    readonly power: number;
    readonly amount: number;
  };
}

/** Rent and power on account of a month for every tenancy that runs in it and has not been charged for it. */
export function chargingPlan(register: Register, on: Day, month: Month): ChargingPlan {
  const text = textIn(register.language).rent;
  const due = dueIn(month, setting(register, 'dueDate'));
  const ahead = month - monthOf(on);
  const refused =
    ahead > MOST_AHEAD
      ? text.tooFarAhead(isoMonth(month))
      : register.tables.Charges.parts.length === 0
        ? text.noCharges
        : null;
  if (refused !== null) return summedUp({ ...EMPTY, month, due, refused });
  const standing = standingCharges(register, month);
  const verdicts = judgeCharging(register, { month, due, standing });
  const unread = unreadRows(register, 'Tenancies').map(({ tenancy, place }) => ({
    tenancy: tenancy ?? '',
    why: text.rowUnread(place),
  }));
  return summedUp({
    month,
    due,
    refused: null,
    charges: verdicts.flatMap((one) => one.charges),
    already: verdicts.flatMap((one) => one.already),
    notCharged: [...verdicts.flatMap((one) => one.notCharged), ...unread],
    notes: notesOf(register, month, ahead),
  });
}

const EMPTY = { charges: [], already: [], notCharged: [], notes: [] } as const;

function summedUp(plan: Omit<ChargingPlan, 'totals'>): ChargingPlan {
  const sum = (kind: PlannedCharge['kind']): number =>
    plan.charges.reduce((total, one) => total + (one.kind === kind ? one.amount : 0), 0);
  const [rent, power] = [sum('rent'), sum('power')];
  const tenancies = new Set(plan.charges.map(({ tenancy }) => tenancy)).size;
  const totals = { tenancies, count: plan.charges.length, rent, power, amount: rent + power };
  return { ...plan, totals };
}

function notesOf(register: Register, month: Month, ahead: number): readonly string[] {
  const text = textIn(register.language).rent;
  const before = lacksRentBefore(register, month);
  const nameless = unreadRows(register, 'Charges').filter(({ tenancy }) => tenancy === null);
  return [
    ...(ahead > 1 ? [text.aheadOfLaw] : []),
    ...(ahead < 0 ? [text.pastMonth(isoMonth(month))] : []),
    ...(before === 0 ? [] : [text.lacksBefore(before, isoMonth((month - 1) as Month))]),
    ...nameless.map(({ place }) => text.chargeOfNobody(place)),
  ];
}
