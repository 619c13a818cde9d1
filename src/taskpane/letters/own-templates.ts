import type { GivenFile } from '../../app/payments-in/read-plan';
import type { LetterId } from '../../domain/letters/letter';
import { usePane } from '../context';
import { keptBy, useKept } from '../kept';

/** The municipality's own templates by letter; remembered until the register is closed. */
type OwnTemplates = Partial<Record<LetterId, GivenFile | undefined>>;

const ownTemplatesOf = keptBy<{ readonly templates: OwnTemplates }>({ templates: {} });

interface OwnTemplate {
  /** What letters of the kind are made from: a list of one, or of none for the built-in template. */
  readonly files: readonly GivenFile[];
  readonly choose: (file: GivenFile | undefined) => void;
}

export function useOwnTemplate(kind: LetterId): OwnTemplate {
  const kept = ownTemplatesOf(usePane().engine);
  const file = useKept(kept).templates[kind];
  return {
    files: file === undefined ? [] : [file],
    choose: (chosen) => kept.change({ templates: { ...kept.get().templates, [kind]: chosen } }),
  };
}
