import type { Text } from '..';

export const work: Text['work'] = {
  busy: {
    open: 'Opnar registeret …',
    save: 'Gjer klar fila som skal lagrast …',
    upgrade: 'Oppgraderer registeret …',
    check: 'Kontrollerer registeret …',
    answer: 'Reknar ut …',
    change: 'Fører inn endringa …',
  },
  stop: 'Stopp',
  stopped: 'Stoppa. Registeret er som det var, men oversiktene kan mangle eller vere gamle.',
  resume: 'Hald fram',
};
