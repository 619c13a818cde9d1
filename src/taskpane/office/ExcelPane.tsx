import { useCallback, useEffect, useMemo, useState, type ReactElement } from 'react';
import type { Day } from '../../domain/days';
import type { Language } from '../../domain/language';
import { surfaceText } from '../../text/surface';
import { Pane } from '../Pane';
import type { TabId } from '../tabs';
import type { EditHint } from '../../workbook/excel/edited';
import { ExcelFrame } from './ExcelFrame';
import type { ExcelRegister } from './excel-register';
import { NewRegister } from './NewRegister';
import { NoRegister, type Phase } from './NoRegister';
import { ProblemNotice } from './ProblemNotice';
import type { PaneRequests } from './requests';
import { StandingNotice } from './StandingNotice';
import { tellingHost } from './telling-host';

interface ExcelPaneProps {
  readonly register: ExcelRegister;
  readonly requests: PaneRequests;
  readonly theme: 'light' | 'dark';
  /** The language of Excel. */
  readonly language: Language;
  readonly today: Day;
}

/** The part that a command asked for last; the count tells a second press from the first. */
interface Asked {
  readonly tab: TabId;
  readonly count: number;
}

/** The pane around the workbook that Excel has open. */
export function ExcelPane(props: ExcelPaneProps): ReactElement {
  const { register, requests, theme, today } = props;
  const [chosen, setChosen] = useState<Language | null>(null);
  const [on, setOn] = useState(today);
  const [asked, setAsked] = useState<Asked>({ tab: 'today', count: 0 });
  const [making, setMaking] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const { phase, setting, read } = useReading(register);
  const host = useMemo(() => tellingHost(register.host, setProblem), [register]);
  useEffect(
    () =>
      requests.onShow(({ tab, problem: stopped = null }) => {
        setAsked(({ count }) => ({ tab, count: count + 1 }));
        setProblem(stopped);
      }),
    [requests],
  );
  const language = chosen ?? setting ?? props.language;
  const text = surfaceText(language);
  const close = (): void => setProblem(null);
  const clearFilters = (table: string): void => {
    register.document.clearFilters(table).then(close, setProblem);
  };
  return (
    <ExcelFrame theme={theme} language={language}>
      {problem === null ? null : <ProblemNotice {...{ problem, text, clearFilters, close }} />}
      {phase.kind === 'register' && !making ? (
        <StandingNotice engine={register.engine} text={text} />
      ) : null}
      {making ? (
        <NewRegister
          {...{ register, language, on }}
          onDone={() => {
            setMaking(false);
            read();
          }}
        />
      ) : phase.kind === 'register' ? (
        <Pane
          key={asked.count}
          initialTab={asked.tab}
          host={host}
          engine={register.engine}
          language={language}
          onLanguage={setChosen}
          on={on}
          onDay={setOn}
        />
      ) : (
        <NoRegister phase={phase} text={text} read={read} onNew={() => setMaking(true)} />
      )}
    </ExcelFrame>
  );
}

/** Reads the workbook now and after every edit that is not our own. */
function useReading(register: ExcelRegister): {
  readonly phase: Phase;
  /** The settings sheet's choice of language. */
  readonly setting: Language | null;
  readonly read: (hint?: EditHint) => void;
} {
  const [setting, setSetting] = useState<Language | null>(null);
  const [phase, setPhase] = useState<Phase>({ kind: 'reading' });
  const read = useCallback(
    (hint?: EditHint) => {
      register.read(hint).then(
        ({ isRegister, language }) => {
          setSetting(language);
          setPhase({ kind: isRegister ? 'register' : 'other' });
        },
        (problem: unknown) => setPhase({ kind: 'failed', problem }),
      );
    },
    [register],
  );
  useEffect(() => {
    read();
    return register.document.onEdited(read);
  }, [read, register]);
  return { phase, setting, read };
}
