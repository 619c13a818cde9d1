import { Button, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ControlProps } from './control';
import { TextControl } from './TextControl';

/** A number that nobody beside the screen should read: dots until it is asked for, and again when it is left. */
export function MaskedControl(props: ControlProps): ReactElement {
  const { field, value, text, wiring, onLeave } = props;
  const [shown, setShown] = useState(value === '');
  const leave = (): void => {
    onLeave();
    setShown(false);
  };
  return (
    <div className="form-beside">
      {shown || value === '' ? (
        <TextControl {...props} onLeave={leave} />
      ) : (
        <Input {...wiring} size="small" readOnly value={'•'.repeat(11)} title={text.hidden} />
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
