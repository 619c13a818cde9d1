import type { Command } from '../command';
import { agendaCommand } from './agenda';
import { arrearsCommand } from './arrears';
import { checkCommand } from './check';
import { importCommand } from './import';
import { letterCommand } from './letter';
import { metricsCommand } from './metrics';
import { newCommand } from './new';
import { reportCommand } from './report';
import { sampleCommand } from './sample';
import { upgradeCommand } from './upgrade';

/** Every command of the command line. */
export const commands: readonly Command[] = [
  newCommand,
  sampleCommand,
  checkCommand,
  arrearsCommand,
  agendaCommand,
  importCommand,
  metricsCommand,
  letterCommand,
  reportCommand,
  upgradeCommand,
];
