import type { ColumnKind } from '../columns';
import { day, type Day } from '../days';
import { identityFacts } from '../identifiers/identity-number';
import { kidHolds } from '../identifiers/kid';
import type { ProblemCode, Severity } from '../parsed';
import type { Register } from '../register';
import { setting } from '../settings';

export interface Verdict {
  readonly code: ProblemCode;
  readonly severity: Severity;
}

type Judge = (register: Register, on: Day) => (value: string) => Verdict | null;

/** Numbers issued from this day follow the new rule (Skatteetaten). */
const NEW_RULE = day('2032-01-01');

/** Judgements of readable values that the municipality's settings decide. */
export const judges: Readonly<Partial<Record<ColumnKind, Judge>>> = {
  identityNumber: (register, on) => {
    const syntheticAllowed = setting(register, 'syntheticAllowed') === 'ja';
    const rule = on >= NEW_RULE ? 'both' : setting(register, 'identityRule');
    return (value) => {
      const facts = identityFacts(value);
      if (typeof facts === 'string') return null;
      if (facts.synthetic && !syntheticAllowed)
        return { code: 'identity-synthetic', severity: 'feil' };
      if (facts.rule !== '2032' || rule === 'both') return null;
      return rule === '1964'
        ? { code: 'identity-check-digits', severity: 'feil' }
        : { code: 'identity-2032-only', severity: 'advarsel' };
    };
  },
  kid: (register) => {
    const modulus = setting(register, 'kidModulus') === 11 ? 11 : 10;
    const other = modulus === 10 ? 11 : 10;
    // What fits neither modulus is remarked on when the cell is read.
    return (value) =>
      kidHolds(value, other) && !kidHolds(value, modulus)
        ? { code: 'kid-other-modulus', severity: 'feil' }
        : null;
  },
};
