import { sampleRegister } from '../../app/new-register';
import { sampleDefaults, type SampleOptions } from '../../domain/sample';
import type { Arguments, Command, World } from '../command';
import { newFile } from '../new-file';
import { dayOption, fileArgument, numberOption } from '../options';

const usage =
  'boligutvalg sample <file.xlsx> [--dwellings 250] [--years 10] [--seed 1] [--until 2026-11-30] [--faults N] [--json]';

/** Makes the register of an invented municipality. */
export const sampleCommand: Command = {
  name: 'sample',
  usage,
  valued: ['dwellings', 'years', 'seed', 'until', 'faults'],
  flags: ['json'],
  async run(given, world) {
    const path = await newFile(fileArgument(given, world, usage), world);
    const bytes = await sampleRegister(optionsOf(given, world));
    await world.write(path, bytes);
    world.print(world.text.cli.written(path));
    return 0;
  },
};

function optionsOf(given: Arguments, world: World): SampleOptions {
  const number = (name: string, least: number, most: number, fallback: number): number =>
    numberOption(given, name, { least, most, fallback }, world);
  return {
    language: 'nb',
    dwellings: number('dwellings', 1, 5_000, sampleDefaults.dwellings),
    years: number('years', 1, 30, sampleDefaults.years),
    seed: number('seed', 0, 999_999_999, sampleDefaults.seed),
    until: dayOption(given, 'until', sampleDefaults.until, world),
  };
}
