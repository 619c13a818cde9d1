/** What Excel shows before, beside or instead of the pane. */
export const excel = {
  starting: 'Starting …',
  reading: 'Reading the workbook …',
  absent: {
    title: 'Excel does not answer',
    cause:
      'This page is the task pane of Boligutvalg and works inside Excel only. It got no connection to Excel here.',
    remedy:
      'Close the task pane, wait a little and open it again from the Housing tab. If that does not help, the network may block Microsoft’s script. Ask IT to allow appsforoffice.microsoft.com.',
    other: 'Without Excel, the register can be opened in the workbench.',
    open: 'Open the workbench',
  },
  tooOld: {
    title: 'This version of Excel is too old',
    cause: 'Boligutvalg needs Excel 2021 or later, Microsoft 365, or Excel on the web.',
    remedy: 'Ask IT for a later version, or open the workbook in Excel on the web.',
    other: 'Without Excel, the register can be opened in the workbench.',
    open: 'Open the workbench',
  },
  notRegister: {
    title: 'This workbook is not a register',
    cause: 'None of the register’s tables are in this workbook.',
    remedy:
      'Open the municipality’s register in Excel. If there is none yet, it is made in the workbench.',
    again: 'Read again',
  },
  unreadable: {
    title: 'The workbook could not be read',
    again: 'Try again',
  },
  clearFilter: 'Clear the filter',
  close: 'Close',
  noDownload: 'Excel for Mac cannot save files from the task pane. Make a new sheet instead.',
  commandFailed: (detail: string): string =>
    `The command could not be carried out. Nothing in the register has changed. Try again; if that does not help, report this text: ${detail}`,
} as const;
