import { useState } from 'react';
import { usePane } from '../context';
import { useAnswer } from '../useAnswer';
import type { Card } from './cards';
import { firstChoice, meantBy, optionsOf } from './readings';
import { sameWordsText } from '../../text/same-words';

/** How the cells of a card may be meant, and how they are as it has been chosen or typed so far. */
export function useReading(findings: Card['findings']) {
  const { engine, on, language } = usePane();
  const [wish, choose] = useState<string | null>(null);
  const [typed, type] = useState('');
  const [{ table, at }] = findings;
  const place = { table, column: at?.column ?? -1, on };
  const texts = findings.map(({ valueText }) => valueText);
  const view = useAnswer(engine, 'readings', { ...place, language, texts }).value;
  const read = useAnswer(engine, 'typed', { ...place, text: typed }).value;
  const chosen = wish ?? firstChoice(view);
  return {
    options: optionsOf(view, sameWordsText(language)),
    references: view?.references ?? null,
    chosen,
    choose,
    typed,
    type,
    isUnread: typed.trim() !== '' && read === null,
    meant: meantBy(chosen, findings, view, read),
  };
}

export type Reading = ReturnType<typeof useReading>;
