import { Tab, TabList } from '@fluentui/react-components';
import {
  useEffect,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import { formStackOf } from '../taskpane/form/stack';
import { useWorkbench } from './context';
import { NARROWEST, WIDEST, type PaneWidth } from './usePaneWidth';

const STEP = 24;

/** Register and pane side by side with a movable border; on a narrow page one at a time. */
export function Split({
  main,
  aside,
  pane,
}: {
  readonly main: ReactNode;
  readonly aside: ReactNode;
  readonly pane: PaneWidth;
}): ReactElement {
  const { workbench, text, state } = useWorkbench();
  const [narrowView, setNarrowView] = useState<'register' | 'pane'>('register');
  const forms = formStackOf(workbench.engine);
  const { open, shown, choosing } = useSyncExternalStore(forms.subscribe, forms.get);
  const form = shown ? (open.at(-1)?.number ?? 0) : 0;
  useEffect(() => {
    // Whoever goes to a cell wants to see it; whoever opens a form there, the form.
    if (state.target !== null) setNarrowView('register');
  }, [state.target]);
  useEffect(() => {
    if (form > 0 || choosing) setNarrowView('pane');
  }, [form, choosing]);
  return (
    <main className="stage-main">
      <TabList
        className="view-tabs"
        size="small"
        selectedValue={narrowView}
        onTabSelect={(_, { value }) => setNarrowView(value === 'pane' ? 'pane' : 'register')}
      >
        <Tab value="register">{text.viewTable}</Tab>
        <Tab value="pane">{text.pane}</Tab>
      </TabList>
      <div className={`split show-${narrowView}`}>
        <div className="split-main">{main}</div>
        {pane.hidden ? null : <Border pane={pane} />}
        <section
          className={pane.hidden ? 'split-aside hidden-pane' : 'split-aside'}
          id="task-pane"
          aria-label={text.pane}
          style={{ flexBasis: pane.width }}
        >
          {aside}
        </section>
      </div>
    </main>
  );
}

function Border({ pane }: { readonly pane: PaneWidth }): ReactElement {
  const { text } = useWorkbench();
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons === 1) pane.resize(window.innerWidth - event.clientX);
  };
  const press = (event: KeyboardEvent): void => {
    const change = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (change !== undefined) pane.resize(pane.width + change);
  };
  return (
    <div
      className="border"
      role="separator"
      aria-orientation="vertical"
      aria-label={text.resize}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={pane.width}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
      onDoubleClick={pane.reset}
    />
  );
}
