import { CommandError, type World } from './command';

/** The path of a workbook that is to be made: an .xlsx that is not there yet. */
export async function newFile(path: string, world: World): Promise<string> {
  if (!path.toLowerCase().endsWith('.xlsx')) {
    throw new CommandError(world.text.cli.newRegister.notXlsx(path));
  }
  if (await world.exists(path)) throw new CommandError(world.text.cli.exists(path));
  return path;
}
