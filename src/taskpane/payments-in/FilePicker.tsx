import { Button } from '@fluentui/react-components';
import { useRef, useState, type DragEvent, type ReactElement } from 'react';
import { useArrearsSurface } from '../arrears/words';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { useWork } from '../useWork';
import { importChoiceOf, noFiles } from './choice';

/** Takes bank files, chosen or dropped. What each is, its first characters tell; never its name. */
export function FilePicker(): ReactElement {
  const { engine } = usePane();
  const { paymentsPane: words } = useArrearsSurface();
  const { work, busy, failure } = useWork();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (given: FileList | null): void => {
    const files = [...(given ?? [])];
    if (files.length === 0) return;
    work(async () => {
      const read = files.map(async (file) => {
        return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      });
      importChoiceOf(engine).change({ ...noFiles, files: await Promise.all(read) });
    });
  };
  // The page around the pane takes what nobody else has taken.
  const hover = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={over ? 'file-drop file-drop-over' : 'file-drop'}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button
        appearance="primary"
        size="small"
        icon={<Icon name="open" />}
        disabled={busy}
        onClick={() => input.current?.click()}
      >
        {words.choose}
      </Button>
      <span className="faint">{words.drop}</span>
      <input
        ref={input}
        className="unseen"
        type="file"
        multiple
        tabIndex={-1}
        aria-label={words.choose}
        onChange={({ target }) => {
          take(target.files);
          target.value = '';
        }}
      />
      {failure}
    </div>
  );
}
