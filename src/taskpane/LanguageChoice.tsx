import { Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isLanguage, languages, type Language } from '../domain/language';
import { surfaceText } from '../text/surface';

/** Each language's own name for itself. */
const names: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

export function LanguageChoice({
  language,
  onLanguage,
}: {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}): ReactElement {
  return (
    <Select
      size="small"
      aria-label={surfaceText(language).pane.language}
      value={language}
      onChange={(_, { value }) => {
        if (isLanguage(value)) onLanguage(value);
      }}
    >
      {languages.map((one) => (
        <option key={one} value={one}>
          {names[one]}
        </option>
      ))}
    </Select>
  );
}
