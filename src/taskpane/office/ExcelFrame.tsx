import type { ReactElement, ReactNode } from 'react';
import type { Language } from '../../domain/language';
import { surfaceText } from '../../text/surface';
import { ThemedRoot } from '../ThemedRoot';
import './excel.css';

/** The page in Excel's pane; its heading is heard, since Excel itself shows the name above it. */
export function ExcelFrame({
  theme,
  language,
  children,
}: {
  readonly theme: 'light' | 'dark';
  readonly language: Language;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <ThemedRoot theme={theme} lang={language}>
      <main className="excel-main">
        <h1 className="unseen">{surfaceText(language).workbench.title}</h1>
        {children}
      </main>
    </ThemedRoot>
  );
}
