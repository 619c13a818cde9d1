import { norwegianAmount } from '../../amounts';
import { arrearsSteps } from '../../codes/money';
import type { Day } from '../../days';
import type { Account } from '../../ledger/arrears';
import type { Register } from '../../register';
import { setting } from '../../settings';
import type { AgendaContext } from '../context';
import type { Proposal } from '../proposal';

/** An account that the tenant owes on, beside what it was at the previous meeting. */
export interface ArrearsNow {
  readonly account: Account;
  readonly oldest: Day;
  /** Øre: the tenant's own share at the previous meeting. */
  readonly before: number;
  readonly change: 'new' | 'worse' | 'standing';
}

/** Own shares worth a case (settings `ignoreBelow`, `earlyArrearsDays`), the largest first. */
export function arrearsNow(register: Register, context: AgendaContext): readonly ArrearsNow[] {
  const least = setting(register, 'ignoreBelow') * 100;
  const early = setting(register, 'earlyArrearsDays');
  const before = new Map(
    context.arrears(context.previous).accounts.map(({ tenancy, own }) => [tenancy, own]),
  );
  return context
    .arrears(context.on)
    .accounts.flatMap((account): ArrearsNow[] => {
      const { own, oldestOwnDue } = account;
      if (own < Math.max(least, 1) || oldestOwnDue === null) return [];
      if (context.on - oldestOwnDue < early) return [];
      const then = before.get(account.tenancy) ?? 0;
      const change = then < least ? 'new' : own - then >= least ? 'worse' : 'standing';
      return [{ account, oldest: oldestOwnDue, before: then, change }];
    })
    .sort((left, right) => right.account.own - left.account.own);
}

/** A proposal about an account; the reason tells what must be known before anybody is chased. */
export function aboutAccount(
  { account, oldest, before, change }: ArrearsNow,
  register: Register,
  context: AgendaContext,
): Proposal {
  const { text, naming } = context;
  const { arrears: words } = text;
  const tenancy = register.tables.Tenancies.byKey(account.tenancy);
  const own = norwegianAmount(account.own);
  const main =
    change === 'standing'
      ? words.standing(own, oldest)
      : words.fact(own, oldest, norwegianAmount(before));
  return {
    title:
      tenancy === undefined
        ? `${text.neutral.arrears} – ${account.tenancy}`
        : words.title(...naming.tenancy(tenancy)),
    neutralTitle: text.neutral.arrears,
    fact: [main, ...cautions(account, context)].join(' '),
    neutralFact: neutralFact(change, context),
    since: oldest,
    source: { table: 'Tenancies', id: account.tenancy },
    news: change !== 'standing',
    minor: change === 'standing',
  };
}

function neutralFact(change: ArrearsNow['change'], { text: { arrears } }: AgendaContext): string {
  if (change === 'new') return arrears.neutralNew;
  return change === 'worse' ? arrears.neutralWorse : arrears.neutralStanding;
}

/** Allowance on its way, what holds collection back or may come next, and how far the ledger reaches. */
function cautions(account: Account, context: AgendaContext): readonly string[] {
  const { text, word, on } = context;
  const { arrears: words } = text;
  const { allowanceExpected, hold, step } = account;
  const { dataDate } = context.arrears(on);
  return [
    ...(allowanceExpected > 0 ? [words.allowance(norwegianAmount(allowanceExpected))] : []),
    ...(hold === null ? [] : [hold.why]),
    ...(step === null ? [] : [words.step(word(arrearsSteps, step.id), step.earliest)]),
    ...(dataDate !== null && dataDate < on ? [words.dataDate(dataDate)] : []),
  ];
}
