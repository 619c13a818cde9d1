/** Looks of the page on screen and on A4 paper. */
export const style = `
@page { size: A4; margin: 20mm 22mm }
body { font: 11pt/1.45 Calibri, "Segoe UI", "Liberation Sans", sans-serif; color: #1f2a37; margin: 0 auto; max-width: 48rem; padding: 1.5rem }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem; font-size: 9pt; border-bottom: 1px solid #b8c4d0 }
header p { margin: 0 0 .3rem }
.marking { font-weight: bold; color: #1f4e79 }
h1, h2, h3 { color: #1f4e79; line-height: 1.2; break-after: avoid }
h1 { font-size: 20pt; margin: 1.2rem 0 .8rem }
h2 { font-size: 14pt; margin: 1.6rem 0 .5rem }
h3 { font-size: 12pt; margin: 1.6rem 0 .4rem }
dl { display: grid; grid-template-columns: 7rem 1fr; margin: 0; row-gap: .2rem }
dt { font-weight: bold }
dd { margin: 0 }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid #b8c4d0 }
thead th, .lines th { background: #eaf0f6 }
thead { display: table-header-group }
tr, section { break-inside: avoid }
.cases td:first-child { white-space: nowrap }
.lines { border: 1px solid #b8c4d0 }
.lines th { width: 7rem }
.lines td { height: 2.2rem }
ul { margin: .2rem 0 .6rem; padding-left: 1.2rem }
.note { background: #f4f6f8; padding: .4rem .6rem }
footer { margin-top: 2rem; font-size: 9pt; color: #4a5663 }
@media print { body { max-width: none; padding: 0 } }
`;

/** What the page's own policy lets through: exactly the style above. */
export const STYLE_HASH = 'sha256-zJ614ZsdoCYgws/88/Bh2EDcM54bnmfQ2pn+A/OKI/w=';
