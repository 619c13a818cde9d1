import { useEffect, useRef, useState, type DragEvent, type ReactElement } from 'react';
import type { Day } from '../src/domain/days';
import type { Language } from '../src/domain/language';
import { textIn } from '../src/text';
import { writeAddress, type Address } from './address';
import { Dashboard } from './Dashboard';
import { Heading } from './Heading';
import { Welcome } from './OpenFile';
import { Session, type Progress } from './session';
import { chosenFile, FileMissing, openedOn } from './source';
import { Words, wordsIn, type Wording } from './words';

interface Props {
  readonly address: Address;
  /** The day of the figures where the address names none. */
  readonly today: Day;
  /** The browser's language, until the register's is known. */
  readonly usual: Language;
}

/** The page: finds a register, shows it, and keeps the selection in the address. */
export function App({ address, today, usual }: Props): ReactElement {
  const [progress, setProgress] = useState<Progress>({ stage: 'reading' });
  const [selection, setSelection] = useState(address.selection);
  const [chosen, setChosen] = useState(address.language);
  const [message, setMessage] = useState<'notFound' | null>(null);
  const session = useRef<Session | null>(null);
  const on = address.on ?? today;
  useEffect(() => {
    const started = new Session(setProgress);
    session.current = started;
    openedOn(address.file).then(
      (register) =>
        register === null ? setProgress({ stage: 'empty' }) : started.open(register.bytes, on),
      (error: unknown) => {
        if (error instanceof FileMissing) setMessage('notFound');
        setProgress({ stage: 'empty' });
      },
    );
  }, [address.file, on]);
  useEffect(() => writeAddress(selection, chosen), [selection, chosen]);
  const language = chosen ?? (progress.stage === 'seen' ? progress.first.language : usual);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = textIn(language).dashboard.title;
  }, [language]);
  const onFile = (file: File): void => {
    setMessage(null);
    void chosenFile(file).then(({ bytes }) => session.current?.open(bytes, on));
  };
  const words = wordsIn(language);
  return (
    <Words.Provider value={words}>
      <div {...dropping(onFile)}>
        <Heading
          first={progress.stage === 'seen' ? progress.first : null}
          second={progress.stage === 'seen' ? progress.second : null}
          onFile={onFile}
          onLanguage={setChosen}
        />
        {progress.stage === 'seen' ? (
          <Dashboard
            {...progress}
            selection={selection}
            onSelect={setSelection}
            onRetry={() => session.current?.retry()}
          />
        ) : progress.stage === 'reading' ? (
          <main className="welcome">
            <p role="status">{words.text.reading}</p>
          </main>
        ) : (
          <Welcome onFile={onFile} message={problemOf(progress, message, words)} />
        )}
      </div>
    </Words.Provider>
  );
}

function problemOf(
  progress: Progress,
  message: 'notFound' | null,
  { text, language }: Wording,
): string | null {
  if (progress.stage === 'failed')
    return fileProblem(progress.code, progress.detail, language) ?? text.failed;
  return message === null ? null : text[message];
}

/** The sentence on why a file cannot be opened, the same as everywhere else in the program. */
function fileProblem(code: string | null, detail: string, language: Language): string | null {
  const sentences: Readonly<Record<string, unknown>> = textIn(language).files;
  const sentence = code === null ? undefined : sentences[code];
  if (typeof sentence === 'function')
    return String((sentence as (detail: string) => string)(detail));
  return typeof sentence === 'string' ? sentence : null;
}

function dropping(onFile: (file: File) => void): {
  onDragOver: (event: DragEvent) => void;
  onDrop: (event: DragEvent) => void;
} {
  return {
    onDragOver: (event) => event.preventDefault(),
    onDrop: (event) => {
      event.preventDefault();
      const file = event.dataTransfer.files[0];
      if (file !== undefined) onFile(file);
    },
  };
}
