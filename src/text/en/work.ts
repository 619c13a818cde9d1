import type { Text } from '..';

export const work: Text['work'] = {
  busy: {
    open: 'Opening the register …',
    save: 'Making the file to be saved …',
    upgrade: 'Upgrading the register …',
    check: 'Checking the register …',
    answer: 'Working it out …',
    change: 'Entering the change …',
  },
  stop: 'Stop',
  stopped: 'Stopped. The register is as it was, but the overviews may be missing or old.',
  resume: 'Continue',
};
