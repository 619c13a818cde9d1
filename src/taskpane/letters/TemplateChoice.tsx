import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { Language } from '../../domain/language';
import type { LetterBlock, LetterId } from '../../domain/letters/letter';
import { useArrearsSurface } from '../arrears/words';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { Notice } from '../Notice';
import { useWork } from '../useWork';
import { useOwnTemplate } from './own-templates';
import { TemplateRefusal } from './TemplateRefusal';

interface Refused {
  readonly name: string;
  readonly problems: readonly LetterBlock[];
}

/** The template a letter is made from: the built-in one, which may be fetched to start from, or the municipality's own. */
export function TemplateChoice({
  kind,
  title,
  written,
}: {
  readonly kind: LetterId;
  /** What the letter is called. */
  readonly title: string;
  /** The language of the built-in template. */
  readonly written: Language;
}): ReactElement {
  const { host, engine, language, announce } = usePane();
  const { templatePane: words } = useArrearsSurface();
  const { busy, failure, work } = useWork();
  const {
    files: [own],
    choose,
  } = useOwnTemplate(kind);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [got, setGot] = useState<string | null>(null);
  const take = (file: File): void =>
    work(async () => {
      const given = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      const { bytes } = given;
      const problems = await engine.ask('letterTemplateProblems', { language, kind, bytes });
      setGot(null);
      setRefused(problems.length === 0 ? null : { name: file.name, problems });
      if (problems.length > 0) return;
      choose(given);
      announce(words.chosen(file.name));
    });
  const fetch = (): void =>
    work(async () => {
      const file =
        (await engine.ask('letterTemplate', { language, kind, written })) ??
        // Every letter is written in bokmål.
        (await engine.ask('letterTemplate', { language, kind, written: 'nb' }));
      if (file === null) return;
      await host.saveFile(file);
      setRefused(null);
      setGot(words.got(file.name));
    });
  return (
    <details className="advice-behind letter-template">
      <summary>{own === undefined ? words.builtIn : words.chosen(own.name)}</summary>
      <p className="faint">{words.hint}</p>
      <div className="buttons">
        <ChooseFile title={title} disabled={busy} onChoose={take} />
        <Button
          size="small"
          icon={<Icon name="document" />}
          disabled={busy}
          aria-label={words.getOf(title)}
          onClick={fetch}
        >
          {words.get}
        </Button>
        {own === undefined ? null : (
          <Button size="small" disabled={busy} onClick={() => choose(undefined)}>
            {words.drop}
          </Button>
        )}
      </div>
      {got === null ? null : <Notice kind="info">{got}</Notice>}
      {refused === null ? null : (
        <TemplateRefusal
          title={words.refused(refused.name)}
          problems={refused.problems}
          more={own === undefined ? '' : words.kept}
        />
      )}
      {failure}
    </details>
  );
}

function ChooseFile({
  title,
  disabled,
  onChoose,
}: {
  readonly title: string;
  readonly disabled: boolean;
  readonly onChoose: (file: File) => void;
}): ReactElement {
  const { templatePane: words } = useArrearsSurface();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size="small"
        icon={<Icon name="open" />}
        disabled={disabled}
        aria-label={words.ownOf(title)}
        onClick={() => input.current?.click()}
      >
        {words.own}
      </Button>
      <input
        ref={input}
        className="unseen"
        type="file"
        accept=".docx"
        tabIndex={-1}
        aria-label={words.ownOf(title)}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onChoose(file);
          target.value = '';
        }}
      />
    </>
  );
}
