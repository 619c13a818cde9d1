import { Button, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ChosenColumns } from '../../domain/paste/headings';
import { Icon } from '../../taskpane/Icon';
import { surfaceText } from '../../text/surface';
import { useWorkbench } from '../context';

/** What must be known before a list is put in: whose ids count, and whether rows that are there come again. */
export interface Asked {
  /** Headings over the list's own ids. */
  readonly idLike: readonly string[];
  /** The column of the table's ids. */
  readonly key: { readonly at: number; readonly name: string };
  readonly known: number;
  readonly sheet: string;
  readonly answer: (chosen: ChosenColumns, leavesKnown: boolean) => void;
  readonly cancel: () => void;
}

export function PasteQuestion({ asked }: { readonly asked: Asked }): ReactElement {
  const { idLike, key, known, sheet, answer, cancel } = asked;
  const words = surfaceText(useWorkbench().language).paste;
  const [first] = idLike;
  const [chosen, setChosen] = useState<ChosenColumns>(() =>
    Object.fromEntries(idLike.map((heading) => [heading, heading === first ? key.at : -1])),
  );
  const choose = (heading: string, at: number): void => {
    // Only one column holds the ids.
    const others = at < 0 ? chosen : Object.fromEntries(idLike.map((one) => [one, -1]));
    setChosen({ ...others, [heading]: at });
  };
  return (
    <div
      className="message message-standing heading-choices"
      role="group"
      aria-label={words.before}
    >
      <Icon name="advarsel" />
      <strong>{words.before}</strong>
      {known === 0 ? null : <span>{words.known(sheet, known)}</span>}
      {idLike.map((heading) => (
        <label key={heading} className="heading-choice">
          <span>{words.ownIds(heading.trim())}</span>
          <Select
            size="small"
            aria-label={words.columnFor(heading.trim())}
            value={String(chosen[heading] ?? -1)}
            onChange={(_, { value }) => choose(heading, Number(value))}
          >
            <option value={key.at}>{words.useAsIds(key.name)}</option>
            <option value="-1">{words.giveNewIds}</option>
          </Select>
        </label>
      ))}
      {known === 0 ? (
        <Button size="small" appearance="primary" onClick={() => answer(chosen, false)}>
          {words.pasteNow}
        </Button>
      ) : (
        <>
          <Button size="small" appearance="primary" onClick={() => answer(chosen, true)}>
            {words.pasteOthers}
          </Button>
          <Button size="small" onClick={() => answer(chosen, false)}>
            {words.pasteAll}
          </Button>
        </>
      )}
      <Button size="small" appearance="subtle" onClick={cancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
