import type { Register } from '../register';
import { tableIds, type TableId } from '../tables';
import { Reads } from './reads';
import { RecordedTable } from './recorded-table';

/** A register that notes what is read of it. */
export interface Recording {
  readonly register: Register;
  readonly reads: Reads;
  /** The register that it shows. */
  readonly base: Register;
}

const recordings = new WeakMap<Register['tables'], Recording>();

/** A register that shows `base` and notes what is read. */
export function record(base: Register): Recording {
  const reads = new Reads();
  const tables = new RecordedTables(base, reads) as unknown as Register['tables'];
  const register: Register = {
    tables,
    get language() {
      reads.note('language', (one) => one.language, base.language);
      return base.language;
    },
    get structure() {
      reads.note('structure', (one) => one.structure, base.structure);
      return base.structure;
    },
  };
  const recording = { register, reads, base };
  recordings.set(tables, recording);
  return recording;
}

/** The recording that a register is read through, if it is. */
export function recordingOf({ tables }: Register): Recording | undefined {
  return recordings.get(tables);
}

/** The tables, each wrapped when it is first looked at. */
class RecordedTables {
  constructor(
    readonly base: Register,
    readonly reads: Reads,
  ) {}

  static {
    for (const id of tableIds) Object.defineProperty(this.prototype, id, { get: tableGetter(id) });
  }
}

function tableGetter(id: TableId): (this: RecordedTables) => unknown {
  return function () {
    const value = new RecordedTable(id, this.base, this.reads);
    Object.defineProperty(this, id, { value });
    return value;
  };
}
