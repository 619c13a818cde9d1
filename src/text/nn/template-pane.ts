/** The municipality's own letter template, in the pane. */
export const templatePane = {
  own: 'Bruk eigen mal …',
  ownOf: (title: string): string => `Bruk eigen mal: ${title}`,
  get: 'Hent malen',
  getOf: (title: string): string => `Hent malen: ${title}`,
  got: (name: string): string => `${name} er laga. Endre teksten i Word, og vel fila her.`,
  builtIn: 'Mal: den som følgjer med',
  chosen: (name: string): string => `Mal: ${name}`,
  drop: 'Bruk den som følgjer med',
  hint: 'Hent malen, endre teksten i Word og bruk han som eigen mal. Han blir hugsa til registeret blir lukka.',
  refused: (name: string): string => `${name} kan ikkje brukast`,
  kept: 'Malen frå før blir framleis brukt.',
  together: 'Alle i eitt dokument',
} as const;
