import { columnLetters, type TableData } from '../../../src/domain/cells';
import { meaningsOf } from '../../../src/domain/meanings';
import { expectedValidation } from '../../../src/domain/shape/expected';
import { bookOf, type HostBook } from './book';

/** A workbook whose sheets look as those of a new register: formats, drop-downs and names of lists are there. */
export function dressedBook(tables: readonly TableData[]): HostBook {
  const book = bookOf(tables);
  for (const data of tables) {
    const sheet = book.sheet(data.sheet);
    const rows = Math.max(1, data.rowCount);
    meaningsOf(data).forEach((meaning, column) => {
      if (meaning === undefined) return;
      for (let row = 0; row < rows; row += 1) {
        const key = `${data.top + row},${data.left - 1 + column}`;
        if (!sheet.formats.has(key)) sheet.formats.set(key, meaning.format);
      }
      const rule = expectedValidation(meaning, 'nb');
      if (rule === null || rule.type === 'any') return;
      const letters = columnLetters(data.left + column);
      const first = `${letters}${data.top + 1}`;
      const address = rows === 1 ? first : `${first}:${letters}${data.top + rows}`;
      const { type, source } = rule;
      const given = type === 'list' ? { list: { source: `=${source}` } } : { date: {} };
      sheet.validations.set(address, { rule: given });
      if (type === 'list' && !book.names.includes(source)) book.names.push(source);
    });
  }
  return book;
}
