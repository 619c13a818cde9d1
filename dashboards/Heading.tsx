import type { ReactElement } from 'react';
import { norwegianDay } from '../src/domain/days';
import { isLanguage, languages, type Language } from '../src/domain/language';
import type { FirstSight } from './messages';
import { OpenFile } from './OpenFile';
import { useWords } from './words';

interface Props {
  readonly first: FirstSight | null;
  readonly onFile: (file: File) => void;
  readonly onLanguage: (language: Language) => void;
}

const NAMES: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** Whose figures these are, how fresh, and what is missing from them. */
export function Heading({ first, onFile, onLanguage }: Props): ReactElement {
  const { text, language } = useWords();
  const name = first?.municipality ?? '';
  return (
    <header className="heading">
      <div>
        <h1>{name === '' ? text.title : text.of(name)}</h1>
        {first === null ? null : (
          <p>
            {text.perDate(norwegianDay(first.on))}
            {first.dataDate === null
              ? null
              : ` · ${text.ledgerUntil(norwegianDay(first.dataDate))}`}
            {first.isSample ? ` · ${text.sample}` : null}
            {first.unread === 0 ? null : <strong> · {text.unread(first.unread)}</strong>}
          </p>
        )}
      </div>
      <div className="tools">
        <label>
          <span className="unseen">{text.language}</span>
          <select
            value={language}
            onChange={({ target }) => isLanguage(target.value) && onLanguage(target.value)}
          >
            {languages.map((each) => (
              <option key={each} value={each} lang={each}>
                {NAMES[each]}
              </option>
            ))}
          </select>
        </label>
        {first === null ? null : <OpenFile label={text.open} onFile={onFile} />}
      </div>
    </header>
  );
}
