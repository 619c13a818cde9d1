import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Icon } from '../taskpane/Icon';
import { useWorkbench } from './context';

/** One line above the register: what went wrong, what was done, what was fetched back. */
export function Messages(): ReactElement | null {
  const { workbench, text, savingText, state } = useWorkbench();
  const { problem, notice, restored, offer } = state;
  if (problem === null && notice === null && !restored) return null;
  const kind = problem !== null ? 'feil' : restored && notice === null ? 'info' : 'done';
  const sentence = problem ?? notice ?? text.restored;
  const actions = offer?.sentence === sentence ? offer.actions : [];
  return (
    <div className={`message message-${kind}`} role={problem === null ? 'status' : 'alert'}>
      <Icon name={kind} />
      <span>{sentence}</span>
      {actions.map((action) => (
        <Button key={action} size="small" onClick={() => void workbench.act(action)}>
          {savingText.actions[action]}
        </Button>
      ))}
      {kind === 'info' ? (
        <Button size="small" onClick={() => void workbench.discard()}>
          {text.discard}
        </Button>
      ) : null}
      <Button
        size="small"
        appearance="subtle"
        icon={<Icon name="close" />}
        aria-label={text.close}
        onClick={() => workbench.dismiss()}
      />
    </div>
  );
}
