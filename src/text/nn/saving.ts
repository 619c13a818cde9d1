import type { Text } from '..';

export const saving: Text['saving'] = {
  stopped: 'Lagringa er stoppa. Fila er som før, og endringane dine er her framleis.',
  problems: {
    signed:
      'Fila er digitalt signert. Signaturen gjeld ikkje lenger når du lagrar endringane. Ingenting er lagra enno. Lagre som ein kopi for å behalde den signerte fila som ho er.',
    'changed-on-disk':
      'Fila er endra av eit anna program eller ein annan person etter at du opna ho. Ingenting er lagra. Lagre endringane dine som ein kopi, eller skriv over – då får du først den andre utgåva som nedlasting.',
    'not-allowed':
      'Fila kan ikkje skrivast: ho er skriveverna, eller nettlesaren har ikkje fått lov. Ingenting er lagra. Lagre som ein kopi ein annan stad.',
    gone: 'Fila finst ikkje lenger der ho vart opna: ho er flytta, har fått nytt namn eller er sletta. Ingenting er lagra. Lagre som ein kopi.',
    'disk-full':
      'Det er ikkje plass på disken. Fila er som før. Frigjer plass og lagre igjen, eller lagre som ein kopi ein annan stad.',
    'in-use':
      'Fila er i bruk av eit anna program, til dømes Excel. Ingenting er lagra. Lukk ho der og lagre igjen, eller lagre som ein kopi.',
    'not-as-written':
      'Det som vart lagra, er ikkje det same når det blir lese tilbake. Lagre som ein kopi på ein annan disk, og behald den førre utgåva til du har sett at kopien er heil.',
  },
  actions: {
    saveAnyway: 'Lagre likevel',
    saveCopy: 'Lagre som kopi …',
    overwrite: 'Skriv over',
    downloadPrevious: 'Last ned førre utgåve',
    downloadKept: 'Last ned fila',
  },
  signatureBroken:
    'Fila var digitalt signert. Signaturen gjeld ikkje for det som no er skrive; han følgjer med, og Excel viser han som ugyldig.',
  otherWindow:
    'Denne fila er òg open i eit anna vindauge. Arbeid berre i eitt av dei: det som blir lagra sist, blir elles stoppa fordi fila er endra.',
  noRoom:
    'Nettlesaren har ikkje plass til å ta vare på endringar som ikkje er lagra. Lagre ofte: dei kan ikkje hentast fram igjen om fana blir lukka.',
  notRestored:
    'Arbeid som ikkje vart lagra førre gong, kunne ikkje hentast fram. Det ligg framleis i nettlesaren; last ned fila slik ho var før endringane.',
};
