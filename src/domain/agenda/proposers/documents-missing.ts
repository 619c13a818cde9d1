import { documentKinds } from '../../codes/tenancies';
import { addDays, type Day } from '../../days';
import { groupBy } from '../../ledger/group';
import type { Register } from '../../register';
import type { Tenancy } from '../../tables/tenancies';
import type { Document } from '../../tables/tenancy-papers';
import type { AgendaContext } from '../context';
import { earliest } from '../earliest';
import type { Proposer } from '../proposal';
import { requiredDocuments, type DocumentKind } from './required-documents';

/** Running tenancies that lack a signed document, or whose document has expired; the newest first. */
export const documentsMissing: Proposer = {
  id: 'documents-missing',
  kind: 'documents',
  order: 75,
  propose: (register, context) => {
    const { text, naming } = context;
    return gaps(register, context).map(({ tenancy, missing, expired, since }) => ({
      title: text.documents.title(...naming.tenancy(tenancy)),
      neutralTitle: text.neutral.documents,
      fact: [
        ...(missing.length > 0 ? [text.documents.missing(named(missing, context))] : []),
        ...(expired.length > 0 ? [text.documents.expired(named(expired, context))] : []),
      ].join(' '),
      neutralFact: text.documents.neutral,
      since,
      source: { table: 'Tenancies', id: tenancy.tenancy } as const,
      minor: tenancy.start <= context.previous,
    }));
  },
  many: (text, count) => text.documents.many(count),
};

interface Gap {
  readonly tenancy: Tenancy;
  readonly missing: readonly DocumentKind[];
  readonly expired: readonly DocumentKind[];
  /** The first day on which something was lacking. */
  readonly since: Day | null;
}

interface Lack {
  readonly kind: DocumentKind;
  readonly state: 'missing' | 'expired';
  readonly since: Day;
}

function gaps(register: Register, context: AgendaContext): readonly Gap[] {
  const papers = groupBy(register.tables.Documents.rows, ({ tenancy }) => tenancy);
  const agreements = groupBy(register.tables.Agreements.rows, ({ tenancy }) => tenancy);
  return [...context.running.values()]
    .map((tenancy): Gap => {
      const own = papers.get(tenancy.tenancy) ?? [];
      const lacks = requiredDocuments.flatMap(({ kind, requiredFrom }) => {
        const from = requiredFrom(tenancy, agreements.get(tenancy.tenancy) ?? []);
        const lack = from === null || from > context.on ? null : lackOf(kind, from, own, context);
        return lack === null ? [] : [lack];
      });
      const kinds = (wanted: Lack['state']): readonly DocumentKind[] =>
        lacks.filter(({ state }) => state === wanted).map(({ kind }) => kind);
      return {
        tenancy,
        missing: kinds('missing'),
        expired: kinds('expired'),
        since: earliest(lacks.map(({ since }) => since)),
      };
    })
    .filter(({ missing, expired }) => missing.length + expired.length > 0)
    .sort((left, right) => right.tenancy.start - left.tenancy.start);
}

/** What a required document lacks on the day; null where a signed one is valid. */
function lackOf(
  kind: DocumentKind,
  from: Day,
  papers: readonly Document[],
  { on }: AgendaContext,
): Lack | null {
  const signed = papers.filter((paper) => paper.kind === kind && (paper.signed ?? on + 1) <= on);
  if (signed.length === 0) return { kind, state: 'missing', since: from };
  const last = Math.max(...signed.map(({ validTo }) => validTo ?? Infinity));
  if (last >= on) return null;
  return { kind, state: 'expired', since: Math.max(addDays(last as Day, 1), from) as Day };
}

function named(kinds: readonly DocumentKind[], { word }: AgendaContext): string {
  return kinds.map((kind) => word(documentKinds, kind)).join(', ');
}
