import type { Command } from '../command';

/** Every command of the command line. */
export const commands: readonly Command[] = [];
