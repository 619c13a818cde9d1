import {
  Dictionary,
  Field,
  Int32,
  Int64,
  makeData,
  makeVector,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  Utf8,
  type Data,
  type Vector,
} from 'apache-arrow';
import type { AnalysisColumn, AnalysisTable } from '../src/app/dashboard/columns';

/** A table as Arrow IPC, laid by hand from typed arrays: Arrow's builders need `unsafe-eval`, and are slower. */
export function arrowOf({ columns }: AnalysisTable): Uint8Array {
  const laid = Object.entries(columns).map(([name, column], index) => ({
    name,
    data: dataOf(column, index),
  }));
  const fields = laid.map(({ name, data }) => new Field(name, data.type, false));
  const schema = new Schema(fields);
  const children = laid.map(({ data }) => data);
  const length = children[0]?.length ?? 0;
  const struct = makeData({ type: new Struct(fields), length, nullCount: 0, children });
  return tableToIPC(new Table(schema, [new RecordBatch(schema, struct)]), 'stream');
}

function dataOf(column: AnalysisColumn, id: number): Data {
  switch (column.kind) {
    case 'integer':
      return makeData({ type: new Int32(), data: column.values });
    case 'amount':
      return makeData({ type: new Int64(), data: column.values });
    case 'word':
      return makeData({
        type: new Dictionary(new Utf8(), new Int32(), id),
        data: column.indexes,
        dictionary: wordVector(column.words),
      });
  }
}

function wordVector(words: readonly string[]): Vector<Utf8> {
  const encoder = new TextEncoder();
  const parts = words.map((word) => encoder.encode(word));
  const valueOffsets = new Int32Array(words.length + 1);
  parts.forEach((part, index) => {
    valueOffsets[index + 1] = (valueOffsets[index] ?? 0) + part.length;
  });
  const data = new Uint8Array(valueOffsets[words.length] ?? 0);
  parts.forEach((part, index) => data.set(part, valueOffsets[index]));
  return makeVector(
    makeData({ type: new Utf8(), length: words.length, nullCount: 0, valueOffsets, data }),
  );
}
