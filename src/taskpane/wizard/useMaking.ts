import { useState } from 'react';
import type { OfficeDraft } from '../../domain/office/office-draft';
import type { WizardProps } from './useWizard';

interface Making {
  readonly busy: boolean;
  readonly failure: string | null;
  readonly make: (draft: OfficeDraft) => Promise<void>;
}

/** Makes the register and hands it on; a failure is told, and everything stays as it was filled in. */
export function useMaking({ engine, reader, on, onMade }: WizardProps): Making {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const make = async (draft: OfficeDraft): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await onMade(await engine.ask('officeFile', { draft, reader, on }));
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  return { busy, failure, make };
}
