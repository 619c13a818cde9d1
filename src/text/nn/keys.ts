import { plural } from '../plural';

/** Ids that are doubled or written in another way than the table's own, and what mends them. */
export const keys = {
  form: (key: string, wanted: string) =>
    `ID-en «${key}» er skriven på ein annan måte enn dei andre. Skriv han som ${wanted}.`,
  formTaken: (key: string, wanted: string) =>
    `ID-en «${key}» er skriven på ein annan måte enn dei andre, og ${wanted} står på ei anna rad. Er det same rad, slett den eine; elles gi denne ein ny ID.`,
  renaming: (key: string, wanted: string, references: number) =>
    references === 0
      ? `Skriv ID-en «${key}» som ${wanted}.`
      : `Skriv ID-en «${key}» som ${wanted}, òg i ${plural(references, 'celle', 'celler')} som viser til han.`,
  removal: (sheet: string, row: number, other: number) =>
    `Slett rad ${row} på ${sheet}. Alt som står der, står òg på rad ${other}.`,
  deletion: (sheet: string, row: number, other: number) =>
    `Slett rad ${row} på ${sheet}. Rad ${other} blir ståande.`,
  differs: (
    header: string,
    [row, value]: readonly [number, string],
    [other, otherValue]: readonly [number, string],
  ) => `${header}: «${value}» på rad ${row}, «${otherValue}» på rad ${other}.`,
  ownId: (sheet: string, row: number, wanted: string) =>
    `Gi rad ${row} på ${sheet} sin eigen ID, ${wanted}.`,
  referringStay: (count: number, key: string, row: number) =>
    `${plural(count, 'rad viser', 'rader viser')} til ${key}, og det tyder frå no av rad ${row}.`,
  keyForName: (name: string, key: string) => `Skriv ${key} i staden for «${name}».`,
  postcode: (text: string, code: string, place: string) =>
    `Skriv ${code} (${place}) i staden for «${text}».`,
  equal: (row: number) =>
    `Rada er lik rad ${row} i alt unntatt ID-en. Er det det same, slett den eine.`,
  joining: (sheet: string, row: number, other: number, kept: string, references: number) =>
    references === 0
      ? `Slett rad ${row} på ${sheet}, som er lik rad ${other}.`
      : `Slett rad ${row} på ${sheet}, som er lik rad ${other}, og la ${plural(references, 'celle', 'celler')} som viser til henne, vise til ${kept}.`,
} as const;
