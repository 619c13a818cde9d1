import { useEffect, useState } from 'react';
import { Stopped } from '../../app/engine/client';
import type { PaymentsInView } from '../../app/engine/payments-in-view';
import { usePane } from '../context';
import { useRevision } from '../useAnswer';
import { importChoiceOf, noFiles, type ImportChoice } from './choice';

interface Found {
  readonly view: PaymentsInView | null;
  readonly failure: Error | null;
}

/** What would come of the chosen files; asked again when the register or a choice changes. */
export function usePaymentsIn({ files, placings, items, accepted }: ImportChoice): Found {
  const { engine, language, on } = usePane();
  const revision = useRevision(engine);
  const [found, setFound] = useState<Found>({ view: null, failure: null });
  useEffect(() => {
    let current = true;
    engine.ask('paymentsIn', { language, on, files, placings, items, accepted }).then(
      (view) => current && setFound({ view, failure: null }),
      (failure: unknown) => {
        if (!current) return;
        // Whoever stops the reading is back where files are chosen.
        if (failure instanceof Stopped) importChoiceOf(engine).change(noFiles);
        else setFound({ view: null, failure: asError(failure) });
      },
    );
    return () => {
      current = false;
    };
  }, [engine, language, on, files, placings, items, accepted, revision]);
  return found;
}

function asError(failure: unknown): Error {
  return failure instanceof Error ? failure : new Error(String(failure));
}
