import { newRegister } from '../../app/new-register';
import { languages } from '../../domain/language';
import { readMunicipalityNumber } from '../../domain/identifiers/municipality-number';
import { CommandError, type Arguments, type Command, type World } from '../command';
import { choiceOption, fileArgument, optionText } from '../options';
import { newFile } from '../new-file';

const usage =
  'boligutvalg new <file.xlsx> [--language nb|nn|en] [--name "Tynset kommune"] [--municipality 3427]';

/** Makes an empty register. */
export const newCommand: Command = {
  name: 'new',
  usage,
  valued: ['language', 'name', 'municipality'],
  flags: [],
  async run(given, world) {
    const path = await newFile(fileArgument(given, world, usage), world);
    const language = choiceOption(given, 'language', languages, 'nb', world);
    const bytes = await newRegister({
      language,
      municipalityName: optionText(given, 'name') ?? '',
      municipalityNumber: municipality(given, world),
      today: world.today,
    });
    await world.write([{ path, bytes }]);
    world.print(world.text.cli.written(path));
    return 0;
  },
};

function municipality(given: Arguments, world: World): string {
  const written = optionText(given, 'municipality') ?? '';
  if (written === '') return '';
  const read = readMunicipalityNumber(written);
  if (!read.ok) throw new CommandError(world.text.cli.newRegister.notAMunicipality(written));
  return read.value;
}
