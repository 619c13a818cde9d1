import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { Icon } from '../Icon';
import { EmptyState } from '../Notice';
import { PreviewKindView } from './PreviewKindView';
import { useQuality } from './quality-context';
import { editsOf, previewOf, type PreviewItem } from './repairs';

/** Every correction before it is made: what stands there, what will, and a tick for each. Applied in one step. */
export function PreviewView({
  rule,
  onBack,
}: {
  /** The rule whose corrections are looked for; '' for all. */
  readonly rule: string;
  readonly onBack: () => void;
}): ReactElement {
  const { words, result, acting } = useQuality();
  const say = words.preview;
  const kinds = useMemo(() => previewOf(result.findings), [result]);
  const [left, setLeft] = useState<ReadonlySet<string>>(() => unsafe(kinds));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    const own = document.querySelector(`.preview-kind[data-rule="${rule}"]`);
    own?.scrollIntoView({ block: 'center' });
    own?.querySelector('input')?.focus({ preventScroll: true });
  }, [rule]);
  const all = useMemo(() => kinds.flatMap(({ items }) => items), [kinds]);
  const chosen = all.filter(({ id }) => !left.has(id));
  const most = all.filter(({ choice }) => choice === '').length;
  const set = (items: readonly PreviewItem[], ticked: boolean): void => {
    setLeft(leftAfter(left, all, items, ticked));
  };
  const apply = (): void => {
    void acting.make(editsOf(chosen), 'mending', say.done(chosen.length)).then((done) => {
      if (done) onBack();
    });
  };
  return (
    <div className="preview">
      <button type="button" className="text-link back-link" onClick={onBack}>
        <Icon name="back" /> {say.back}
      </button>
      <h3 ref={heading} tabIndex={-1}>
        {say.title}
      </h3>
      {all.length === 0 ? (
        <EmptyState title={say.nothing} more={say.nothingMore} />
      ) : (
        <>
          <p className="faint">{say.lead}</p>
          <div className="buttons preview-buttons">
            <Button
              size="small"
              appearance="primary"
              disabled={acting.busy || chosen.length === 0}
              onClick={apply}
            >
              {say.apply(chosen.length)}
            </Button>
            <Button size="small" onClick={() => set(all, chosen.length < most)}>
              {chosen.length < most ? say.all : say.none}
            </Button>
          </div>
          {kinds.map((kind) => (
            <PreviewKindView key={kind.rule} kind={kind} left={left} onTick={set} />
          ))}
        </>
      )}
    </div>
  );
}

/** What is left out after a tick. Of corrections that exclude each other one is ticked by hand, and the others are not. */
function leftAfter(
  left: ReadonlySet<string>,
  all: readonly PreviewItem[],
  items: readonly PreviewItem[],
  ticked: boolean,
): ReadonlySet<string> {
  const next = new Set(left);
  for (const { id, choice } of items) {
    if (!ticked) next.add(id);
    else if (choice === '' || items.length === 1) {
      for (const other of all) if (choice !== '' && other.choice === choice) next.add(other.id);
      next.delete(id);
    }
  }
  return next;
}

/** What somebody has to look at first is not ticked. */
function unsafe(kinds: ReturnType<typeof previewOf>): ReadonlySet<string> {
  return new Set(
    kinds.flatMap(({ items }) => items.filter(({ safe }) => !safe).map(({ id }) => id)),
  );
}
