import { plural } from '../plural';

/** Ids that are doubled or written in another way than the table's own, and what mends them. */
export const keys = {
  form: (key: string, wanted: string) =>
    `ID-en «${key}» er skrevet på en annen måte enn de andre. Skriv den som ${wanted}.`,
  formTaken: (key: string, wanted: string) =>
    `ID-en «${key}» er skrevet på en annen måte enn de andre, og ${wanted} står på en annen rad. Er det samme rad, slett den ene; ellers gi denne en ny ID.`,
  renaming: (key: string, wanted: string, references: number) =>
    references === 0
      ? `Skriv ID-en «${key}» som ${wanted}.`
      : `Skriv ID-en «${key}» som ${wanted}, også i ${plural(references, 'celle', 'celler')} som viser til den.`,
  removal: (sheet: string, row: number, other: number) =>
    `Slett rad ${row} på ${sheet}. Alt som står der, står også på rad ${other}.`,
  deletion: (sheet: string, row: number, other: number) =>
    `Slett rad ${row} på ${sheet}. Rad ${other} blir stående.`,
  differs: (
    header: string,
    [row, value]: readonly [number, string],
    [other, otherValue]: readonly [number, string],
  ) => `${header}: «${value}» på rad ${row}, «${otherValue}» på rad ${other}.`,
  ownId: (sheet: string, row: number, wanted: string) =>
    `Gi rad ${row} på ${sheet} sin egen ID, ${wanted}.`,
  referringStay: (count: number, key: string, row: number) =>
    `${plural(count, 'rad viser', 'rader viser')} til ${key}, og det betyr fra nå av rad ${row}.`,
  keyForName: (name: string, key: string) => `Skriv ${key} i stedet for «${name}».`,
  postcode: (text: string, code: string, place: string) =>
    `Skriv ${code} (${place}) i stedet for «${text}».`,
  equal: (row: number) =>
    `Raden er lik rad ${row} i alt unntatt ID-en. Er det det samme, slett den ene.`,
  joining: (sheet: string, row: number, other: number, kept: string, references: number) =>
    references === 0
      ? `Slett rad ${row} på ${sheet}, som er lik rad ${other}.`
      : `Slett rad ${row} på ${sheet}, som er lik rad ${other}, og la ${plural(references, 'celle', 'celler')} som viser til den, vise til ${kept}.`,
} as const;
