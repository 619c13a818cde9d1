import type { Say } from '../bank-format';
import { childrenOf, elementAt, textAt, type XmlElement } from './xml-tree';
import { oreOf } from './values';

/** What a transaction pays for: a KID, or words. */
export interface Remittance {
  /** Øre; null where the transaction's own amount is meant. */
  readonly amount: number | null;
  readonly kid: string | null;
  readonly message: string | null;
}

interface Reference {
  readonly kid: string;
  readonly type: string;
  readonly amount: number | null;
}

/**
 * What the payer said. Several KIDs with an amount each that add up are several payments; several without are left in
 * the words, for a person. Other references than KID are words too.
 */
export function remittancesOf(
  transaction: XmlElement,
  total: number,
  say: Say,
): readonly Remittance[] {
  const info = elementAt(transaction, 'RmtInf');
  const structured = info === undefined ? [] : childrenOf(info, 'Strd');
  const words = [
    ...(info === undefined ? [] : childrenOf(info, 'Ustrd').map(({ text }) => text.trim())),
    ...structured.flatMap((one) => childrenOf(one, 'AddtlRmtInf').map(({ text }) => text.trim())),
  ];
  const references = structured.flatMap((one) => referenceOf(one, say));
  const kids = references.filter(isKid);
  const others = references.filter((one) => !isKid(one)).map(({ kid }) => kid);
  const message = joined([...words, ...others]);
  const [first] = kids;
  if (first === undefined) return [{ amount: null, kid: null, message }];
  if (kids.length === 1 && others.length === 0) return [{ amount: null, kid: first.kid, message }];
  const sum = kids.reduce((all, { amount }) => all + (amount ?? NaN), 0);
  if (sum === total) return kids.map(({ kid, amount }) => ({ kid, amount, message }));
  return [
    {
      amount: null,
      kid: null,
      message: joined([...kids.map(({ kid }) => kid), ...words, ...others]),
    },
  ];
}

/** Digits and perhaps a dash, of the type SCOR where one is given; the check digit is judged where it is matched. */
function isKid({ kid, type }: Reference): boolean {
  return /^\d{1,24}[\d-]$/.test(kid) && (type === '' || type === 'SCOR');
}

function referenceOf(structured: XmlElement, say: Say): readonly Reference[] {
  const kid = textAt(structured, 'CdtrRefInf/Ref').replace(/\s/g, '');
  if (kid === '') return [];
  const credit = amountAt(structured, 'CdtNoteAmt', say);
  const paid = amountAt(structured, 'RmtdAmt', say) ?? amountAt(structured, 'DuePyblAmt', say);
  const type = textAt(structured, 'CdtrRefInf/Tp/CdOrPrtry/Cd');
  return [{ kid, type, amount: credit === null ? paid : -credit }];
}

function amountAt(structured: XmlElement, name: string, say: Say): number | null {
  const found = elementAt(structured, `RfrdDocAmt/${name}`);
  return found === undefined ? null : oreOf(found, say);
}

function joined(words: readonly string[]): string | null {
  return words.filter((word) => word !== '').join(' ') || null;
}
