/** What saving in the workbench says; each problem with its cause and what to do. */
export const saving = {
  stopped: 'Lagringen er stoppet. Filen er som før, og endringene dine er her fortsatt.',
  problems: {
    signed:
      'Filen er digitalt signert. Signaturen gjelder ikke lenger når du lagrer endringene. Ingenting er lagret ennå. Lagre som en kopi for å beholde den signerte filen som den er.',
    'changed-on-disk':
      'Filen er endret av et annet program eller en annen person etter at du åpnet den. Ingenting er lagret. Lagre endringene dine som en kopi, eller skriv over – da får du først den andre utgaven som nedlasting.',
    'not-allowed':
      'Filen kan ikke skrives: den er skrivebeskyttet, eller nettleseren har ikke fått lov. Ingenting er lagret. Lagre som en kopi et annet sted.',
    gone: 'Filen finnes ikke lenger der den ble åpnet: den er flyttet, har fått nytt navn eller er slettet. Ingenting er lagret. Lagre som en kopi.',
    'disk-full':
      'Det er ikke plass på disken. Filen er som før. Frigjør plass og lagre igjen, eller lagre som en kopi et annet sted.',
    'in-use':
      'Filen er i bruk av et annet program, for eksempel Excel. Ingenting er lagret. Lukk den der og lagre igjen, eller lagre som en kopi.',
    'not-as-written':
      'Det som ble lagret, er ikke det samme når det leses tilbake. Lagre som en kopi på en annen disk, og behold den forrige utgaven til du har sett at kopien er hel.',
  },
  actions: {
    saveAnyway: 'Lagre likevel',
    saveCopy: 'Lagre som kopi …',
    overwrite: 'Skriv over',
    downloadPrevious: 'Last ned forrige utgave',
    downloadKept: 'Last ned filen',
  },
  signatureBroken:
    'Filen var digitalt signert. Signaturen gjelder ikke for det som nå er skrevet; den følger med, og Excel viser den som ugyldig.',
  otherWindow:
    'Denne filen er også åpen i et annet vindu. Arbeid bare i ett av dem: det som lagres sist, blir ellers stoppet fordi filen er endret.',
  noRoom:
    'Nettleseren har ikke plass til å ta vare på endringer som ikke er lagret. Lagre ofte: de kan ikke hentes fram igjen hvis fanen lukkes.',
  notRestored:
    'Arbeid som ikke ble lagret forrige gang, kunne ikke hentes fram. Det ligger fortsatt i nettleseren; last ned filen slik den var før endringene.',
} as const;
