/** Looks of a report's page on screen and on A4 paper. */
export const style = `
@page { size: A4 landscape; margin: 14mm 14mm 16mm }
body { font: 10pt/1.4 Calibri, "Segoe UI", "Liberation Sans", sans-serif; color: #22313a; margin: 0 auto; max-width: 76rem; padding: 1.5rem }
h1 { font-size: 18pt; color: #1b4b5a; margin: 0 0 .4rem; line-height: 1.2 }
section + section { margin-top: 2.5rem }
.notes { margin: 0 0 1rem; padding: 0; list-style: none; color: #5b6b73 }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .25rem .6rem; border-bottom: 1px solid #cbd8dc }
thead th { background: #1b4b5a; color: #fff }
thead { display: table-header-group }
tr { break-inside: avoid }
.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
.starts td { border-top: 2px solid #1b4b5a }
tfoot td, .controls th { background: #eaf2f4; font-weight: bold }
.controls { margin-top: 1rem; width: auto }
.controls th[scope=row] { background: none; font-weight: normal }
.off { background: #fbe3e1; font-weight: bold }
@media print { body { max-width: none; padding: 0 } section + section { break-before: page; margin-top: 0 } .wide { overflow: visible } }
`;

/** What the page's own policy lets through: exactly the style above. */
export const STYLE_HASH = 'sha256-BuOSQwxMarNOiaP9Z08sM1/e3PvBMqlsCUKmZkWaXes=';
