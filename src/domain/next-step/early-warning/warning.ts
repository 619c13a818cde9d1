import type { Source } from '../../agenda/proposal';
import type { Day } from '../../days';
import type { Language } from '../../language';
import type { Account } from '../../ledger/arrears';
import type { Month } from '../../months';
import type { Register } from '../../register';
import type { Allowance } from '../../tables/ledger';
import type { Tenancy } from '../../tables/tenancies';
import type { PlanProgress } from '../plans';
import type { PaymentRow } from './payment-rows';

/** Signs that somebody is about to fall behind, while a talk still helps. */
export type WarningKind =
  'firstMiss' | 'shrinking' | 'allowanceStopped' | 'payerChanged' | 'instalmentLate';

/** A sign with the sentence that explains it and the rows that it is read from; plain rules, no model. */
export interface EarlyWarning {
  readonly kind: WarningKind;
  readonly tenancy: string;
  readonly why: string;
  readonly since: Day;
  readonly rows: readonly Source[];
}

/** What the rules look at for one tenancy that runs. */
export interface WarningFacts {
  readonly on: Day;
  readonly language: Language;
  readonly register: Register;
  readonly tenancy: Tenancy;
  /** Undefined where nothing is owed and nothing paid. */
  readonly account: Account | undefined;
  /** Months that the rules look back, and the drop in per cent that counts. */
  readonly months: number;
  readonly drop: number;
  readonly earlyDays: number;
  /** Øre; less than this is nothing to speak of. */
  readonly least: number;
  /** The tenant's own payments of the months before, oldest first; housing allowance is not among them. */
  readonly payments: readonly PaymentRow[];
  readonly charges: readonly ChargeRow[];
  readonly allowances: readonly Allowance[];
  readonly plans: readonly PlanProgress[];
  /** Whether a rent that fell due from a day on was still unpaid when it should be noticed. */
  readonly missedBefore: boolean;
}

export interface ChargeRow {
  readonly charge: string;
  readonly period: Month | null;
  readonly due: Day;
  readonly amount: number;
}

export type WarningRule = (facts: WarningFacts) => EarlyWarning | null;
