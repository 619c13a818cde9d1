import { wordOf } from '../../code-word';
import { arrearsSteps } from '../../codes/money';
import { groupBy } from '../../ledger/group';
import type { TodaySource } from '../today';
import { found } from './found';

/** What is logged beside a case and moves it nowhere. */
const BESIDES: ReadonlySet<string> = new Set(['navContacted', 'pause', 'dispute']);

/** Tenants still in their home whose last step is an application for eviction or an eviction. */
export const evictions: TodaySource = {
  id: 'eviction-pending',
  consequence: 1,
  find: (register, { on, running, naming, text: { today: words } }) => {
    const steps = register.tables.ArrearsSteps.rows.filter(
      ({ date, kind }) => date <= on && !BESIDES.has(kind),
    );
    return [...groupBy(steps, ({ tenancy }) => tenancy)].flatMap(([id, own]) => {
      const tenancy = running.get(id);
      const last = own.reduce((latest, step) => (step.date >= latest.date ? step : latest));
      if (tenancy === undefined || !['evictionRequest', 'eviction'].includes(last.kind)) return [];
      const title = words.eviction(...naming.tenancy(tenancy));
      const fact = words.step(wordOf(register, arrearsSteps, last.kind), last.date);
      return [found(title, fact, last.date, { table: 'ArrearsSteps', id: last.step })];
    });
  },
};
