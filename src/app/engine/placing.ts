import type { Language } from '../../domain/language';
import type { Register } from '../../domain/register';
import { setCells } from '../../domain/row-edits';
import { textIn } from '../../text';
import type { RunEdits } from './rent-view';

export interface PlacingAsk {
  readonly payment: string;
  readonly tenancy: string;
  readonly reader: Language;
}

/** Says whose a payment in the register is. */
export function placingRun(register: Register, { payment, tenancy, reader }: PlacingAsk): RunEdits {
  const edits = setCells(register, 'Payments', payment, { tenancy });
  return edits.length === 0
    ? { ok: false, why: textIn(reader).rent.planChanged }
    : { ok: true, edits };
}
