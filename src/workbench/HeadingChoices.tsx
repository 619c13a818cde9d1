import { Button, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ChosenColumns } from '../domain/paste/headings';
import { surfaceText } from '../text/surface';
import { useWorkbench } from './context';
import type { UnknownHeadings } from './model/state';

/** Headings of what was pasted that the table does not know: which columns they mean is chosen, and all is pasted again. */
export function HeadingChoices(): ReactElement | null {
  const { headings } = useWorkbench().state;
  return headings === null ? null : <Choices key={headings.left.join('\n')} headings={headings} />;
}

function Choices({ headings }: { readonly headings: UnknownHeadings }): ReactElement {
  const { workbench, language } = useWorkbench();
  const words = surfaceText(language).paste;
  const [chosen, setChosen] = useState<ChosenColumns>({});
  const count = Object.values(chosen).filter((at) => at >= 0).length;
  return (
    <div className="message heading-choices" role="group" aria-label={words.whichColumns}>
      <strong>{words.whichColumns}</strong>
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
        onClick={() => void workbench.placeHeadings(chosen)}
      >
        {words.pasteAgain}
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
