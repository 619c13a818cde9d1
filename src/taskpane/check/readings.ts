import type { ReadingsView } from '../../app/engine/readings-view';
import type { CellValue } from '../../domain/cells';
import type { Text } from '../../text';
import type { ShownFinding } from '../../app/engine/check-view';

/** What is chosen where none of the offered readings is meant. */
export const TYPED = 'typed';
const EMPTY = 'empty';
const ROW = 'row ';

/** What a finding's cell would hold. */
export interface Meant {
  readonly finding: ShownFinding;
  readonly cell: CellValue;
  readonly shown: string;
}

interface Option {
  readonly id: string;
  readonly label: string;
}

type Say = Text['sameWords'];

/** How the cells may be meant: the ways to read them, rows of that name, a text typed once, nothing. */
export function optionsOf(view: ReadingsView | null, say: Say): readonly Option[] {
  if (view === null) return [];
  const ways = view.ways.map(({ id, shown }) => ({
    id,
    label: say.ways[id](shown.find((text) => text !== '') ?? ''),
  }));
  const rows = view.rows.map(({ id, name, more }) => ({
    id: `${ROW}${id}`,
    label: [id, name === id ? '' : name, more].filter((part) => part !== '').join(' · '),
  }));
  const typed = { id: TYPED, label: view.references === null ? say.type : say.findRow };
  const empty = view.canBeEmpty ? [{ id: EMPTY, label: say.leaveEmpty }] : [];
  return [...ways, ...rows, typed, ...empty];
}

/** Chosen before anybody chooses: the one way there is to read the cells. */
export function firstChoice(view: ReadingsView | null): string {
  const [way, other] = view?.ways ?? [];
  return way === undefined || other !== undefined ? '' : way.id;
}

/** What the cells would hold as an option has them; those that it cannot read are left out. */
export function meantBy(
  option: string,
  findings: readonly ShownFinding[],
  view: ReadingsView | null,
  typed: { readonly cell: CellValue; readonly shown: string } | null,
): readonly Meant[] {
  if (option === '') return [];
  if (option === EMPTY) return all(findings, { cell: null, shown: '' });
  if (option === TYPED) return typed === null ? [] : all(findings, typed);
  if (option.startsWith(ROW)) {
    const id = option.slice(ROW.length);
    return all(findings, { cell: id, shown: id });
  }
  const way = view?.ways.find(({ id }) => id === option);
  return findings.flatMap((finding, at) => {
    const cell = way?.cells[at] ?? null;
    return cell === null ? [] : [{ finding, cell, shown: way?.shown[at] ?? '' }];
  });
}

function all(findings: readonly ShownFinding[], content: Omit<Meant, 'finding'>): readonly Meant[] {
  return findings.map((finding) => ({ finding, ...content }));
}
