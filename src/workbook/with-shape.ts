import type { TableData } from '../domain/cells';
import type { TableShape } from '../domain/shape/table-shape';

/**
 * Gives a table its shape as `before` had it: as plain data, or, where it is read when first asked for, the same way,
 * so that neither copies nor other threads set off the reading. The shape of an edited table comes from `shapeNow`.
 */
export function withShape(
  table: TableData,
  before: TableData,
  shapeNow: () => TableShape | undefined,
): TableData {
  const given = Object.getOwnPropertyDescriptor(before, 'shape');
  if (given === undefined) return table;
  if (given.get === undefined) {
    const shape = shapeNow();
    return shape === undefined ? table : { ...table, shape };
  }
  return shapedLater({ ...table }, shapeNow);
}

/** Gives a table a shape that is read when it is first asked for. */
export function shapedLater(table: TableData, read: () => TableShape | undefined): TableData {
  let known: { readonly shape: TableShape | undefined } | undefined;
  return Object.defineProperty(table, 'shape', {
    enumerable: false,
    configurable: true,
    get: () => (known ??= { shape: read() }).shape,
  });
}
