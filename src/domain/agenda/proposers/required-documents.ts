import type { documentKinds } from '../../codes/tenancies';
import type { Day } from '../../days';
import type { Agreement } from '../../tables/follow-up';
import type { Tenancy } from '../../tables/tenancies';
import { earliest } from '../earliest';

export type DocumentKind = keyof typeof documentKinds;

interface RequiredDocument {
  readonly kind: DocumentKind;
  /** The day from which a tenancy must have it; null where it need not. */
  readonly requiredFrom: (tenancy: Tenancy, agreements: readonly Agreement[]) => Day | null;
}

/** Documents that every tenancy must have by the routine, and those that follow from what is agreed. */
export const requiredDocuments: readonly RequiredDocument[] = [
  { kind: 'lease', requiredFrom: ({ start }) => start },
  { kind: 'houseRules', requiredFrom: ({ start }) => start },
  { kind: 'moveInChecklist', requiredFrom: ({ start }) => start },
  {
    kind: 'transport',
    requiredFrom: ({ transportConsent, transportWithdrawn }) =>
      transportWithdrawn === null ? transportConsent : null,
  },
  {
    kind: 'followUpAgreement',
    requiredFrom: (_, agreements) =>
      earliest(agreements.filter(({ outcome }) => outcome === null).map(({ start }) => start)),
  },
  {
    kind: 'information111',
    requiredFrom: ({ start, shortTermReason }) =>
      shortTermReason === 'disadvantaged' ? start : null,
  },
];
