import { isLanguage, type Language } from '../domain/language';

const LANGUAGE = 'boligutvalg.language';
const PANE_WIDTH = 'boligutvalg.paneWidth';

/** The user's own choice of language; bokmål where none has been made. */
export function readLanguage(): Language {
  const kept = read(LANGUAGE);
  return isLanguage(kept) ? kept : 'nb';
}

export function keepLanguage(language: Language): void {
  keep(LANGUAGE, language);
}

/** Pixels; 0 is a hidden pane. */
export function readPaneWidth(fallback: number): number {
  const kept = Number(read(PANE_WIDTH) ?? '');
  return read(PANE_WIDTH) === null || !Number.isFinite(kept) ? fallback : kept;
}

export function keepPaneWidth(width: number): void {
  keep(PANE_WIDTH, String(width));
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing starts from the defaults each time.
  }
}
