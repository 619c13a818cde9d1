import { arrearsNow } from '../../agenda/proposers/arrears-facts';
import { groupBy } from '../../ledger/group';
import { earlyWarnings } from '../../next-step/early-warning/early-warnings';
import { textIn } from '../../../text';
import type { TodaySource } from '../today';

/** Tenants who are about to fall behind. Missing rent that is new since the last meeting is told of as such. */
export const earlyWarning: TodaySource = {
  id: 'early-warning',
  consequence: 2,
  find: (register, context) => {
    const { on, running, naming, language } = context;
    const say = textIn(language).earlyWarnings;
    const told = new Set(
      arrearsNow(register, context).flatMap(({ account, change }) =>
        change === 'new' ? [account.tenancy] : [],
      ),
    );
    const warnings = earlyWarnings(register, on).filter(
      ({ kind, tenancy }) => kind !== 'firstMiss' || !told.has(tenancy),
    );
    return [...groupBy(warnings, ({ tenancy }) => tenancy)].flatMap(([id, own]) => {
      const tenancy = running.get(id);
      const [first] = own;
      if (tenancy === undefined || first === undefined) return [];
      return [
        {
          text: say.title(say.kinds[first.kind], ...naming.tenancy(tenancy)),
          fact: own.map(({ why }) => why).join(' '),
          since: first.since,
          source: { table: 'Tenancies', id },
          rows: own.flatMap(({ rows }) => rows),
        },
      ];
    });
  },
};
