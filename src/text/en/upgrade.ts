/** What is said of bringing an older register up to date. */
export const upgrade = {
  nothing: 'The register is up to date already. Nothing has been written.',
  title: (from: number, to: number) =>
    from === to
      ? 'The register has been completed.'
      : `The register was brought from version ${from} to ${to}.`,
  notWhole: 'The register is not whole yet: something is missing that only you can bring back.',
  damagedTable: (sheet: string, table: string, charges: string) =>
    `The sheet ${sheet} is missing${charges === '0' ? '' : `, but Charges has ${charges} rows`}: its rows may be lost, and it has not been made anew. Fetch it from an earlier copy of the file. If it is to be empty, make an empty table named ${table} with the same headers.`,
  damagedColumn: (sheet: string, header: string, instead: string | null) =>
    instead === null
      ? `The column ${header} on ${sheet} is missing, but the sheet has rows: its values may be lost, and it has not been made anew. Give it its header back, or fetch the sheet from an earlier copy of the file.`
      : `The column ${header} on ${sheet} is missing, but “${instead}” is none of the register’s columns. If it is the same one, name it ${header} again; if not, fetch the sheet from an earlier copy of the file.`,
  damaged:
    'The register has lost sheets or columns that were there. What is computed may be wrong.',
  showDamage: 'Show what',
  kept: 'Everything that was there stands as it stood.',
  backup: (path: string) => `A copy of the register as it was: ${path}`,
  backupSuffix: ' (before upgrade)',
  sheets: (names: string) => `New sheets: ${names}.`,
  columns: (sheet: string, headers: string) => `New columns on ${sheet}: ${headers}.`,
  settings: (names: string) => `New settings: ${names}.`,
  rates: (count: number) => `New rates and deadlines: ${count}.`,
  codes: (count: number) => `New codes: ${count}.`,
  renamed: (wanted: string, given: string) =>
    `The sheet ${wanted} became ${given}, because the name was in use.`,
  notAdded: (wanted: string) =>
    `The sheet ${wanted} was not made, because the name of its table is in use. Give that another name under Formulas > Name Manager, and upgrade again.`,
  refused: (sheet: string, headers: string, cell: string) =>
    `There was no room on ${sheet} for ${headers}: something stands to the right of the table (${cell}). Move it, and upgrade again.`,
  lost: (sheet: string, headers: string) =>
    `The column ${headers} on ${sheet} is missing and must be made by hand: only you know which row is which.`,
  scattered: (lists: string) =>
    `New codes of these lists stand apart at the end of the sheet Codes, and are not in Excel’s drop-downs: ${lists}. Sort the sheet by list.`,
  notice: 'The register is of an earlier version and lacks sheets or columns.',
  noticeMore:
    'Upgrade it to add them. All that you have written stays, and the register as it is now is downloaded first.',
  inExcel:
    'Open the file in the workbench and choose Upgrade there, or ask whoever runs the program for you.',
  unsaved: 'Look it over, and save.',
  close: 'Close',
  newer: 'The register was made by a later program. Look at it, but do not save it here.',
  do: 'Upgrade',
  later: 'Not now',
} as const;
