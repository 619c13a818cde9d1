export const noLedgerDate = (empty: boolean) =>
  empty ? 'The ledger is empty' : 'It is not known how far the ledger reaches';

/** What a control does not cover; empty where all has been read. */
export const leftOut = (rows: number, missing: number) =>
  [
    ...(rows === 0 ? [] : [rows === 1 ? '1 row is left out' : `${rows} rows are left out`]),
    ...(missing === 0 ? [] : ['parts of the ledger are missing']),
  ].join(' and ');
