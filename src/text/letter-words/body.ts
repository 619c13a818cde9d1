import type { LetterId } from '../../domain/letters/letter';

/**
 * A part of a built-in letter, merge fields in `{{ }}`: a paragraph; a heading; points; facts in a frame, label and
 * value; a table whose row is repeated, header and field; lines to sign on.
 */
export type BodyPart =
  | string
  | { readonly heading: string }
  | { readonly points: readonly string[] }
  | { readonly facts: readonly (readonly [label: string, value: string])[] }
  | { readonly columns: readonly TableColumn[] }
  | { readonly signatures: readonly string[] };

export interface TableColumn {
  readonly header: string;
  readonly field: string;
  /** Amounts stand to the right. */
  readonly amount?: boolean;
}

export type LetterBody = readonly BodyPart[];
export type LetterBodies = Readonly<Record<LetterId, LetterBody>>;
