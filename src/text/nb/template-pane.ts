/** The municipality's own letter template, in the pane. */
export const templatePane = {
  own: 'Bruk egen mal …',
  ownOf: (title: string): string => `Bruk egen mal: ${title}`,
  get: 'Hent malen',
  getOf: (title: string): string => `Hent malen: ${title}`,
  got: (name: string): string => `${name} er laget. Endre teksten i Word, og velg filen her.`,
  builtIn: 'Mal: den som følger med',
  chosen: (name: string): string => `Mal: ${name}`,
  drop: 'Bruk den som følger med',
  hint: 'Hent malen, endre teksten i Word og bruk den som egen mal. Den huskes til registeret lukkes.',
  refused: (name: string): string => `${name} kan ikke brukes`,
  kept: 'Malen fra før brukes fortsatt.',
  together: 'Alle i ett dokument',
} as const;
