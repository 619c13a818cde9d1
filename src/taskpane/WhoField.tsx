import { Button, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Language } from '../domain/language';
import { surfaceText } from '../text/surface';
import { Icon } from './Icon';
import { keepWho, readWho } from './who';

/** The user's name for the change log: asked for until it is given, then a small button that changes it. */
export function WhoField({ language }: { readonly language: Language }): ReactElement {
  const { card } = surfaceText(language);
  const [name, setName] = useState(readWho);
  const [isTyping, setIsTyping] = useState(name === '');
  const settle = (): void => {
    keepWho(name);
    setName(name.trim());
    setIsTyping(name.trim() === '');
  };
  if (!isTyping) {
    return (
      <Button
        size="small"
        appearance="subtle"
        icon={<Icon name="person" />}
        title={`${card.who}. ${card.whoHint}`}
        onClick={() => setIsTyping(true)}
      >
        {name}
      </Button>
    );
  }
  return (
    <Input
      className="who-field"
      size="small"
      contentBefore={<Icon name="person" />}
      placeholder={card.who}
      aria-label={card.who}
      title={card.whoHint}
      value={name}
      onChange={(_, { value }) => setName(value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
    />
  );
}
