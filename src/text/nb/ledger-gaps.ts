export const noLedgerDate = (empty: boolean) =>
  empty ? 'Reskontroen er tom' : 'Det er ikke kjent hvor langt reskontroen går';

/** What a control does not cover; empty where all has been read. */
export const leftOut = (rows: number, missing: number) =>
  [
    ...(rows === 0 ? [] : [rows === 1 ? '1 rad er ikke med' : `${rows} rader er ikke med`]),
    ...(missing === 0 ? [] : ['deler av reskontroen mangler']),
  ].join(' og ');
