import { numberedRows } from '../rows';

const rows = numberedRows('row');

export const shape = {
  rows,
  merged: (range: string) =>
    `The cells ${range} are merged. Only the first one has content; the others are read as empty.`,
  mergedMending: (sheet: string, range: string) => `Unmerge the cells ${sheet}!${range}.`,
  mergedNote: 'The first cell keeps the content. The others stay empty.',
  blankRows: (where: string) =>
    `Empty inside the table: ${where}. Empty rows count for nothing, but break sorting and filters.`,
  blankMending: (sheet: string, where: string) => `Delete the empty rows on ${sheet}: ${where}.`,
  below: (where: string, content: string) =>
    `Stands right below the table and so is not in the register (${where}): ${content}. Take it into the table.`,
  belowText: (where: string, content: string) =>
    `Stands right below the table and is not in the register (${where}): ${content}.`,
  belowTotals: 'The table ends with a totals row. Turn it off, or enter the rows above it.',
  belowMending: (sheet: string, where: string) => `Take into the table on ${sheet}: ${where}.`,
  belowNote: (where: string) =>
    `The rows become part of the table (${where}). Their content stays as it is.`,
  belowBlankNote: 'Empty rows between them are removed.',
  beside: (cells: string) =>
    `Stands beside the table without a header and is not in the register: ${cells}.`,
  hiddenRows: (where: string) =>
    `Hidden on the sheet: ${where}. Hidden rows count in all checks, lists and sums.`,
  filteredRows: (where: string) =>
    `A filter hides ${where}. Hidden rows count in all checks, lists and sums.`,
  hiddenColumns: (headers: string) =>
    `Hidden columns: ${headers}. They count in all checks, lists and sums.`,
  listLost: (header: string, where: string) =>
    `The drop-down in “${header}” is gone (${where}). That happens when something is pasted over it.`,
  dateRuleLost: (header: string, where: string) =>
    `The date control in “${header}” is gone (${where}). That happens when something is pasted over it.`,
  ruleChanged: (header: string, where: string) =>
    `The drop-down or control in “${header}” is not the register’s own (${where}).`,
  allRulesLost: (count: number) =>
    `The sheet has none of the register’s drop-downs and date controls (${count} columns).`,
  ruleMending: (sheet: string, header: string) =>
    `Put back the drop-down or control in “${header}” on ${sheet}.`,
  allRulesMending: (sheet: string) => `Put back drop-downs and date controls on ${sheet}.`,
  ruleNote: (header: string, where: string) => `“${header}”: the rule holds for ${where}.`,
  marksOf: (header: string, where: string) => `“${header}” (${where})`,
  marksLost: (columns: string) =>
    `The colours that show passed and coming deadlines are gone in ${columns}.`,
  marksMending: (sheet: string) => `Restore the colours of deadlines on ${sheet}.`,
  marksNote: (column: string) => `${column} gets the colours. Other colours on the sheet stay.`,
  textFormatLost: (header: string, where: string) =>
    `“${header}” should be text, but the cells are not (${where}). If somebody enters a new number, leading zeros can get lost.`,
  dateFormatLost: (header: string, where: string) =>
    `“${header}” is not shown as a date (${where}). That happens when something is pasted with another format.`,
  numberFormatLost: (header: string, where: string) =>
    `“${header}” should be numbers, but the cells have another format (${where}). Numbers entered there can become text or dates.`,
  wordFormatLost: (header: string, where: string) =>
    `“${header}” should be text, but the cells have a number or date format (${where}).`,
  formatMending: (sheet: string, header: string) => `Set the format in “${header}” on ${sheet}.`,
  formatNote: (format: string, where: string) =>
    `The format becomes ${format} (${where}). The values stay as they are.`,
  shifted: (range: string, headers: string) =>
    `${range} seems to be pasted one column off: the content fits better in ${headers}.`,
  swapped: (range: string, headers: string) =>
    `${range}: the content of ${headers} seems to have changed places.`,
  shiftMending: (range: string) => `Move the content of ${range} back one column.`,
  swapMending: (range: string) => `Let the columns in ${range} swap their content.`,
  rowTooLow: (area: string, headers: string, empty: string, over: string, isBelow: boolean) =>
    `${area} seems to be pasted one row too far down in ${headers}: ${empty} is empty, and ${over} ${isBelow ? 'stands below the table' : 'stands alone in the last row'}.`,
  rowMending: (area: string) => `Move the content of ${area} one row up.`,
  rowMendingNote: (over: string) => `The row that is left at ${over} is removed.`,
  headerPastedOver: (cell: string, value: string, header: string, area: string, below: string) =>
    `${cell} holds “${value}” where the header “${header}” should stand. The column seems to be pasted one row too high. Copy ${area}, paste it from ${below}, and write “${header}” in ${cell}.`,
  mixedDays: (header: string, dayFirst: string, monthFirst: string) =>
    `“${header}” has dates written in two ways: ${dayFirst} has the day first, ${monthFirst} the month first. Look at all that are written as text, and write them as dd.mm.yyyy.`,
  days1904: (header: string, where: string, other: string) =>
    `“${header}” lies four years and a day too early compared with “${other}” (${where}). That happens when dates are pasted from a workbook that counts from 1904.`,
  days1904Later: (header: string, where: string, other: string) =>
    `“${header}” lies four years and a day too late compared with “${other}” (${where}). This workbook counts from 1904, and the dates are pasted from one that does not.`,
  days1904Mending: (sheet: string, header: string, where: string) =>
    `Correct the dates in “${header}” on ${sheet} by four years and a day (${where}).`,
  and: 'and',
} as const;
