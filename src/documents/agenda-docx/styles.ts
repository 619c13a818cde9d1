import type { IStylesOptions } from 'docx';
import type { Language } from '../../domain/language';

const FONT = 'Arial';
const INK = '1F2A37';
export const ACCENT = '1F4E79';
export const RULE = 'B8C4D0';
export const SHADE = 'EAF0F6';

export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = {
  nb: 'nb-NO',
  nn: 'nn-NO',
  en: 'en-GB',
};

/** Styles by their built-in names, so that the municipality can restyle the document in Word. Sizes are half points. */
export function stylesFor(language: Language): IStylesOptions {
  const heading = { font: FONT, bold: true, color: ACCENT };
  return {
    default: {
      document: {
        run: { font: FONT, size: 21, color: INK, language: { value: LANGUAGE_TAGS[language] } },
        paragraph: { spacing: { after: 80, line: 264 } },
      },
      title: {
        run: { ...heading, size: 40 },
        paragraph: { spacing: { before: 120, after: 200 } },
      },
      heading1: {
        run: { ...heading, size: 28 },
        paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
      },
      heading2: {
        run: { ...heading, size: 24 },
        paragraph: { spacing: { before: 320, after: 80 }, keepNext: true },
      },
      listParagraph: { paragraph: { spacing: { after: 40 } } },
    },
    paragraphStyles: ['Header', 'Footer'].map((id) => ({
      id,
      name: id.toLowerCase(),
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { after: 0 } },
    })),
  };
}
