import type { ReactElement } from 'react';
import type { FormText } from '../../text/form';
import { completeness } from './row-form';
import type { OpenForm } from './stack';

/** How many missing fields are named; the rest are seen in the form. */
const NAMED = 6;

/** How far the row has come: a status, not an error. */
export function Completeness({
  form,
  text,
  onGo,
}: {
  readonly form: OpenForm;
  readonly text: FormText;
  readonly onGo: (at: number) => void;
}): ReactElement | null {
  const { needed, missing } = completeness(form);
  if (needed.length === 0) return null;
  return (
    <div className="form-complete">
      <progress aria-hidden="true" max={needed.length} value={needed.length - missing.length} />
      <p className="faint">
        {missing.length === 0
          ? text.complete
          : text.filled(needed.length - missing.length, needed.length)}
      </p>
      {missing.length === 0 ? null : (
        <p className="faint form-missing">
          {text.missing}
          {missing.slice(0, NAMED).map(({ at, label }) => (
            <button key={at} type="button" className="text-link" onClick={() => onGo(at)}>
              {label}
            </button>
          ))}
          {missing.length > NAMED ? '…' : null}
        </p>
      )}
    </div>
  );
}
