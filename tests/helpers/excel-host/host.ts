import type { HostBook, HostSheet } from './book';
import { refuse } from './errors';
import { namesObject } from './dress-objects';
import { execute, References } from './execute';
import type { Surroundings } from './range';
import { rangeAt, worksheetObject, worksheetsObject } from './sheet-objects';
import { tablesObject } from './table-objects';
import type { HostObject, Request, Response } from './wire';

/** Requests and answers over 5 MB are refused on the web (error table of the Excel API). */
const WEB_LIMIT = 5 * 1024 * 1024;
/** Flag of a request that may wait until a cell has been left (`delayForCellEdit`). */
const WAITS_FOR_CELL = 64;

export interface HostOptions {
  /** Bytes of one request or answer; none on the desktop. */
  readonly payloadLimit?: number;
  /** Tables take in rows written under them; not sure on every platform, so both are tested. */
  readonly expands?: boolean;
}

/** A change as `worksheets.onChanged` tells it. */
export interface Change {
  readonly worksheetId: string;
  readonly address: string;
  readonly triggerSource: 'ThisLocalAddin' | 'Unknown';
}

/** An in-memory Excel behind the wire of Microsoft's client. */
export class ExcelHost {
  /** Round trips so far; the client's own tidying after a visit is not one. */
  requests = 0;
  /** The user is typing in a cell. */
  editing = false;
  /** Runs before a request is answered: what a co-author does meanwhile. */
  beforeRequest: (request: number) => void = () => undefined;
  /** Hears of changes once the client has asked for them. */
  onChange: (change: Change) => void = () => undefined;
  readonly #references = new References();
  readonly #options: Required<HostOptions>;
  readonly #waiting: (() => void)[] = [];
  #listening = false;
  #changes: Change[] = [];

  constructor(
    readonly book: HostBook,
    options: HostOptions = {},
  ) {
    this.#options = { payloadLimit: WEB_LIMIT, expands: true, ...options };
  }

  get listening(): boolean {
    return this.#listening;
  }

  /** Ranges that the client still holds on to. */
  get held(): number {
    return this.#references.size;
  }

  /** Answers one request of the client. */
  async answer(request: Request, flags: number): Promise<Response> {
    if (this.editing) {
      if ((flags & WAITS_FOR_CELL) === 0) return failed('InvalidOperationInCellEditMode');
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    if (!request.Actions.some(({ Name }) => Name === '_RemoveReference')) {
      this.requests += 1;
      this.beforeRequest(this.requests);
    }
    if (this.#tooLarge(request)) return failed('RequestPayloadSizeLimitExceeded');
    const body = execute(request, this.#root(), this.#references);
    this.#tell();
    if (this.#tooLarge(body)) return failed('ResponsePayloadSizeLimitExceeded');
    return { ErrorCode: '', ErrorMessage: '', HttpStatusCode: 200, Headers: {}, Body: body };
  }

  /** The user leaves the cell. */
  leaveCell(): void {
    this.editing = false;
    for (const go of this.#waiting.splice(0)) go();
  }

  /** The user types a value into a cell. */
  type(sheet: string, row: number, column: number, value: string | number | boolean): void {
    const target = this.book.sheet(sheet);
    target.enter(row, column, value);
    this.#changes.push({ worksheetId: target.id, address: '', triggerSource: 'Unknown' });
    this.#tell();
  }

  #tooLarge(message: unknown): boolean {
    return JSON.stringify(message).length > this.#options.payloadLimit;
  }

  #tell(): void {
    const changes = this.#changes;
    this.#changes = [];
    if (this.#listening) changes.forEach(this.onChange);
  }

  #root(): HostObject {
    const around: Surroundings = {
      book: this.book,
      expands: this.#options.expands,
      changed: (sheet: HostSheet, address) =>
        this.#changes.push({ worksheetId: sheet.id, address, triggerSource: 'ThisLocalAddin' }),
    };
    const sheets = worksheetsObject(around, (on) => {
      this.#listening = on;
    });
    const tables = tablesObject(around);
    return {
      to: (name) => {
        if (name === 'Worksheets') return sheets;
        if (name === 'Names') return namesObject(this.book.names);
        if (name === 'GetActiveCell') return activeCell(around);
        return name === 'Tables' ? tables : refuse.unknown(`Workbook.${name}`);
      },
      call: (method, [reference]) => {
        if (method !== '_RemoveReference') refuse.unknown(`Workbook.${method}`);
        this.#references.remove(String(reference));
      },
    };
  }
}

function failed(code: string): Response {
  return { ErrorCode: code, ErrorMessage: code, HttpStatusCode: 400, Headers: {}, Body: null };
}

/** The first of the selected cells (Workbook.getActiveCell). */
function activeCell(around: Surroundings): HostObject {
  const { book } = around;
  const sheet = book.sheet(book.active);
  const [first = 'A1'] = book.selected.split(':');
  const cell = rangeAt(around, sheet, first === '' ? 'A1' : first);
  return {
    to: (name, given) =>
      name === 'Worksheet' ? worksheetObject(around, sheet) : cell.to(name, given),
    read: (property) => cell.read?.(property),
  };
}
