import type { ComponentType } from 'react';
import { PaymentsPart } from '../payments-in/PaymentsPart';
import { RentPart } from '../rent/RentPart';
import { FinancePart } from './FinancePart';
import { WorkPart } from './WorkPart';

/** The parts of the arrears, in the order they are shown; each has a name in `text.arrearsPane.parts`. */
export const parts = {
  work: WorkPart,
  payments: PaymentsPart,
  rent: RentPart,
  finance: FinancePart,
} as const satisfies Readonly<Record<string, ComponentType>>;

export type PartId = keyof typeof parts;
export const partIds = Object.keys(parts) as readonly PartId[];
