/** The rows of one tenancy in a column of tenancies, ascending. */
export function rowsOf(column: Int32Array, tenancy: number): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < column.length; row += 1) if (column[row] === tenancy) rows.push(row);
  return rows;
}
