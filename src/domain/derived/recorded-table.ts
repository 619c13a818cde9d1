import type { DecodedTable } from '../decode';
import type { Register } from '../register';
import { tableOf, type TableId } from '../tables';
import type { Table } from '../tables/table';
import type { Reads } from './reads';

type Row = Readonly<Record<string, unknown>>;
type AnyTable = DecodedTable<Row>;

/** Keys that are noted one by one; who asks for more depends on the whole table. */
const FEW_KEYS = 16;

/** A decoded table that notes what is read of it. */
export class RecordedTable implements DecodedTable<Row> {
  readonly table: Table;
  #base: AnyTable;
  #keys = 0;

  constructor(
    private readonly id: TableId,
    base: Register,
    private readonly reads: Reads,
  ) {
    this.table = tableOf(id);
    this.#base = base.tables[id];
  }

  get parts() {
    return this.#noted('parts', ({ parts }) => parts);
  }

  get length() {
    return this.#noted('length', ({ length }) => length);
  }

  get problems() {
    return this.#noted('problems', ({ problems }) => problems);
  }

  get usable() {
    return this.#noted('usable', ({ usable }) => usable);
  }

  get blank() {
    return this.#noted('blank', ({ blank }) => blank);
  }

  get rows() {
    return this.#noted('rows', ({ rows }) => rows);
  }

  get columns() {
    return this.#fixed('columns', this.#byColumn('columns'));
  }

  get unreadable() {
    return this.#fixed('unreadable', this.#byColumn('unreadable'));
  }

  byKey(key: string): Row | undefined {
    const found = this.#base.byKey(key);
    this.#keys += 1;
    if (this.#keys > FEW_KEYS) {
      this.#note('rows', ({ rows }) => rows);
      // Nothing more is to be noted.
      Object.defineProperty(this, 'byKey', { value: (one: string) => this.#base.byKey(one) });
    } else {
      const { id } = this;
      this.reads.note(`${id} ${key}`, (register) => register.tables[id].byKey(key), found);
    }
    return found;
  }

  /** Reads, notes, and from then on is a plain value. */
  #noted<T>(name: string, look: (table: AnyTable) => T): T {
    return this.#fixed(name, this.#note(name, look));
  }

  #note<T>(name: string, look: (table: AnyTable) => T): T {
    const { id } = this;
    const seen = look(this.#base);
    this.reads.note(`${id}.${name}`, (register) => look(register.tables[id]), seen);
    return seen;
  }

  #fixed<T>(name: string, value: T): T {
    Object.defineProperty(this, name, { value });
    return value;
  }

  #byColumn<F extends Facet>(facet: F): AnyTable[F] {
    const View = viewOf(this.id);
    return new View((name) =>
      this.#note(`${facet}.${name}`, (table) => table[facet][name]),
    ) as unknown as AnyTable[F];
  }
}

type Facet = 'columns' | 'unreadable';

const NOTE = Symbol('note');

interface View {
  readonly [NOTE]: (column: string) => unknown;
}

type ViewClass = new (note: View[typeof NOTE]) => View;

const views = new Map<TableId, ViewClass>();

/** A table's columns by name, each asked for and noted when it is first looked at. */
function viewOf(id: TableId): ViewClass {
  const known = views.get(id);
  if (known !== undefined) return known;
  const made = class {
    readonly [NOTE]: View[typeof NOTE];
    constructor(note: View[typeof NOTE]) {
      this[NOTE] = note;
    }
  };
  for (const name of Object.keys(tableOf(id).columns)) {
    Object.defineProperty(made.prototype, name, {
      get(this: View) {
        const value = this[NOTE](name);
        Object.defineProperty(this, name, { value });
        return value;
      },
    });
  }
  views.set(id, made);
  return made;
}
