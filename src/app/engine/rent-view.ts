import type { Day } from '../../domain/days';
import type { Edit } from '../../domain/edits';
import { inLanguage, type Language } from '../../domain/language';
import type { Month } from '../../domain/months';
import type { Register } from '../../domain/register';
import { chargingEdits } from '../../domain/rent/charging-edits';
import { chargingPlan } from '../../domain/rent/charging-plan';
import { changesInEffect, effectEdits } from '../../domain/rent/effect';
import { indexEdits, type IndexChoice } from '../../domain/rent/index-edits';
import type { NoPlace } from '../../domain/row-edits';
import { tableOf } from '../../domain/tables';
import { textIn } from '../../text';

/** The edits of a run, or why nothing is written, in the reader's language. */
export type RunEdits =
  | { readonly ok: true; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly why: string };

/** A new rent whose day has come and that the tenancy's own row does not carry yet. Øre. */
export interface RentInEffect {
  readonly tenancy: string;
  readonly from: Day;
  readonly before: number | null;
  readonly after: number;
}

export interface ChargingAsk {
  readonly on: Day;
  readonly month: Month;
  readonly reader: Language;
  /** What the plan said when it was seen; another register writes nothing. */
  readonly expected: { readonly count: number; readonly amount: number };
}

export function rentsInEffect(register: Register, on: Day): readonly RentInEffect[] {
  return changesInEffect(register, on).map(({ tenancy, from, before, after }) => {
    return { tenancy, from, before, after };
  });
}

export function indexRun(
  register: Register,
  { reader, ...choice }: IndexChoice & { readonly reader: Language },
): RunEdits {
  return runOf(indexEdits(register, choice), reader);
}

export function chargingRun(
  register: Register,
  { on, month, reader, expected }: ChargingAsk,
): RunEdits {
  const { totals } = chargingPlan(register, on, month);
  const same = totals.count === expected.count && totals.amount === expected.amount;
  return runOf(same ? chargingEdits(register, on, month) : null, reader);
}

export function effectRun(
  register: Register,
  { on, reader }: { readonly on: Day; readonly reader: Language },
): RunEdits {
  return runOf(effectEdits(register, on), reader);
}

function runOf(made: readonly Edit[] | NoPlace | null, reader: Language): RunEdits {
  const text = textIn(reader).rent;
  if (made === null) return { ok: false, why: text.planChanged };
  if ('table' in made) return { ok: false, why: missing(made, reader) };
  return made.length === 0 ? { ok: false, why: text.nothingToWrite } : { ok: true, edits: made };
}

function missing({ table, columns }: NoPlace, reader: Language): string {
  const described = tableOf(table);
  const headers = columns.map(
    (name) => `«${inLanguage(described.columns[name]?.header ?? ['', '', ''], reader)}»`,
  );
  return textIn(reader).rent.tableMissing(inLanguage(described.sheet, reader), headers.join(', '));
}
