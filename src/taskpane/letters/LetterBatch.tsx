import { Button, Checkbox } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { LettersView } from '../../app/letters/letters-view';
import type { LetterId } from '../../domain/letters/letter';
import { useArrearsSurface, useArrearsText } from '../arrears/words';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { Notice } from '../Notice';
import { useTenancyNames } from '../useTenancyNames';
import { useWork } from '../useWork';
import { useOwnTemplate } from './own-templates';
import { TemplateChoice } from './TemplateChoice';

/** One letter to everybody whom the program would propose it for, in one document; and who gets none, with why. */
export function LetterBatch({
  kind,
  title,
}: {
  readonly kind: LetterId;
  /** What such letters are called. */
  readonly title: string;
}): ReactElement {
  const { host, engine, language, on, announce } = usePane();
  const { arrearsPane, templatePane } = useArrearsSurface();
  const words = arrearsPane.letters;
  const { busy, failure, work } = useWork();
  const [made, setMade] = useState<LettersView | null>(null);
  const [together, setTogether] = useState(true);
  const { files } = useOwnTemplate(kind);
  const make = (): void =>
    work(async () => {
      const ask = { language, on, kind, tenancies: null, together, files };
      const view = await engine.ask('letterFiles', ask);
      for (const file of view.files) await host.saveFile(file);
      setMade(view);
      announce(words.madeMany(view.made.length));
    });
  return (
    <>
      <div className="buttons">
        <Button size="small" icon={<Icon name="document" />} disabled={busy} onClick={make}>
          {words.draftAll}
        </Button>
        <Checkbox
          label={templatePane.together}
          checked={together}
          onChange={(_, { checked }) => setTogether(checked === true)}
        />
      </div>
      <TemplateChoice kind={kind} title={title} written={language} />
      {failure}
      {made === null ? null : <Made made={made} />}
    </>
  );
}

function Made({ made: { made, held, refused } }: { readonly made: LettersView }): ReactElement {
  const words = useArrearsText().letters;
  const { nameOf } = useTenancyNames();
  if (refused !== null) return <Notice kind="feil">{refused}</Notice>;
  return (
    <>
      <Notice kind={made.length === 0 ? 'info' : 'done'}>{words.madeMany(made.length)}</Notice>
      {held.length === 0 ? null : (
        <details className="advice-behind">
          <summary>{words.heldMany(held.length)}</summary>
          <dl className="story-facts">
            {held.map(({ tenancy, blocks }) => (
              <div key={tenancy}>
                <dt>{nameOf(tenancy)}</dt>
                <dd>{blocks.map(({ why }) => why).join(' ')}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
