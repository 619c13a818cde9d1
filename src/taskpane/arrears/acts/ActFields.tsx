import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { norwegianAmount } from '../../../domain/amounts';
import { norwegianDay } from '../../../domain/days';
import { inLanguage } from '../../../domain/language';
import type { Refusal } from '../../../domain/next-step/acts/act';
import type { ArrearsCard } from '../../../domain/worklist/arrears-card';
import type { Text } from '../../../text';
import type { ArrearsText } from '../../../text/arrears-pane';
import { usePane } from '../../context';
import { unreadDay } from '../unread-day';
import { chargeName } from '../charge-name';
import { useArrearsText } from '../words';
import type { ActDraft, ActField } from './act-field';
import { misread } from './typed';

interface FieldsProps {
  readonly fields: readonly ActField[];
  readonly card: ArrearsCard;
  readonly draft: ActDraft;
  readonly refusals: readonly Refusal[];
  readonly onDraft: (draft: ActDraft) => void;
}

/** The fields of an act, each with what hinders it beneath. */
export function ActFields(props: FieldsProps): ReactElement {
  return (
    <div className="act-fields">
      {props.fields.map((field) => (
        <OneField key={field.id} field={field} {...props} />
      ))}
    </div>
  );
}

function OneField(props: FieldsProps & { readonly field: ActField }): ReactElement {
  const { field, draft, refusals } = props;
  const { text } = usePane();
  const words = useArrearsText().acts;
  const own = refusals
    .filter((refusal) => refusal.field === field.id)
    .map((refusal) => refusal.text);
  const wrong = misread(draft, field) ? unread(field, draft, words, text.pane) : own.join(' ');
  return (
    <Field
      label={words.fields[field.label ?? field.id]}
      size="small"
      className={field.kind === 'text' ? 'act-wide' : ''}
      validationState={wrong === '' ? 'none' : 'error'}
      validationMessage={wrong === '' ? null : wrong}
    >
      <Control {...props} />
    </Field>
  );
}

function unread(
  { id, kind }: ActField,
  draft: ActDraft,
  words: ArrearsText['acts'],
  pane: Text['pane'],
): string {
  return kind === 'day' ? unreadDay(draft[id] ?? '', pane) : words.misread[kind];
}

/** The control takes its label and message from the field around it. */
function Control({
  field,
  card,
  draft,
  onDraft,
}: FieldsProps & { readonly field: ActField }): ReactElement {
  const value = draft[field.id] ?? '';
  const set = (next: string): void => onDraft({ ...draft, [field.id]: next });
  if (field.kind === 'choice' || field.kind === 'charge') {
    return (
      <Select size="small" value={value} onChange={(_, data) => set(data.value)}>
        <Options field={field} card={card} />
      </Select>
    );
  }
  if (field.kind === 'text') {
    return <Textarea rows={2} size="small" value={value} onChange={(_, data) => set(data.value)} />;
  }
  return (
    <Input size="small" autoComplete="off" value={value} onChange={(_, data) => set(data.value)} />
  );
}

function Options({
  field: { kind, choices = {}, without = [] },
  card,
}: {
  readonly field: ActField;
  readonly card: ArrearsCard;
}): ReactElement {
  const { language } = usePane();
  const words = useArrearsText();
  if (kind === 'charge') {
    return (
      <>
        <option value="">{words.acts.everything}</option>
        {card.items
          .filter(({ charge }) => charge !== '')
          .map((item) => (
            <option key={item.charge} value={item.charge}>
              {words.acts.charge(
                `${chargeName(item, words.paidBack, language)} (${item.charge})`,
                norwegianDay(item.due),
                norwegianAmount(item.open),
              )}
            </option>
          ))}
      </>
    );
  }
  return (
    <>
      <option value="">{words.acts.choose}</option>
      {Object.entries(choices)
        .filter(([code]) => !without.includes(code))
        .map(([code, name]) => (
          <option key={code} value={code}>
            {inLanguage(name, language)}
          </option>
        ))}
    </>
  );
}
