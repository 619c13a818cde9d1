import { useEffect } from 'react';
import { usePane } from './context';

/**
 * Takes a message away when something else is done: an edit, an undo, or going to another sheet. `shown` is a new object
 * for each message, null for none; `dismiss` stays the same function.
 */
export function useUntilNextAction(shown: object | null, dismiss: () => void): void {
  const { host } = usePane();
  useEffect(() => {
    if (shown === null) return undefined;
    let isOver = false;
    const sheetNow = async (): Promise<string | null> =>
      (await host.selection.now().catch(() => null))?.sheet ?? null;
    const sheetThen = sheetNow();
    const moved = async (): Promise<void> => {
      const [then, now] = await Promise.all([sheetThen, sheetNow()]);
      if (!isOver && then !== now) dismiss();
    };
    const stops = [
      host.onEdited(dismiss),
      host.selection.onMoved(() => void moved()),
      () => (isOver = true),
    ];
    return () => stops.forEach((stop) => void stop());
  }, [host, shown, dismiss]);
}
