import type { documentKinds } from '../../codes/tenancies';
import type { Agreement } from '../../tables/follow-up';
import type { Tenancy } from '../../tables/tenancies';

export type DocumentKind = keyof typeof documentKinds;

interface RequiredDocument {
  readonly kind: DocumentKind;
  /** When a tenancy must have it. */
  requiredFor(tenancy: Tenancy, agreements: readonly Agreement[]): boolean;
}

/** Documents that every tenancy must have by the routine, and those that follow from what is agreed. */
export const requiredDocuments: readonly RequiredDocument[] = [
  { kind: 'lease', requiredFor: () => true },
  { kind: 'houseRules', requiredFor: () => true },
  { kind: 'moveInChecklist', requiredFor: () => true },
  {
    kind: 'transport',
    requiredFor: ({ transportConsent, transportWithdrawn }) =>
      transportConsent !== null && transportWithdrawn === null,
  },
  {
    kind: 'followUpAgreement',
    requiredFor: (_, agreements) => agreements.some(({ outcome }) => outcome === null),
  },
  {
    kind: 'information111',
    requiredFor: ({ shortTermReason }) => shortTermReason === 'disadvantaged',
  },
];
