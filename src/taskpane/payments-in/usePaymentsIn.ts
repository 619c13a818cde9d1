import { useEffect, useState } from 'react';
import type { PaymentsInView } from '../../app/engine/payments-in-view';
import { usePane } from '../context';
import { useRevision } from '../useAnswer';
import type { ImportChoice } from './choice';

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
      (failure: unknown) =>
        current &&
        setFound({
          view: null,
          failure: failure instanceof Error ? failure : new Error(String(failure)),
        }),
    );
    return () => {
      current = false;
    };
  }, [engine, language, on, files, placings, items, accepted, revision]);
  return found;
}
