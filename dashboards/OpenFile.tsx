import { useId, type ReactElement } from 'react';
import { useWords } from './words';

interface Props {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A button that lets the user choose a register file. */
export function OpenFile({ label, onFile }: Props): ReactElement {
  const id = useId();
  return (
    <label className="button" htmlFor={id}>
      {label}
      <input
        id={id}
        type="file"
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </label>
  );
}

/** Before there is a register: what to do, and why it is safe. */
export function Welcome({
  message,
  onFile,
}: {
  readonly message: string | null;
  readonly onFile: (file: File) => void;
}): ReactElement {
  const { text } = useWords();
  return (
    <main className="welcome">
      {message === null ? null : (
        <p role="alert" className="card failed">
          {message}
        </p>
      )}
      <h2>{text.welcome}</h2>
      <p>{text.welcomeMore}</p>
      <OpenFile label={text.choose} onFile={onFile} />
    </main>
  );
}
