import type { ReactElement } from 'react';
import { norwegianDay } from '../src/domain/days';
import { isLanguage, languages, type Language } from '../src/domain/language';
import type { FirstSight, SecondSight } from './messages';
import { OpenFile } from './OpenFile';
import { useWords } from './words';

interface Props {
  readonly first: FirstSight | null;
  readonly second: SecondSight | null;
  readonly onFile: (file: File) => void;
  readonly onLanguage: (language: Language) => void;
}

const NAMES: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** Whose figures these are, how fresh, and what is missing from them. */
export function Heading({ first, second, onFile, onLanguage }: Props): ReactElement {
  const { text, language } = useWords();
  const name = first?.municipality ?? '';
  const { dataDate, unread } = second ?? { dataDate: null, unread: 0 };
  return (
    <header className="heading">
      <div>
        <h1>{name === '' ? text.title : text.of(name)}</h1>
        {first === null ? null : (
          <p>
            {text.perDate(norwegianDay(first.on))}
            {dataDate === null ? null : ` · ${text.ledgerUntil(norwegianDay(dataDate))}`}
            {first.isSample ? ` · ${text.sample}` : null}
            {unread === 0 ? null : <strong> · {text.unread(unread)}</strong>}
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
