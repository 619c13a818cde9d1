import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Language } from '../domain/language';
import { Icon } from '../taskpane/Icon';
import { LanguageChoice } from '../taskpane/LanguageChoice';
import { useWorkbench } from './context';
import { showDashboard } from './dashboard-link';
import { pickFile } from './model/files';
import { useOpenFile } from './useOpenFile';
import type { PaneWidth } from './usePaneWidth';

/** The file: which it is, whether it is saved, and what can be done with it. */
export function TopBar({
  onLanguage,
  pane,
  making,
  onNew,
}: {
  readonly onLanguage: (language: Language) => void;
  readonly pane: PaneWidth;
  /** The wizard stands in the place of register and pane. */
  readonly making: boolean;
  readonly onNew: () => void;
}): ReactElement {
  const { workbench, formText, text, language, state } = useWorkbench();
  const openFile = useOpenFile();
  const ready = state.phase === 'ready';
  return (
    <header className="top-bar">
      <h1 className="brand">
        <Icon name="house" />
        {text.title}
      </h1>
      <FileName />
      <div className="top-actions">
        <Button
          size="small"
          appearance="subtle"
          icon={<Icon name="add" />}
          title={formText.newRegisterHint}
          onClick={onNew}
        >
          <span className="label">{formText.newRegister}</span>
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<Icon name="open" />}
          title={text.openHint}
          onClick={() => openFile(pickFile())}
        >
          <span className="label">{text.open}</span>
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<Icon name="undo" />}
          title={text.undoHint}
          disabled={!state.canUndo}
          onClick={() => void workbench.undo()}
        >
          <span className="label">{text.undo}</span>
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<Icon name="redo" />}
          title={text.redoHint}
          aria-label={text.redo}
          disabled={!state.canRedo}
          onClick={() => void workbench.redo()}
        />
        <Button
          size="small"
          appearance={state.unsaved ? 'primary' : 'subtle'}
          icon={<Icon name="save" />}
          title={text.saveHint}
          disabled={!ready || state.saving}
          onClick={() => void workbench.save()}
        >
          <span className="label">{state.saving ? text.saving : text.save}</span>
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<Icon name="chart" />}
          title={text.dashboardHint}
          disabled={!ready}
          onClick={() => showDashboard(workbench)}
        >
          <span className="label">{text.dashboard}</span>
        </Button>
        <LanguageChoice language={language} onLanguage={onLanguage} />
        {ready && !making ? <PaneToggle pane={pane} /> : null}
      </div>
    </header>
  );
}

function FileName(): ReactElement | null {
  const { text, state } = useWorkbench();
  if (state.fileName === '') return null;
  return (
    <p className="file-name" role="status">
      <span className="file-name-text">{state.fileName}</span>
      {state.phase === 'ready' ? (
        <span className={state.unsaved ? 'unsaved' : 'saved'}>
          {state.unsaved ? text.unsaved : text.allSaved}
        </span>
      ) : null}
    </p>
  );
}

function PaneToggle({ pane }: { readonly pane: PaneWidth }): ReactElement {
  const { text } = useWorkbench();
  const name = pane.hidden ? text.showPane : text.hidePane;
  return (
    <Button
      className="pane-toggle"
      size="small"
      appearance="subtle"
      icon={<Icon name="panel" />}
      aria-expanded={!pane.hidden}
      aria-controls="task-pane"
      aria-label={name}
      title={name}
      onClick={pane.toggle}
    />
  );
}
