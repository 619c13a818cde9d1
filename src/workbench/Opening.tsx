import { Button, ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Icon } from '../taskpane/Icon';
import { useWorkbench } from './context';
import { pickFile } from './model/files';
import { useOpenFile } from './useOpenFile';

/** A file is being read; the user may stop it. */
export function OpeningView(): ReactElement {
  const { workbench, text, state } = useWorkbench();
  const name = state.phase === 'opening' ? text.opening(state.fileName) : text.starting;
  return (
    <main className="stage">
      <div className="stage-card" role="status">
        <p>{name}</p>
        <ProgressBar aria-label={name} />
      </div>
      {state.phase === 'opening' ? (
        <Button size="small" onClick={() => workbench.stop()}>
          {text.stop}
        </Button>
      ) : null}
    </main>
  );
}

/** Nothing is open. */
export function WelcomeView({ onNew }: { readonly onNew: () => void }): ReactElement {
  const { text, formText } = useWorkbench();
  const openFile = useOpenFile();
  return (
    <main className="stage">
      <div className="stage-card">
        <Icon name="house" />
        <h2>{text.welcome}</h2>
        <p>{text.welcomeMore}</p>
        <Button
          appearance="primary"
          icon={<Icon name="open" />}
          onClick={() => openFile(pickFile())}
        >
          {text.open}
        </Button>
        <Button icon={<Icon name="add" />} onClick={onNew}>
          {formText.newRegisterHint}
        </Button>
      </div>
    </main>
  );
}
