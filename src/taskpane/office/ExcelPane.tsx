import { Button, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import type { Day } from '../../domain/days';
import type { Language } from '../../domain/language';
import { surfaceText } from '../../text/surface';
import { workbookSentence } from '../../workbook/sentence';
import { WorkbookError } from '../../workbook/workbook';
import { Notice } from '../Notice';
import { Pane } from '../Pane';
import { ThemedRoot } from '../ThemedRoot';
import type { ExcelRegister } from './excel-register';
import type { PaneRequest, PaneRequests } from './requests';

interface ExcelPaneProps {
  readonly register: ExcelRegister;
  readonly requests: PaneRequests;
  readonly theme: 'light' | 'dark';
  /** The language of Excel. */
  readonly language: Language;
  readonly today: Day;
}

type Phase =
  | { readonly kind: 'reading' | 'register' | 'other' }
  | { readonly kind: 'failed'; readonly problem: unknown };

/** What a command asked for last; the count tells a second press from the first. */
interface Requested {
  readonly request: PaneRequest;
  readonly count: number;
}

/** The pane around the workbook that Excel has open. */
export function ExcelPane(props: ExcelPaneProps): ReactElement {
  const { register, requests, theme, today } = props;
  const [chosen, setChosen] = useState<Language | null>(null);
  const [written, setWritten] = useState<Language | null>(null);
  const [phase, setPhase] = useState<Phase>({ kind: 'reading' });
  const [{ request, count }, setRequest] = useState<Requested>({
    request: { tab: 'today' },
    count: 0,
  });
  const [on, setOn] = useState(today);
  const language = chosen ?? written ?? props.language;
  const read = useCallback(() => {
    register.read().then(
      ({ isRegister, language: setting }) => {
        setWritten(setting);
        setPhase({ kind: isRegister ? 'register' : 'other' });
      },
      (problem: unknown) => setPhase({ kind: 'failed', problem }),
    );
  }, [register]);
  useEffect(() => {
    read();
    return register.host.onEdited(read);
  }, [read, register]);
  useEffect(
    () =>
      requests.onShow((wanted) =>
        setRequest((before) => ({ request: wanted, count: before.count + 1 })),
      ),
    [requests],
  );
  const pane = (
    <Pane
      key={count}
      initialTab={request.tab}
      host={register.host}
      engine={register.engine}
      language={language}
      onLanguage={setChosen}
      on={on}
      onDay={setOn}
    />
  );
  return (
    <ThemedRoot theme={theme} lang={language}>
      <Problem request={request} />
      {phase.kind === 'register' ? pane : <Waiting phase={phase} language={language} read={read} />}
    </ThemedRoot>
  );
}

/** What a ribbon command could not do. */
function Problem({ request }: { readonly request: PaneRequest }): ReactElement | null {
  if (request.problem === undefined) return null;
  return (
    <div role="alert">
      <Notice kind="feil" title={request.problem} />
    </div>
  );
}

function Waiting({
  phase,
  language,
  read,
}: {
  readonly phase: Phase;
  readonly language: Language;
  readonly read: () => void;
}): ReactElement {
  const text = surfaceText(language);
  const { notRegister, unreadable, reading } = text.excel;
  if (phase.kind === 'reading') return <Spinner className="starting" label={reading} />;
  const words = phase.kind === 'failed' ? unreadable : notRegister;
  const cause =
    phase.kind === 'failed'
      ? phase.problem instanceof WorkbookError
        ? workbookSentence(phase.problem, text)
        : unreadable.remedy
      : `${notRegister.cause} ${notRegister.remedy}`;
  return (
    <div className="starting">
      <Notice kind="info" title={words.title}>
        {cause}
      </Notice>
      <Button onClick={read}>{words.again}</Button>
    </div>
  );
}
