export const noLedgerDate = (empty: boolean) =>
  empty ? 'Reskontroen er tom' : 'Det er ikkje kjent kor langt reskontroen går';

/** What a control does not cover; empty where all has been read. */
export const leftOut = (rows: number, missing: number) =>
  [
    ...(rows === 0 ? [] : [rows === 1 ? '1 rad er ikkje med' : `${rows} rader er ikkje med`]),
    ...(missing === 0 ? [] : ['delar av reskontroen manglar']),
  ].join(' og ');
