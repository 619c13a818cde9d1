import { useCallback, useEffect, useMemo, useState, type ReactElement } from 'react';
import type { Day } from '../domain/days';
import type { Language } from '../domain/language';
import { formStackOf, type FormTarget } from '../taskpane/form/stack';
import { Pane } from '../taskpane/Pane';
import { ThemedRoot } from '../taskpane/ThemedRoot';
import { WorkBar } from '../taskpane/WorkBar';
import { surfaceText } from '../text/surface';
import { useWorkbench, WorkbenchContext } from './context';
import { DropTarget } from './DropTarget';
import { hostOf } from './host';
import type { Workbench } from './model/workbench';
import { NewRegister } from './NewRegister';
import { HeadingChoices } from './HeadingChoices';
import { Messages } from './Messages';
import { OpeningView, WelcomeView } from './Opening';
import { keepLanguage, readLanguage } from './preferences';
import { Split } from './Split';
import { TableList } from './TableList';
import { TableView } from './TableView';
import { TopBar } from './TopBar';
import { UpgradeNotice } from './UpgradeNotice';
import { usePaneWidth, type PaneWidth } from './usePaneWidth';
import { useShortcuts } from './useShortcuts';

/** The whole workbench: bar, tables, grid and the task pane. */
export function WorkbenchPage({
  workbench,
  today,
}: {
  readonly workbench: Workbench;
  readonly today: Day;
}): ReactElement {
  const [language, setLanguage] = useState<Language>(readLanguage);
  const [on, setOn] = useState(today);
  const pane = usePaneWidth();
  const { bringOut } = pane;
  useEffect(() => workbench.look({ language, on }), [workbench, language, on]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const surroundings = useMemo(
    () => ({
      workbench,
      language,
      text: surfaceText(language).workbench,
      formText: surfaceText(language).formEntry,
      savingText: surfaceText(language).saving,
      openForm: (target: FormTarget): void => {
        bringOut();
        formStackOf(workbench.engine).open(target);
      },
    }),
    [workbench, language, bringOut],
  );
  const [making, setMaking] = useState(false);
  const leaveNew = useCallback(() => setMaking(false), []);
  const startNew = (): void => {
    const { unsaved } = workbench.store.get();
    const words = surfaceText(language).formEntry;
    if (unsaved && !window.confirm(words.newLosing)) return;
    const forms = formStackOf(workbench.engine);
    if (forms.hasTyped && !window.confirm(words.losing)) return;
    forms.clear();
    setMaking(true);
  };
  const choose = (chosen: Language): void => {
    keepLanguage(chosen);
    setLanguage(chosen);
  };
  return (
    <ThemedRoot lang={language}>
      <WorkbenchContext.Provider value={surroundings}>
        <DropTarget>
          <TopBar onLanguage={choose} pane={pane} making={making} onNew={startNew} />
          <Messages />
          <WorkBar work={workbench.engine.work} language={language} />
          <HeadingChoices />
          {making ? (
            <NewRegister on={on} onDone={leaveNew} />
          ) : (
            <>
              <UpgradeNotice />
              <Stage on={on} onDay={setOn} pane={pane} onNew={startNew} />
            </>
          )}
        </DropTarget>
      </WorkbenchContext.Provider>
    </ThemedRoot>
  );
}

function Stage({
  on,
  onDay,
  pane,
  onNew,
}: {
  readonly on: Day;
  readonly onDay: (on: Day) => void;
  readonly pane: PaneWidth;
  readonly onNew: () => void;
}): ReactElement {
  const { workbench, language, state } = useWorkbench();
  const host = useMemo(() => hostOf(workbench), [workbench]);
  useShortcuts();
  if (state.phase === 'empty') return <WelcomeView onNew={onNew} />;
  if (state.phase !== 'ready') return <OpeningView />;
  return (
    <Split
      pane={pane}
      main={
        <div className="register">
          <TableList />
          <TableView />
        </div>
      }
      aside={
        <Pane host={host} engine={workbench.engine} language={language} on={on} onDay={onDay} />
      }
    />
  );
}
