import type { ReactElement } from 'react';
import type { Language } from '../../domain/language';
import { surfaceText } from '../../text/surface';
import { Notice } from '../Notice';
import { ThemedRoot } from '../ThemedRoot';

/** A readable page where Excel is missing or too old: what happened, and what to do. */
export function NoExcel({
  why,
  language,
}: {
  readonly why: 'absent' | 'tooOld';
  readonly language: Language;
}): ReactElement {
  const words = surfaceText(language).excel[why];
  return (
    <ThemedRoot theme="light" lang={language}>
      <main className="starting">
        <h1>{words.title}</h1>
        <p>{words.cause}</p>
        <Notice kind="info">{words.remedy}</Notice>
        <p>
          {words.other} <a href="workbench.html">{words.open}</a>
        </p>
      </main>
    </ThemedRoot>
  );
}
