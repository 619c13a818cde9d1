import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChangeLogView } from '../../app/engine/change-log-view';
import { norwegianDay } from '../../domain/days';
import { usePane } from '../context';
import { Notice } from '../Notice';
import { useWork } from '../useWork';

/** A log past the municipality's limit: older lines go to a file of their own, and only then out of the log. */
export function LongLog({ view }: { readonly view: ChangeLogView }): ReactElement | null {
  const { host, engine, text, announce } = usePane();
  const { work, busy, failure } = useWork();
  const words = text.card.changes;
  const { long, total } = view;
  if (long === null) return null;
  if (long.old === 0) {
    return <Notice kind="advarsel">{words.longNone(total, long.limit)}</Notice>;
  }
  const day = norwegianDay(long.before);
  const move = async (): Promise<void> => {
    const { csv, edits } = await engine.ask('oldChanges', { before: long.before });
    const name = words.file(day);
    await host.saveFile({ name, type: 'text/csv', bytes: csv });
    await host.edit(edits, { how: 'tidying' });
    announce(words.moved(long.old, name));
  };
  return (
    <Notice kind="advarsel">
      {words.long(total, long.limit, long.old, day)}{' '}
      <Button size="small" disabled={busy} onClick={() => work(move)}>
        {words.move}
      </Button>
      {failure}
    </Notice>
  );
}
