import { useEffect, useState } from 'react';
import type { Engine } from '../../app/engine/questions';
import type { Day } from '../../domain/days';
import type { Language } from '../../domain/language';
import type { OfficeView } from '../../domain/office/office-check';
import type { OfficeDraft } from '../../domain/office/office-draft';

const REST = 200;

/** What the register would be as the wizard stands; asked anew a moment after each change. */
export function useOffice(
  engine: Engine,
  draft: OfficeDraft,
  reader: Language,
  on: Day,
): OfficeView | null {
  const [view, setView] = useState<OfficeView | null>(null);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      void engine.ask('office', { draft, reader, on }).then((answer) => {
        if (current) setView(answer);
      });
    }, REST);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [engine, draft, reader, on]);
  return view;
}
