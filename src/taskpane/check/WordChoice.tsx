import { Button, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { sameWordsText } from '../../text/same-words';
import { usePane } from '../context';
import { useAnswer } from '../useAnswer';
import type { Card } from './cards';
import { useQuality } from './quality-context';
import { sameEdits } from './same-words';

/** A word that its column's list does not have: the choice that stands for it in all its cells. */
export function WordChoice({ findings }: Pick<Card, 'findings'>): ReactElement {
  const { engine, on, language } = usePane();
  const { acting } = useQuality();
  const [chosen, setChosen] = useState('');
  const say = sameWordsText(language);
  const [{ table, at, column, valueText }] = findings;
  const choices = useAnswer(engine, 'choices', { table, on }).value?.[at?.column ?? -1] ?? [];
  const apply = (): void => {
    const edits = sameEdits(findings, () => chosen);
    void acting.make(edits, 'mending', say.done(valueText, chosen, findings.length));
  };
  return (
    <>
      <div className="same-word-choice">
        <Select
          size="small"
          aria-label={say.choose(column, valueText)}
          value={chosen}
          onChange={(_, { value }) => setChosen(value)}
        >
          <option value="">{say.none}</option>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </Select>
        <Button size="small" disabled={acting.busy || chosen === ''} onClick={apply}>
          {say.apply(findings.length)}
        </Button>
      </div>
      {chosen === '' ? null : (
        <span className="cell-change">
          <del>{valueText}</del> → <ins>{chosen}</ins>
        </span>
      )}
    </>
  );
}
