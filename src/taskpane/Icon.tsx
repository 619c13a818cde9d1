import type { ReactElement } from 'react';

/** Line drawings on a 16 × 16 field. */
const drawings = {
  kritisk: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2zM8 4.5v4M8 11.2v.1',
  feil: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6',
  advarsel: 'M8 2 14.6 13.5H1.4zM8 6.3v3.4M8 11.6v.1',
  info: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM8 7.2v4M8 4.8v.1',
  done: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM5 8.3l2.1 2.1L11 6.2',
  go: 'M6 3.5 10.5 8 6 12.5',
  open: 'M1.8 4.2c0-.7.5-1.2 1.2-1.2h3l1.5 1.6h5.5c.7 0 1.2.5 1.2 1.2v6c0 .7-.5 1.2-1.2 1.2H3c-.7 0-1.2-.5-1.2-1.2z',
  save: 'M2.5 2.5h8.6l2.4 2.4v8.6h-11zM5 2.5v3.7h5V2.5M4.7 13.5V9.2h6.6v4.3',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6',
  redo: 'M10.5 3l3 3-3 3M13.5 6h-7a4 4 0 0 0 0 8H10',
  add: 'M8 3v10M3 8h10',
  remove: 'M3 4.5h10M6.3 4.5V3h3.4v1.5M4.3 4.5l.6 9h6.2l.6-9M6.8 7v4M9.2 7v4',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.4 3.4',
  filter: 'M2 3.5h12L9.5 8.8v4.4l-3-1.6V8.8z',
  chart: 'M2.5 13.5h11M4.2 13V8.5M8 13V3.5M11.8 13V6.5',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  help: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM6.2 6.2c.1-1 .8-1.6 1.8-1.6s1.8.6 1.8 1.6C9.8 7.4 8 7.5 8 9M8 11.2v.1',
  panel: 'M2 3h12v10H2zM9.8 3v10',
  sheet: 'M2 3h12v10H2zM2 6.4h12M2 9.7h12M6.2 3v10',
  document: 'M4 1.8h5.2L12.5 5v9.2H4zM9 1.8V5.2h3.5M6 8.3h4.4M6 10.9h4.4',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5V5M10.5 2.5V5',
  back: 'M10 3.5 5.5 8l4.5 4.5',
  edit: 'M3 13l.7-3 7.2-7.2 2.3 2.3L6 12.3z',
  copy: 'M5.5 5V2.5h8v8H11M2.5 5.5h8v8h-8z',
  card: 'M2 3.2h12v9.6H2zM4.3 9.9c0-1.1.8-1.7 1.7-1.7s1.7.6 1.7 1.7M6 5.3a1 1 0 1 0 0 2 1 1 0 0 0 0-2zM9.8 6.2h2.4M9.8 8.9h2.4',
  person:
    'M8 2.2a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4zM2.8 13.8c.4-2.6 2.4-4 5.2-4s4.8 1.4 5.2 4',
  house: 'M2 7.6 8 2.2l6 5.4M3.6 6.4v7.1h8.8V6.4M6.6 13.5V9.6h2.8v3.9',
} as const;

export type IconName = keyof typeof drawings;

/** A small drawing beside words; it never stands for them. */
export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  );
}
