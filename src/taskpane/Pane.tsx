import { CounterBadge, Spinner, Tab, TabList } from '@fluentui/react-components';
import {
  Suspense,
  useCallback,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactElement,
} from 'react';
import type { Engine } from '../app/engine/questions';
import type { Host } from '../app/host';
import type { Day } from '../domain/days';
import type { Language } from '../domain/language';
import type { CheckResult } from '../domain/rules/finding';
import { surfaceText } from '../text/surface';
import { PaneContext, type PaneSurroundings } from './context';
import { FormArea, isCovering } from './form/FormArea';
import { FormNotice } from './form/FormNotice';
import { formStackOf } from './form/stack';
import { PaneFooter } from './PaneFooter';
import { tabs, type TabId } from './tabs';
import { UndoBar } from './UndoBar';
import { useAnswer } from './useAnswer';
import { WorkBar } from './WorkBar';

export interface PaneProps {
  readonly host: Host;
  readonly engine: Engine;
  readonly language: Language;
  /** Where the surroundings have no choice of language of their own. */
  readonly onLanguage?: (language: Language) => void;
  readonly on: Day;
  readonly onDay: (on: Day) => void;
  readonly openDashboard?: () => void;
  /** The part that is shown first; *today* where nothing else is asked for. */
  readonly initialTab?: TabId;
}

/** The task pane: the same in Excel and in the workbench. */
export function Pane(props: PaneProps): ReactElement {
  const { host, engine, language, on, onDay } = props;
  const [shown, setShown] = useState<TabId>(props.initialTab ?? 'today');
  const forms = formStackOf(engine);
  const covered = isCovering(useSyncExternalStore(forms.subscribe, forms.get));
  const [said, setSaid] = useState('');
  const announce = useCallback((sentence: string) => setSaid(sentence), []);
  const text = surfaceText(language);
  const check = useAnswer(engine, 'check', { language, on });
  const surroundings = useMemo<PaneSurroundings>(
    () => ({
      ...{ host, engine, language, text, on, announce },
      lookFrom: onDay,
      show: setShown,
      openForm: forms.open,
    }),
    [host, engine, language, text, on, onDay, announce, forms],
  );
  const Shown = tabs[shown];
  return (
    <PaneContext.Provider value={surroundings}>
      <div className="pane">
        <TabList
          className="pane-tabs"
          selectedValue={shown}
          onTabSelect={(_, { value }) => {
            setShown(value as TabId);
            forms.show(false);
          }}
          aria-label={text.pane.tabList}
        >
          {(Object.keys(tabs) as TabId[]).map((id) => (
            <Tab key={id} value={id} id={`tab-${id}`} aria-controls="tab-panel">
              {text.pane.tabs[id]}
              {id === 'check' ? <CheckBadge check={check.value} /> : null}
            </Tab>
          ))}
        </TabList>
        {host.kind === 'excel' ? <WorkBar work={engine.work} language={language} /> : null}
        <FormNotice />
        <UndoBar />
        <FormArea />
        <div
          className="pane-panel"
          hidden={covered}
          role="tabpanel"
          id="tab-panel"
          aria-labelledby={`tab-${shown}`}
          tabIndex={0}
        >
          <Suspense fallback={<Spinner className="waiting" size="small" />}>
            <Shown check={check} />
          </Suspense>
        </div>
        <PaneFooter {...props} onRegister={() => forms.choose(true)} />
        <p className="unseen" role="status">
          {said}
        </p>
      </div>
    </PaneContext.Provider>
  );
}

/** How many findings need correcting; remarks do not count. */
function CheckBadge({ check }: { readonly check: CheckResult | null }): ReactElement | null {
  const count = check === null ? 0 : check.counts.kritisk + check.counts.feil;
  if (count === 0) return null;
  return (
    <CounterBadge
      className="tab-count"
      count={count}
      overflowCount={999}
      size="small"
      color="danger"
    />
  );
}
