import { parseIsoDay, type Day } from '../../domain/days';
import { accountHolds, ibanHolds } from '../../domain/identifiers/account';
import type { Say } from '../bank-format';
import { FileRefusal } from '../refusal';
import { elementAt, textAt, type XmlElement } from './xml-tree';

/** Øre; kroner with at most two decimals, and no other currency. */
export function oreOf(amount: XmlElement, say: Say): number {
  const text = amount.text.trim();
  if (amount.currency !== 'NOK') {
    throw new FileRefusal(amount.line, say.camt.currency(amount.currency, text));
  }
  const [, kroner, decimals = ''] = /^(\d{1,13})(?:\.(\d{1,2})0*)?$/.exec(text) ?? [];
  if (kroner === undefined) throw new FileRefusal(amount.line, say.camt.amount(text));
  return Number(kroner) * 100 + Number(decimals.padEnd(2, '0'));
}

/** A `Dt` or `DtTm` as the day it names; a moment's day is the one it is written with. */
export function dayAt(element: XmlElement, path: string, say: Say): Day | null {
  const written = textAt(element, `${path}/Dt`) || textAt(element, `${path}/DtTm`);
  return written === '' ? null : dayOfText(written, elementAt(element, path) ?? element, say);
}

export function dayOfText(written: string, { line }: XmlElement, say: Say): Day {
  const day = /^\d{4}-\d{2}-\d{2}(?:$|[TZ+-])/.test(written)
    ? parseIsoDay(written.slice(0, 10))
    : null;
  if (day === null) throw new FileRefusal(line, say.camt.notADay(written));
  return day;
}

/** The eleven digits of a Norwegian account, given as such or as IBAN. */
export function accountOf(notification: XmlElement, say: Say): string {
  const id = elementAt(notification, 'Acct/Id');
  const written = id === undefined ? '' : textAt(id, 'IBAN') || textAt(id, 'Othr/Id');
  const plain = written.replace(/[\s.]/g, '').toUpperCase();
  if (ibanHolds(plain)) return plain.slice(4);
  if (accountHolds(plain)) return plain;
  throw new FileRefusal(id?.line ?? notification.line, say.camt.account(written));
}

export function isTrue(text: string): boolean {
  return text === 'true' || text === '1';
}
