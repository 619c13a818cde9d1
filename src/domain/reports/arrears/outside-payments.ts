import type { Day } from '../../days';
import type { Arrears } from '../../ledger/arrears';
import type { DoubtfulPayment } from '../../ledger/doubts';
import type { Register } from '../../register';
import { textIn } from '../../../text';
import { shieldedTenancies } from './shielded';

/** A payment without tenancy as finance may see it. */
interface UnplacedLine {
  readonly payment: string;
  readonly date: Day;
  /** Øre. */
  readonly amount: number;
  readonly kid: string | null;
  readonly reference: string | null;
  readonly why: string;
}

/** Payments to look into; those of people with a protected address keep their amount and lose what points to them. */
export function openly(
  register: Register,
  { unplaced, doubtful }: Arrears,
): { readonly unplaced: readonly UnplacedLine[]; readonly doubtful: readonly DoubtfulPayment[] } {
  const shielded = shieldedTenancies(register);
  const { arrears: text, finance } = textIn(register.language);
  return {
    unplaced: unplaced.map(({ payment, date, amount, kid, bankReference, ...meant }) => {
      const { suggestion, mayBelongTo } = meant;
      const line = { payment, date, amount };
      if ([suggestion ?? '', ...mayBelongTo].some((tenancy) => shielded.has(tenancy)))
        return { ...line, kid: null, reference: null, why: finance.shieldedPayment };
      const unknown = kid === null ? text.noKid : text.noSuggestion;
      const why = suggestion === null ? unknown : text.suggestion(suggestion);
      return { ...line, kid, reference: bankReference, why };
    }),
    doubtful: doubtful.map((payment) =>
      [...shielded].some((one) => one === payment.tenancy || payment.why.includes(one))
        ? { ...payment, tenancy: '', kid: null, why: finance.shieldedPayment }
        : payment,
    ),
  };
}
