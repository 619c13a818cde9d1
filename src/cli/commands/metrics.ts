import { metricsJson, metricsOn, type NamedFigure } from '../../app/metrics';
import { openRegister } from '../../app/open-register';
import { norwegianAmount, norwegianNumber } from '../../domain/amounts';
import { isoDay } from '../../domain/days';
import { CommandError, type Command } from '../command';
import { choiceOption, dayOption, fileArgument, hasFlag, optionText } from '../options';

const usage =
  'boligutvalg metrics <file.xlsx> [--on YYYY-MM-DD] [--since YYYY-MM-DD] [--json] [--audience secretary|committee]';

/** The key figures with the change since the last meeting, as on the dashboard. */
export const metricsCommand: Command = {
  name: 'metrics',
  usage,
  valued: ['on', 'since', 'audience'],
  flags: ['json'],
  async run(given, world) {
    const path = fileArgument(given, world, usage);
    const on = dayOption(given, 'on', world.today, world);
    const since =
      optionText(given, 'since') === undefined
        ? {}
        : { since: dayOption(given, 'since', on, world) };
    if (since.since !== undefined && since.since >= on)
      throw new CommandError(world.text.cli.sinceAfterOn(isoDay(since.since), isoDay(on)));
    const audience = choiceOption(
      given,
      'audience',
      ['secretary', 'committee'],
      'secretary',
      world,
    );
    const { register } = openRegister(await world.read(path));
    const result = metricsOn(register, { on, ...since, audience, language: register.language });
    if (hasFlag(given, 'json')) world.print(JSON.stringify(metricsJson(result), null, 2));
    else for (const line of [...linesOf(result.figures), ...result.missing]) world.print(line);
    return 0;
  },
};

function linesOf(figures: readonly NamedFigure[]): readonly string[] {
  const width = Math.max(0, ...figures.map(({ title }) => title.length));
  return figures.map(({ title, unit, value, change }) => {
    const now = value === null ? ':' : shown(value, unit);
    const moved =
      change === null || change === 0 ? '' : `  (${change > 0 ? '+' : ''}${shown(change, unit)})`;
    return `${title.padEnd(width)}  ${now.padStart(15)}${moved}`;
  });
}

function shown(value: number, unit: NamedFigure['unit']): string {
  return unit === 'ore' ? norwegianAmount(value) : norwegianNumber(Math.round(value * 10) / 10);
}
