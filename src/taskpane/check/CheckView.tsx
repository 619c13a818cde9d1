import { useState, type ReactElement } from 'react';
import type { CheckView as Result } from '../../app/engine/check-view';
import { qualityText } from '../../text/quality-pane';
import { Choice } from '../Choice';
import { usePane } from '../context';
import { useAnswer } from '../useAnswer';
import type { Grouping } from './cards';
import { CompletenessView } from './CompletenessView';
import { ConfirmedList } from './ConfirmedList';
import { DoneNotice } from './DoneNotice';
import { FindingsView } from './FindingsView';
import { PreviewView } from './PreviewView';
import { QualityContext } from './quality-context';
import { ScoreView } from './ScoreView';
import { useActing } from './useActing';
import './check.css';

const views = {
  findings: FindingsView,
  confirmed: ConfirmedList,
  completeness: CompletenessView,
  quality: ScoreView,
} as const;

type ViewId = keyof typeof views;

/** The check's tab: what was found, confirmed, missing, and how good the data are. */
export function CheckView({ result }: { readonly result: Result }): ReactElement {
  const { engine, language, on, text } = usePane();
  const words = qualityText(language);
  const [view, setView] = useState<ViewId>('findings');
  const [grouping, group] = useState<Grouping>('sheet');
  const [previewing, setPreviewing] = useState<{ readonly rule: string } | null>(null);
  const quality = useAnswer(engine, 'quality', { language, on });
  const acting = useActing(words);
  const turn = (id: ViewId): void => {
    setView(id);
    acting.dismiss();
  };
  const Shown = views[view];
  const choices = (Object.keys(views) as ViewId[]).map((id) => ({
    id,
    name: words.views[id],
    hint: words.views[id],
  }));
  return (
    <QualityContext.Provider
      value={{
        ...{ words, result, quality, acting, grouping, group },
        preview: (rule = '') => setPreviewing({ rule }),
      }}
    >
      <section className="check" aria-labelledby="check-heading">
        <h2 id="check-heading">{text.pane.check.heading}</h2>
        <DoneNotice />
        {previewing !== null ? (
          <PreviewView rule={previewing.rule} onBack={() => setPreviewing(null)} />
        ) : (
          <>
            <Choice label={words.view} choices={choices} chosen={view} onChoose={turn} />
            <Shown />
          </>
        )}
      </section>
    </QualityContext.Provider>
  );
}
