import { Button, Field } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ShownProposal } from '../../app/engine/draft-view';
import type { FormField } from '../../domain/form/field';
import type { FormText } from '../../text/form';
import { worst, type SaidOfField } from './findings';
import type { Control, ControlProps } from './controls/control';
import { ChoiceControl } from './controls/ChoiceControl';
import { DayControl } from './controls/DayControl';
import { MaskedControl } from './controls/MaskedControl';
import { ReferenceControl } from './controls/ReferenceControl';
import { NoteControl, TextControl } from './controls/TextControl';
import { YesNoControl } from './controls/YesNoControl';

const controls: Readonly<Partial<Record<FormField['kind'], Control>>> = {
  day: DayControl,
  yesNo: YesNoControl,
  choice: ChoiceControl,
  note: NoteControl,
  identityNumber: MaskedControl,
};

interface FieldRowProps extends Omit<ControlProps, 'wiring'> {
  readonly findings: readonly SaidOfField[];
  readonly proposal: ShownProposal | undefined;
}

/** One field: name, control, what to enter and why, and what the rules say of it. */
export function FieldRow(props: FieldRowProps): ReactElement {
  const { form, field, findings, text } = props;
  const because = form.proposed[field.at];
  const help = field.help === '' && field.references !== null ? text.searchHint : field.help;
  const grave = worst(findings);
  const Shown = controls[field.kind] ?? TextControl;
  return (
    <div className="form-field" data-at={field.at}>
      <Field
        label={field.label}
        required={field.need !== null}
        hint={because === undefined ? help : `${text.proposed(text.because[because])}. ${help}`}
        validationState={grave === null ? 'none' : grave === 'feil' ? 'error' : 'warning'}
        validationMessage={grave === null ? null : <Sentences findings={findings} text={text} />}
      >
        {(wiring) =>
          field.references === null ? (
            <Shown {...props} wiring={wiring} />
          ) : (
            <ReferenceControl {...props} table={field.references} wiring={wiring} />
          )
        }
      </Field>
      <Offers {...props} />
    </div>
  );
}

function Sentences({
  findings,
  text,
}: {
  readonly findings: readonly SaidOfField[];
  readonly text: FormText;
}): ReactElement {
  return (
    <>
      {findings.map(({ rule, message, source }) => (
        <span key={rule} className="form-sentence" title={text.source(rule, source)}>
          {message}
        </span>
      ))}
    </>
  );
}

/** What can be put right or filled in by one press. */
function Offers({
  form,
  field,
  findings,
  proposal,
  text,
  onType,
}: FieldRowProps): ReactElement | null {
  const fixes = findings.filter(
    ({ repair, repairText }) => repair !== undefined && repairText !== '',
  );
  const isNew = form.view?.row === null;
  const offered = isNew || proposal === undefined ? [] : [proposal];
  if (fixes.length === 0 && offered.length === 0) return null;
  return (
    <div className="form-offers">
      {fixes.slice(0, 1).map(({ rule, repairText }) => (
        <Button key={rule} size="small" onClick={() => onType(repairText)}>
          {text.fix(repairText)}
        </Button>
      ))}
      {offered.map(({ at, text: value, because }) => (
        <Button
          key={at}
          size="small"
          title={text.proposed(text.because[because])}
          onClick={() => onType(value)}
        >
          {text.use(form.view?.names[`${field.references ?? ''} ${value}`] ?? value)}
        </Button>
      ))}
    </div>
  );
}
