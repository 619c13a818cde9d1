import { NOTHING_ACCEPTED, type Accepted } from '../../domain/matching/open-items/plan';
import { usePane } from '../context';
import { importChoiceOf, type ImportChoice } from './choice';

/** A tick beside a line of the list, or a charge that the list lacks. */
type Ticked = { readonly ticked: boolean } & (
  { readonly line: number } | { readonly charge: string }
);

/** What somebody has agreed to of one of the files. */
export function acceptedIn({ accepted }: ImportChoice, at: number): Accepted {
  return accepted[at] ?? NOTHING_ACCEPTED;
}

export function useAccept(): (at: number, what: Ticked) => void {
  const kept = importChoiceOf(usePane().engine);
  return (at, what) => {
    const choice = kept.get();
    const before = acceptedIn(choice, at);
    const next: Accepted =
      'line' in what
        ? { ...before, lines: withOrWithout(before.lines, what.line, what.ticked) }
        : { ...before, gone: withOrWithout(before.gone, what.charge, what.ticked) };
    const accepted = choice.files.map((_, place) =>
      place === at ? next : acceptedIn(choice, place),
    );
    kept.change({ accepted });
  };
}

function withOrWithout<T>(all: readonly T[], one: T, wanted: boolean): readonly T[] {
  const others = all.filter((other) => other !== one);
  return wanted ? [...others, one] : others;
}
