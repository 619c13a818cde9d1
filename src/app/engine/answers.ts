import { agendaFor } from '../../domain/agenda/agenda';
import { arrearsOn } from '../../domain/ledger/arrears';
import type { Register } from '../../domain/register';
import { overviewOf, placeOfKey } from './overview';
import type { Answer, Ask, Question } from './questions';

type Answers = {
  readonly [Q in Question]: (register: Register, ask: Ask<Q>) => Answer<Q> | Promise<Answer<Q>>;
};

/** How each question is answered: the register in, plain data out. */
const answers: Answers = {
  overview: (register) => overviewOf(register),
  place: (register, { table, id }) => placeOfKey(register, table, id),
  check: () => ({ counts: { kritisk: 0, feil: 0, advarsel: 0, info: 0 }, findings: [] }),
  today: () => [],
  agenda: (register, { meeting, on, audience }) => agendaFor(register, { meeting, on, audience }),
  arrears: (register, { on }) => arrearsOn(register, on),
  agendaFiles: () => [],
  agendaSheets: (_, { language }) => ({ name: '', language, listings: [] }),
  arrearsFiles: () => [],
  arrearsSheets: (_, { language }) => ({ name: '', language, listings: [] }),
};

export function answerTo<Q extends Question>(
  register: Register,
  question: Q,
  ask: Ask<Q>,
): Answer<Q> | Promise<Answer<Q>> {
  return answers[question](register, ask);
}
