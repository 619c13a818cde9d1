import { agendaFor } from '../../domain/agenda/agenda';
import { checkRegister } from '../../domain/rules';
import { todayOf } from '../../domain/today/today';
import type { Register } from '../../domain/register';
import { arrearsView } from './arrears-view';
import { overviewOf, placeOfKey } from './overview';
import type { Answer, Ask, Question } from './questions';

type Answers = {
  readonly [Q in Question]: (register: Register, ask: Ask<Q>) => Answer<Q> | Promise<Answer<Q>>;
};

/** How each question is answered: the register in, plain data out. */
const answers: Answers = {
  overview: (register) => overviewOf(register),
  place: (register, { table, id }) => placeOfKey(register, table, id),
  check: (register, { on }) => checkRegister(register, on),
  today: (register, { on }) => todayOf(register, on),
  agenda: (register, { meeting, on, audience }) => agendaFor(register, { meeting, on, audience }),
  arrears: (register, { on, language }) => arrearsView(register, on, language),
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
  // Sentences come in the reader's language, whatever the workbook's.
  const seen = 'language' in ask ? { ...register, language: ask.language } : register;
  return answers[question](seen, ask);
}
