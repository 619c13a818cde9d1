import type { ReactElement } from 'react';
import type { FormText } from '../../text/form';
import { completeness } from './row-form';
import type { OpenForm } from './stack';

/** How many missing fields are named; the rest are seen in the form. */
const NAMED = 6;

/** How far the row has come: a status, not an error. All is not well while fields are wrong. */
export function Completeness({
  form,
  text,
  grave,
  onGo,
}: {
  readonly form: OpenForm;
  /** How many errors are not corrected. */
  readonly grave: number;
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
          ? grave === 0
            ? text.complete
            : text.completeButWrong(grave)
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
