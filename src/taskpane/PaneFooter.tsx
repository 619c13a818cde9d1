import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { parseNorwegianDay } from '../domain/columns/time';
import { norwegianDay } from '../domain/days';
import { surfaceText } from '../text/surface';
import { EditRowButton } from './EditRowButton';
import { Icon } from './Icon';
import { LanguageChoice } from './LanguageChoice';
import type { PaneProps } from './Pane';
import { WhoField } from './WhoField';

/** What the pane looks at: the day and the language, and the ways to a new row and to the dashboard. */
export function PaneFooter(props: PaneProps & { readonly onRegister: () => void }): ReactElement {
  const { language, onLanguage, openDashboard, onRegister } = props;
  const text = surfaceText(language);
  return (
    <footer className="pane-footer">
      <Button
        size="small"
        icon={<Icon name="add" />}
        title={text.formEntry.registerHint}
        onClick={onRegister}
      >
        {text.formEntry.register}
      </Button>
      <EditRowButton />
      {onLanguage === undefined ? null : (
        <LanguageChoice language={language} onLanguage={onLanguage} />
      )}
      <WhoField language={language} />
      <DayField {...props} />
      {openDashboard === undefined ? null : (
        <Button size="small" icon={<Icon name="chart" />} onClick={openDashboard}>
          {text.workbench.dashboard}
        </Button>
      )}
    </footer>
  );
}

function DayField({ language, on, onDay }: PaneProps): ReactElement {
  const { pane } = surfaceText(language);
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && parseNorwegianDay(typed.trim()) === null;
  const settle = (): void => {
    const day = typed === null ? null : parseNorwegianDay(typed.trim());
    if (day === null) return;
    setTyped(null);
    if (day !== on) onDay(day);
  };
  return (
    <Field
      className="day-field"
      size="small"
      orientation="horizontal"
      label={pane.seenFrom}
      {...(wrong ? { validationMessage: pane.notADay } : {})}
    >
      <Input
        size="small"
        title={pane.seenFromHint}
        value={typed ?? norwegianDay(on)}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
    </Field>
  );
}
