export const cli = {
  usageTitle: 'Usage:',
  broken: 'The program stopped because of a fault in the program itself. Nothing has been written.',
  noCommand: (known: string) =>
    `The command is missing. Choose one of these: ${known}. More help: boligutvalg --help.`,
  unknownCommand: (name: string, known: string) =>
    `There is no command “${name}”. Choose one of these: ${known}.`,
  unknownOption: (name: string, usage: string) =>
    `There is no option --${name} here. Usage: ${usage}`,
  optionTwice: (name: string) => `The option --${name} is given twice. Remove one.`,
  flagWithValue: (name: string) => `The option --${name} stands alone, without a value.`,
  valueMissing: (name: string) => `The option --${name} lacks its value.`,
  fileMissing: (usage: string) => `The file is missing. Usage: ${usage}`,
  tooMany: (words: string, usage: string) => `This is too much: “${words}”. Usage: ${usage}`,
  notADay: (name: string, value: string) =>
    `--${name} must be a date such as 2026-11-30. “${value}” is not one.`,
  notANumber: (name: string, value: string, least: number, most: number) =>
    `--${name} must be a whole number from ${least} to ${most}. “${value}” is not one.`,
  notAChoice: (name: string, value: string, choices: string) =>
    `--${name} can be ${choices}. “${value}” is none of these.`,
  cannotRead: (path: string, reason: string) => `Cannot read ${path}: ${reason}`,
  cannotWrite: (path: string, reason: string) =>
    `Cannot write ${path}: ${reason} Nothing has been written.`,
  exists: (path: string) =>
    `${path} exists already and is not overwritten. Choose another name, or move the file.`,
  isRegister: (path: string) =>
    `${path} is a register and is not overwritten. Choose another name, or move the file. Nothing has been written.`,
  maybeRegister: (path: string) =>
    `${path} cannot be opened and may be a register, so it is not overwritten. Choose another name, or move the file. Nothing has been written.`,
  sameFile: (path: string) =>
    `${path} is both read and written, or is named twice. Choose another name. Nothing has been written.`,
  wrongEnding: (name: string, ending: string, path: string) =>
    `--${name} must be a file that ends in ${ending}. “${path}” does not.`,
  written: (path: string) => `Written: ${path}`,
  sinceAfterOn: (since: string, on: string) =>
    `--since must be before --on. ${since} is not before ${on}.`,
  controlSum: (rows: number, sum: string) =>
    `Control sum: ${rows} rows, owed ${sum}. The export is not entered in the export log; the command line does not change the register.`,
  report: {
    whose: (usage: string) => `Which tenancy? Add --tenancy and its number. Usage: ${usage}`,
    notOfOne: (id: string) => `The report “${id}” is of the whole register. Leave out --tenancy.`,
    missing: (known: string) => `Which report? Choose one of these: ${known}.`,
    unknown: (id: string, known: string) =>
      `There is no report “${id}”. Choose one of these: ${known}.`,
  },
  reasons: {
    missing: 'the file or folder does not exist.',
    folder: 'it is a folder, not a file.',
    notAFolder: 'a part of the path is a file, not a folder.',
    denied: 'you have no access. Is the file open in Excel?',
    readOnly: 'the place is read-only.',
    full: 'the disk is full.',
    changed: 'another program has changed the file since it was read. Try again.',
    protected: 'the file is write-protected. Remove the protection, or choose another name.',
    busy: 'the file is in use by another program.',
    other: (code: string) => `the system answered ${code === '' ? 'with an unknown error' : code}.`,
  },
  sample: {
    tooManyFaults: (wanted: number, most: number) =>
      `The register has no room for ${wanted} faults, only ${most}. Ask for fewer faults or more dwellings.`,
    planted: (count: number) => `Planted ${count} faults. Run with --json to see where they are.`,
  },
  newRegister: {
    notAMunicipality: (written: string) =>
      `The municipality number must have four digits, such as 3427. “${written}” is not one.`,
    notXlsx: (path: string) => `The file name must end in .xlsx. “${path}” does not.`,
  },
} as const;
