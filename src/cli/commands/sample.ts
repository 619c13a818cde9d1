import { sampleRegister } from '../../app/new-register';
import { sampleDefaults, type PlantedFault, type SampleOptions } from '../../domain/sample';
import { CommandError, type Arguments, type Command, type World } from '../command';
import { newFile } from '../new-file';
import { dayOption, fileArgument, hasFlag, numberOption } from '../options';

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
    const wanted = numberOption(given, 'faults', { least: 0, most: 100_000, fallback: 0 }, world);
    const { bytes, faults } = await sampleRegister(optionsOf(given, world), wanted);
    if (faults.length < wanted) {
      throw new CommandError(world.text.cli.sample.tooManyFaults(wanted, faults.length));
    }
    await world.write([{ path, bytes }]);
    if (hasFlag(given, 'json'))
      world.print(JSON.stringify({ faults: faults.map(listed) }, null, 2));
    else {
      world.print(world.text.cli.written(path));
      if (wanted > 0) world.print(world.text.cli.sample.planted(wanted));
    }
    return 0;
  },
};

/** A planted fault as the contract lists it; `also` are cells that the check names for the same fault. */
function listed({ kind, sheet, cell, value, also }: PlantedFault): object {
  const plain = typeof value === 'object' && value !== null ? value.error : value;
  return { kind, sheet, cell, value: plain, also };
}

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
