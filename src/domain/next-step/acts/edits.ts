import type { Edit } from '../../edits';
import type { Register } from '../../register';
import { appendRows, isNoPlace, setCells, type NoPlace } from '../../row-edits';
import type { CollectionPlan, Write } from './act';

/** The edits of a plan: none while it is refused; or which table or columns the workbook lacks. */
export function collectionEdits(
  register: Register,
  { refusals, writes }: Pick<CollectionPlan, 'refusals' | 'writes'>,
): readonly Edit[] | NoPlace {
  if (refusals.length > 0) return [];
  const edits: Edit[] = [];
  for (const write of writes) {
    const made = editsOf(register, write);
    if ('columns' in made) return made;
    edits.push(...made);
  }
  return edits;
}

function editsOf(register: Register, write: Write): readonly Edit[] | NoPlace {
  if (write.key !== null) {
    return write.table === 'ArrearsSteps'
      ? setCells(register, write.table, write.key, write.values)
      : setCells(register, write.table, write.key, write.values);
  }
  const added =
    write.table === 'ArrearsSteps'
      ? appendRows(register, write.table, [write.values])
      : appendRows(register, write.table, [write.values]);
  return isNoPlace(added) ? added : [added];
}
