import { dayOf, type Day } from '../../domain/days';
import type { Say } from '../bank-format';
import { FileRefusal } from '../refusal';

/** A record is one line of so many characters. */
export const RECORD_LENGTH = 80;

/** Years are written with two digits: 80–99 are of the last century. */
const TURN = 80;

/** One line of an OCR giro file. Positions are 1-based and inclusive, as in the bank's own description. */
export class OcrRecord {
  constructor(
    readonly line: number,
    private readonly text: string,
    private readonly say: Say,
  ) {}

  /** `09` OCR giro, `21` AvtaleGiro, `00` the shipment itself. */
  get service(): string {
    return this.part(3, 4);
  }

  /** Transaction type, or kind of assignment. */
  get type(): string {
    return this.part(5, 6);
  }

  /** `10` shipment, `20` assignment, `30` `31` `32` amount items, `88` `89` their ends. */
  get kind(): string {
    return this.part(7, 8);
  }

  part(from: number, to: number): string {
    return this.text.slice(from - 1, to);
  }

  number(from: number, to: number, name: string): number {
    const digits = this.part(from, to);
    if (!/^\d+$/.test(digits)) this.refuse(this.say.ocr.notDigits(name, from, to, digits));
    return Number(digits);
  }

  /** A day `DDMMYY`; null where it is all zeros. */
  day(from: number, to: number, name: string): Day | null {
    const digits = this.part(from, to);
    if (/^(0+|\s+)$/.test(digits)) return null;
    const [, date, month, year] = /^(\d\d)(\d\d)(\d\d)$/.exec(digits) ?? [];
    const found = dayOf(fullYear(Number(year)), Number(month), Number(date));
    if (year === undefined || found === null) this.refuse(this.say.ocr.notADay(name, digits));
    return found;
  }

  /** A day that must be there. */
  theDay(from: number, to: number, name: string): Day {
    return this.day(from, to, name) ?? this.refuse(this.say.ocr.notADay(name, this.part(from, to)));
  }

  refuse(why: string): never {
    throw new FileRefusal(this.line, why);
  }
}

function fullYear(year: number): number {
  return year + (year < TURN ? 2000 : 1900);
}

/** The lines as records; every one must begin as the format does and have its length. */
export function recordsOf(text: string, say: Say): readonly OcrRecord[] {
  const lines = text.split(/\r\n|\n|\r/);
  while (lines.length > 0 && (lines.at(-1) ?? '').trim() === '') lines.pop();
  return lines.map((line, at) => {
    const record = new OcrRecord(at + 1, line, say);
    if (line.length !== RECORD_LENGTH) record.refuse(say.ocr.length(line.length));
    if (!line.startsWith('NY')) record.refuse(say.ocr.notARecord(line.slice(0, 8)));
    return record;
  });
}
