import { Button, ProgressBar } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { WorkWatch } from '../app/engine/work';
import type { Language } from '../domain/language';
import { surfaceText } from '../text/surface';
import { Icon } from './Icon';

/** Work that takes no longer than this is not spoken of. */
const LONG = 1_000;

/** Tells what takes long, and lets the user stop it; tells of what was stopped, until it is taken up again. */
export function WorkBar({
  work,
  language,
}: {
  readonly work: WorkWatch;
  readonly language: Language;
}): ReactElement | null {
  const { kind, canStop, held } = useSyncExternalStore(work.subscribe, work.get);
  const isLong = useLasting(kind !== null);
  const text = surfaceText(language).work;
  if (isLong && kind !== null) {
    return (
      <div className="work-bar" role="status">
        <span>{text.busy[kind]}</span>
        <ProgressBar className="work-progress" aria-label={text.busy[kind]} />
        {canStop ? (
          <Button size="small" onClick={work.stop}>
            {text.stop}
          </Button>
        ) : null}
      </div>
    );
  }
  if (!held) return null;
  return (
    <div className="work-bar" role="status">
      <Icon name="info" />
      <span className="work-stopped">{text.stopped}</span>
      <Button size="small" onClick={work.resume}>
        {text.resume}
      </Button>
    </div>
  );
}

/** True where something has been so for long enough to be told. */
function useLasting(busy: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setTimeout(() => setLong(true), LONG);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [busy]);
  return isLong;
}
