import { Button, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ChosenColumns } from '../domain/paste/headings';
import { Icon } from '../taskpane/Icon';
import { surfaceText } from '../text/surface';
import { useWorkbench } from './context';
import type { UnknownHeadings } from './model/state';

/** Pasted lists with columns that were left out: which columns they are is said here, or that they stay out. */
export function HeadingChoices(): ReactElement {
  const { headings } = useWorkbench().state;
  return (
    <>
      {headings.map((one, at) => (
        <Choices key={`${one.sheet} ${String(at)} ${one.left.join('\n')}`} headings={one} />
      ))}
    </>
  );
}

function Choices({ headings }: { readonly headings: UnknownHeadings }): ReactElement {
  const { workbench, language } = useWorkbench();
  const words = surfaceText(language).paste;
  const [chosen, setChosen] = useState<ChosenColumns>({});
  const count = Object.values(chosen).filter((at) => at >= 0).length;
  const title = words.whichColumns(headings.sheet, headings.left.length);
  return (
    <div className="message message-standing heading-choices" role="group" aria-label={title}>
      <Icon name="advarsel" />
      <strong>{title}</strong>
      {headings.left.map((heading) => (
        <HeadingChoice
          key={heading}
          {...{ heading, headings }}
          at={chosen[heading] ?? -1}
          onChoose={(at) => setChosen({ ...chosen, [heading]: at })}
        />
      ))}
      <Button
        size="small"
        disabled={count === 0}
        onClick={() => void workbench.answerHeadings(headings, chosen)}
      >
        {words.putIn}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => void workbench.answerHeadings(headings, null)}
      >
        {words.leaveThem}
      </Button>
    </div>
  );
}

function HeadingChoice({
  heading,
  headings: { free },
  at,
  onChoose,
}: {
  readonly heading: string;
  readonly headings: UnknownHeadings;
  readonly at: number;
  readonly onChoose: (at: number) => void;
}): ReactElement {
  const words = surfaceText(useWorkbench().language).paste;
  return (
    <label className="heading-choice">
      <span>«{heading.trim()}»</span>
      <Select
        size="small"
        aria-label={words.columnFor(heading.trim())}
        value={String(at)}
        onChange={(_, { value }) => onChoose(Number(value))}
      >
        <option value="-1">{words.leaveOut}</option>
        {free.map((column) => (
          <option key={column.at} value={column.at}>
            {column.name}
          </option>
        ))}
      </Select>
    </label>
  );
}
