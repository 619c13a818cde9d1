import type { ReactElement } from 'react';
import type { Engine } from '../../app/engine/questions';
import type { SurfaceText } from '../../text/surface';
import { Notice } from '../Notice';
import { useAnswer } from '../useAnswer';

/** In Excel: the register is older and where it is upgraded, or it is of a later program and only to be looked at. */
export function StandingNotice({
  engine,
  text: { upgrade },
}: {
  readonly engine: Engine;
  readonly text: SurfaceText;
}): ReactElement | null {
  const { value } = useAnswer(engine, 'standing', {});
  if (value === null || value.kind === 'current') return null;
  return (
    <div role="status" className="excel-problem">
      {value.kind === 'newer' ? (
        <Notice kind="advarsel" title={upgrade.newer} />
      ) : (
        <Notice kind="advarsel" title={upgrade.notice}>
          {upgrade.inExcel}
        </Notice>
      )}
    </div>
  );
}
