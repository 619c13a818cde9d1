import { Button, Input } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { ControlProps } from './control';
import { TextControl } from './TextControl';

/** A number that nobody beside the screen should read: dots until it is asked for, and again when it is left. */
export function MaskedControl(props: ControlProps): ReactElement {
  const { field, value, text, wiring, onLeave } = props;
  const [shown, setShown] = useState(value === '');
  const beside = useRef<HTMLDivElement>(null);
  const leave = (): void => {
    onLeave();
    setShown(false);
  };
  return (
    <div className="form-beside" ref={beside}>
      {shown || value === '' ? (
        <TextControl {...props} onLeave={leave} />
      ) : (
        <Input
          {...wiring}
          size="small"
          readOnly
          value={'•'.repeat(11)}
          title={text.hidden}
          onKeyDown={(event) => {
            if (!changes(event)) return;
            event.preventDefault();
            setShown(true);
            requestAnimationFrame(() => beside.current?.querySelector('input')?.focus());
          }}
        />
      )}
      {value === '' ? null : (
        <Button
          size="small"
          aria-pressed={shown}
          aria-label={text.showMore(field.label)}
          // Before the field is left, which would hide it again.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setShown(!shown)}
        >
          {shown ? text.hide : text.show}
        </Button>
      )}
    </div>
  );
}

/** A key that would change a number that can be seen: it is shown first, for the next key to change. */
function changes({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return key.length === 1 || key === 'Backspace' || key === 'Delete';
}
