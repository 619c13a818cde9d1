import { groupBy } from '../../ledger/group';
import { earlyWarnings } from '../../next-step/early-warning/early-warnings';
import type { Proposer } from '../proposal';
import { arrearsNow } from './arrears-facts';

/** Tenants about to fall behind, gathered in one case; those whose arrears are new or worse have cases of their own. */
export const earlyWarning: Proposer = {
  id: 'early-warning',
  kind: 'arrears',
  order: 54,
  propose: (register, context) => {
    const { on, previous, running, naming, text } = context;
    const told = new Set(
      arrearsNow(register, context).flatMap(({ account, change }) =>
        change === 'standing' ? [] : [account.tenancy],
      ),
    );
    const warnings = earlyWarnings(register, on).filter(({ tenancy }) => !told.has(tenancy));
    return [...groupBy(warnings, ({ tenancy }) => tenancy)].flatMap(([id, own]) => {
      const tenancy = running.get(id);
      const [first] = own;
      if (tenancy === undefined || first === undefined) return [];
      return [
        {
          title: text.arrears.title(...naming.tenancy(tenancy)),
          neutralTitle: text.neutral.arrears,
          fact: own.map(({ why }) => why).join(' '),
          neutralFact: text.arrears.neutralWarning,
          since: first.since,
          source: { table: 'Tenancies', id },
          news: first.since > previous,
          minor: true,
        },
      ];
    });
  },
  many: (text, count) => text.arrears.manyWarnings(count),
};
