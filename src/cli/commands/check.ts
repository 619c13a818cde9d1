import { checkJson, checkLines, reaches } from '../../app/check';
import { openRegister } from '../../app/open-register';
import { weigh } from '../../domain/confirmations/weigh';
import { severities } from '../../domain/parsed';
import { checkRegister } from '../../domain/rules';
import type { Command } from '../command';
import { choiceOption, dayOption, fileArgument, hasFlag } from '../options';

const usage =
  'boligutvalg check <file.xlsx> [--json] [--on YYYY-MM-DD] [--fail-on kritisk|feil|advarsel|info]';

/** Says everything that is wrong with a register. */
export const checkCommand: Command = {
  name: 'check',
  usage,
  valued: ['on', 'fail-on'],
  flags: ['json'],
  async run(given, world) {
    const path = fileArgument(given, world, usage);
    const on = dayOption(given, 'on', world.today, world);
    const failOn = choiceOption(given, 'fail-on', severities, 'feil', world);
    const { register } = openRegister(await world.read(path));
    const result = weigh(register, on, checkRegister(register, on));
    if (hasFlag(given, 'json')) world.print(checkJson(result, on, register.language));
    else for (const line of checkLines(result, on, register.language)) world.print(line);
    return reaches(result, failOn) ? 1 : 0;
  },
};
