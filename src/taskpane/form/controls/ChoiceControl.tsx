import { Combobox, Option } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ControlProps } from './control';

/** One of the codes that are valid, searched by any part of its words; another word stays to be seen and corrected. */
export function ChoiceControl({
  field,
  value,
  text,
  onType,
  onLeave,
  wiring,
}: ControlProps): ReactElement {
  const [query, setQuery] = useState<string | null>(null);
  const wanted = (query ?? '').trim().toLocaleLowerCase('nb');
  const shown = field.choices.filter((one) => one.toLocaleLowerCase('nb').includes(wanted));
  const leave = (): void => {
    if (query !== null) {
      const only = shown.length === 1 && wanted !== '' ? shown[0] : undefined;
      onType(only ?? query.trim());
      setQuery(null);
    }
    onLeave();
  };
  return (
    <Combobox
      {...wiring}
      size="small"
      freeform
      expandIcon={{ 'aria-label': text.openList(field.label), tabIndex: -1 }}
      autoComplete="off"
      placeholder={text.choose}
      value={query ?? value}
      selectedOptions={value === '' ? [] : [value]}
      onChange={(event) => setQuery(event.target.value)}
      onOptionSelect={(_, { optionValue }) => {
        // Nothing is chosen while the words that are typed fit no choice; they stay.
        if (optionValue === undefined) return;
        setQuery(null);
        onType(optionValue);
      }}
      onBlur={leave}
    >
      {shown.map((one) => (
        <Option key={one} value={one} text={one}>
          {one}
        </Option>
      ))}
      {shown.length === 0 ? (
        <Option disabled value="nothing found" text={query ?? ''}>
          {text.noHits}
        </Option>
      ) : null}
    </Combobox>
  );
}
