import { Button, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { sameWordsText } from '../../text/same-words';
import { usePane } from '../context';
import { useAnswer } from '../useAnswer';
import type { Card } from './cards';
import { useQuality } from './quality-context';
import { wordEdits } from './same-words';

/** Cells that are named before a word is replaced; the others are counted. */
const MOST_CELLS = 6;

/** A word that is in no list, and all its cells in the column: chosen once, written in all of them. */
export function SameWord({ card: { findings } }: { readonly card: Card }): ReactElement {
  const { host, language } = usePane();
  const { words } = useQuality();
  const say = sameWordsText(language);
  const [{ sheet, cell, column, valueText }] = findings;
  const cells = findings.slice(0, MOST_CELLS).map((one) => one.cell);
  return (
    <div className="same-word">
      <strong>{say.word(column, valueText, findings.length)}</strong>
      <button
        type="button"
        className="place"
        title={words.goTo(sheet, cell)}
        onClick={() => void host.goTo({ sheet, cell })}
      >
        {say.cells(cells.join(', '), findings.length - cells.length)}
      </button>
      <WordChoice findings={findings} />
    </div>
  );
}

function WordChoice({ findings }: Pick<Card, 'findings'>): ReactElement {
  const { engine, on, language } = usePane();
  const { acting } = useQuality();
  const [chosen, setChosen] = useState('');
  const say = sameWordsText(language);
  const [{ table, at, column, valueText }] = findings;
  const choices = useAnswer(engine, 'choices', { table, on }).value?.[at?.column ?? -1] ?? [];
  const apply = (): void => {
    const { edits, back } = wordEdits(findings, chosen);
    void acting.make(edits, 'mending', say.done(valueText, chosen, findings.length), back);
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
