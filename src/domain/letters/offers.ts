import type { Day } from '../days';
import type { Language } from '../language';
import type { StepKind } from '../next-step/step-rules';
import type { Register } from '../register';
import { letterWords } from '../../text/letter-words';
import { LetterDesk } from './draft';
import { letterKinds } from './kinds';
import type { LetterBlock, LetterDraft, LetterId } from './letter';

/** A letter as it can be offered for a tenancy on a day, or what stands in its way. */
export interface LetterOffer {
  readonly kind: LetterId;
  /** What the letter is called, in the reader's language. */
  readonly title: string;
  readonly receiver: 'tenant' | 'nav';
  /** The language it would be written in. */
  readonly language: Language;
  /** There is something for it to be about. */
  readonly applies: boolean;
  readonly recommended: boolean;
  /** Empty where it can be made. */
  readonly blocks: readonly LetterBlock[];
  readonly notes: readonly string[];
  /** Name of its file, without ending. */
  readonly name: string;
  /** What is logged when somebody says that it has been sent; null where it is no step. */
  readonly step: StepKind | null;
  readonly deadline: Day | null;
  /** Øre demanded. */
  readonly amount: number | null;
}

/** Every letter for a tenancy, those that can be made and are recommended first; none for an unknown tenancy. */
export function letterOffers(register: Register, tenancy: string, on: Day): readonly LetterOffer[] {
  const row = register.tables.Tenancies.byKey(tenancy);
  if (row === undefined) return [];
  const desk = new LetterDesk(register, on);
  const offers = letterKinds.map(({ id }) => offerOf(register, desk.draft(id, row)));
  return offers.toSorted((left, right) => weight(left) - weight(right));
}

export function offerOf(register: Register, draft: LetterDraft): LetterOffer {
  const { kind, language, applies, recommended, blocks, notes, name, step, deadline, amount } =
    draft;
  return {
    kind,
    title: letterWords(register.language).titles[kind],
    receiver: kind === 'navNotice' ? 'nav' : 'tenant',
    language,
    applies,
    recommended,
    blocks,
    notes,
    name,
    step,
    deadline,
    amount,
  };
}

function weight({ applies, recommended, blocks }: LetterOffer): number {
  if (!applies) return 3;
  if (blocks.length > 0) return 2;
  return recommended ? 0 : 1;
}
