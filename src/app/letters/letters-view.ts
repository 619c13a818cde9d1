import type { Day } from '../../domain/days';
import { offerOf, type LetterOffer } from '../../domain/letters/offers';
import type { LetterId } from '../../domain/letters/letter';
import type { Register } from '../../domain/register';
import type { MadeFile } from '../host';
import { makeLetters } from './make-letters';
import { TemplateError } from './read-template';

/** Letters that are asked for; `files` holds the municipality's own template, or nothing for the built-in one. */
export interface LetterAsk {
  readonly on: Day;
  readonly kind: LetterId;
  /** Ids of tenancies; null for all that the program would propose it for. */
  readonly tenancies: readonly string[] | null;
  readonly together: boolean;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** The documents, and what the sender must know of each. Nothing is logged: people send, and then say so. */
export interface LettersView {
  /** Why the template cannot be used, a sentence a line; null where it can. */
  readonly refused: string | null;
  readonly made: readonly LetterOf[];
  readonly held: readonly LetterOf[];
  readonly files: readonly MadeFile[];
}

export type LetterOf = LetterOffer & { readonly tenancy: string };

export async function lettersView(
  register: Register,
  { files: [template], ...wish }: LetterAsk,
): Promise<LettersView> {
  try {
    const { drafts, held, files } = await makeLetters(register, {
      ...wish,
      template: template?.bytes ?? null,
    });
    const of = (draft: (typeof drafts)[number]): LetterOf => ({
      ...offerOf(register, draft),
      tenancy: draft.tenancy,
    });
    return { refused: null, made: drafts.map(of), held: held.map(of), files };
  } catch (cause) {
    if (!(cause instanceof TemplateError)) throw cause;
    return { refused: cause.message, made: [], held: [], files: [] };
  }
}
