/** What takes long, and what was stopped. */
export const work = {
  busy: {
    open: 'Åpner registeret …',
    save: 'Gjør klar filen som skal lagres …',
    upgrade: 'Oppgraderer registeret …',
    check: 'Kontrollerer registeret …',
    answer: 'Regner ut …',
    change: 'Fører inn endringen …',
  },
  stop: 'Stopp',
  stopped: 'Stoppet. Registeret er som det var, men oversiktene kan mangle eller være gamle.',
  resume: 'Fortsett',
};
