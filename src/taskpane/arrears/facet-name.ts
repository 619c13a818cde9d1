import type { Language } from '../../domain/language';
import type { FacetId } from '../../domain/worklist/facets';
import type { ArrearsText } from '../../text/arrears-pane';
import type { SurfaceText } from '../../text/surface';
import { bandName } from './band-name';
import { stepName } from './words';

interface Said {
  readonly words: ArrearsText;
  readonly text: SurfaceText;
  readonly language: Language;
}

/** What a value of a facet is called. */
export function facetName(facet: FacetId, value: string, said: Said): string {
  const { words, text, language } = said;
  if (value === '') return words.noValue[facet];
  switch (facet) {
    case 'step':
      return stepName(value, language);
    case 'band':
      return bandName(value, text);
    case 'hold':
      return named(words.holds, value);
    case 'share':
      return named(words.shares, value);
    case 'standing':
      return named(words.standings, value);
    case 'warned':
      return words.warned;
    case 'officer':
    case 'unit':
      return value;
  }
}

function named(names: Readonly<Record<string, string>>, value: string): string {
  return names[value] ?? value;
}
