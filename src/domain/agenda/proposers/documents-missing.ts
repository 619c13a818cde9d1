import { documentKinds } from '../../codes/tenancies';
import { inLanguage } from '../../language';
import { groupBy } from '../../ledger/group';
import type { Register } from '../../register';
import type { Tenancy } from '../../tables/tenancies';
import type { Document } from '../../tables/tenancy-papers';
import type { AgendaContext } from '../context';
import type { Proposer } from '../proposal';
import { requiredDocuments, type DocumentKind } from './required-documents';

/** Running tenancies that lack a signed document, or whose document has expired; the newest first. */
export const documentsMissing: Proposer = {
  id: 'documents-missing',
  kind: 'documents',
  order: 75,
  propose: (register, context) => {
    const { text, naming } = context;
    return gaps(register, context).map(({ tenancy, missing, expired }) => ({
      title: text.documents.title(...naming.tenancy(tenancy)),
      neutralTitle: text.neutral.documents,
      fact: [
        ...(missing.length > 0 ? [text.documents.missing(named(missing, context))] : []),
        ...(expired.length > 0 ? [text.documents.expired(named(expired, context))] : []),
      ].join(' '),
      neutralFact: text.documents.neutral,
      since: tenancy.start,
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
}

function gaps(register: Register, context: AgendaContext): readonly Gap[] {
  const papers = groupBy(register.tables.Documents.rows, ({ tenancy }) => tenancy);
  const agreements = groupBy(register.tables.Agreements.rows, ({ tenancy }) => tenancy);
  return [...context.running.values()]
    .map((tenancy): Gap => {
      const own = papers.get(tenancy.tenancy) ?? [];
      const required = requiredDocuments
        .filter((one) => one.requiredFor(tenancy, agreements.get(tenancy.tenancy) ?? []))
        .map(({ kind }) => kind);
      const signed = (kind: DocumentKind): readonly Document[] =>
        own.filter((paper) => paper.kind === kind && paper.signed !== null);
      const isValid = ({ validTo }: Document): boolean => (validTo ?? context.on) >= context.on;
      return {
        tenancy,
        missing: required.filter((kind) => signed(kind).length === 0),
        expired: required.filter((kind) => signed(kind).length > 0 && !signed(kind).some(isValid)),
      };
    })
    .filter(({ missing, expired }) => missing.length + expired.length > 0)
    .sort((left, right) => right.tenancy.start - left.tenancy.start);
}

function named(kinds: readonly DocumentKind[], { language }: AgendaContext): string {
  return kinds.map((kind) => inLanguage(documentKinds[kind], language)).join(', ');
}
