import { Button, Tab, TabList } from '@fluentui/react-components';
import {
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import { Icon } from '../taskpane/Icon';
import { useWorkbench } from './context';
import { keepPaneWidth, readPaneWidth } from './preferences';

const NARROWEST = 270;
const WIDEST = 640;
const USUAL = 384;
const STEP = 24;

const within = (width: number): number => Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));

/** Register and pane side by side with a movable border; on a narrow page one at a time. */
export function Split({
  main,
  aside,
}: {
  readonly main: ReactNode;
  readonly aside: ReactNode;
}): ReactElement {
  const { text } = useWorkbench();
  const [width, setWidth] = useState(() => readPaneWidth(USUAL));
  const [narrowView, setNarrowView] = useState<'register' | 'pane'>('register');
  const resize = (next: number): void => {
    setWidth(next);
    keepPaneWidth(next);
  };
  return (
    <>
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
        <main className="split-main">{main}</main>
        {width === 0 ? null : <Border width={width} onWidth={resize} />}
        <aside
          className={width === 0 ? 'split-aside hidden-pane' : 'split-aside'}
          aria-label={text.pane}
          style={{ flexBasis: width === 0 ? USUAL : width }}
        >
          {aside}
        </aside>
        <Button
          className="pane-toggle"
          size="small"
          appearance="subtle"
          icon={<Icon name="panel" />}
          aria-expanded={width !== 0}
          aria-label={width === 0 ? text.showPane : text.hidePane}
          title={width === 0 ? text.showPane : text.hidePane}
          onClick={() => resize(width === 0 ? USUAL : 0)}
        />
      </div>
    </>
  );
}

function Border({
  width,
  onWidth,
}: {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}): ReactElement {
  const { text } = useWorkbench();
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons === 1) onWidth(within(window.innerWidth - event.clientX));
  };
  const press = (event: KeyboardEvent): void => {
    const change = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (change !== undefined) onWidth(within(width + change));
  };
  return (
    <div
      className="border"
      role="separator"
      aria-orientation="vertical"
      aria-label={text.resize}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
      onDoubleClick={() => onWidth(USUAL)}
    />
  );
}
