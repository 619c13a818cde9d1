import { useEffect, useState } from 'react';
import type { MappingView } from '../../app/engine/open-items-view';
import { usePane } from '../context';
import type { ImportChoice } from './choice';

/** How the first of the files could be read; null until that is known. */
export function useMapping({ files, items: { profile } }: ImportChoice): MappingView | null {
  const { engine, language } = usePane();
  const [view, setView] = useState<MappingView | null>(null);
  useEffect(() => {
    let current = true;
    const wish = profile === undefined ? {} : { profile };
    engine.ask('itemsMapping', { language, files, ...wish }).then(
      (found) => current && setView(found),
      // The file itself is refused in words beside this.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [engine, language, files, profile]);
  return view;
}
