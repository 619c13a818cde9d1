/** Where a rule comes from: who can change it, and what an auditor can look up. */
export const sourceKinds = ['law', 'routine', 'format', 'KOSTRA', 'own'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export interface RuleSource {
  readonly kind: SourceKind;
  /** Paragraph, standard or reason, in Norwegian. */
  readonly reference: string;
}

/** Of an act or regulation, with its paragraph. */
export const law = (reference: string): RuleSource => ({ kind: 'law', reference });

/** Of the municipality's own routine for the committee. */
export const routine = (reference: string): RuleSource => ({ kind: 'routine', reference });

/** Of the format of a number, a file or a public register. */
export const format = (reference: string): RuleSource => ({ kind: 'format', reference });

/** Of what the municipality reports to Statistics Norway. */
export const kostra = (reference: string): RuleSource => ({ kind: 'KOSTRA', reference });

/** What follows from the register itself, or a limit that this program has chosen. */
export const own = (reference: string): RuleSource => ({ kind: 'own', reference });

/** Source of what follows from the columns themselves. */
export const COLUMNS = own('registerets kolonner');

export const ORDER = own('datoenes rekkefølge');
