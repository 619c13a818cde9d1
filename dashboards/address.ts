import { periodMonths } from '../src/app/dashboard/calendar';
import { parseIsoDay, type Day } from '../src/domain/days';
import { ALL } from '../src/domain/disclosure/cube';
import { isLanguage, type Language } from '../src/domain/language';
import type { Selection } from './view/view';

/** What the page's address says: the selection, the language, the day, and a file of our own origin. */
export interface Address {
  readonly selection: Selection;
  readonly language: Language | null;
  readonly on: Day | null;
  readonly file: string | null;
}

const USUAL_MONTHS = 24;

export function readAddress(search: string): Address {
  const words = new URLSearchParams(search);
  const months = Number(words.get('months'));
  const language = words.get('lang');
  return {
    selection: {
      area: words.get('area') ?? ALL,
      months: periodMonths.find((each) => each === months) ?? USUAL_MONTHS,
    },
    language: isLanguage(language) ? language : null,
    on: parseIsoDay(words.get('on') ?? ''),
    file: words.get('file'),
  };
}

/** Writes the selection into the page's address, so that it can be kept, reloaded and shown again. */
export function writeAddress({ area, months }: Selection, language: Language | null): void {
  const address = new URL(location.href);
  set(address, 'area', area === ALL ? null : area);
  set(address, 'months', months === USUAL_MONTHS ? null : String(months));
  set(address, 'lang', language);
  history.replaceState(null, '', address);
}

function set(address: URL, name: string, value: string | null): void {
  if (value === null) address.searchParams.delete(name);
  else address.searchParams.set(name, value);
}
