import { ageBands, type AgeBand } from '../../domain/ledger/bands';
import type { Register } from '../../domain/register';

/** The municipality's age bands of what is overdue, youngest first. */
export function overdueBands(register: Register): readonly AgeBand[] {
  return ageBands(register).filter(({ to }) => to > 0);
}
