import type { ReactElement } from 'react';
import { inLanguage } from '../src/domain/language';
import { metrics } from '../src/domain/metrics';
import { useWords } from './words';

/** What each key figure counts. */
export function Definitions(): ReactElement {
  const { text, language } = useWords();
  return (
    <details className="definitions">
      <summary>{text.definitions}</summary>
      <dl>
        {metrics.map(({ id, title, definition }) => (
          <div key={id}>
            <dt>{inLanguage(title, language)}</dt>
            <dd>{inLanguage(definition, language)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
