import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { committeeRoles } from '../../domain/codes/committee';
import { services } from '../../domain/codes/incidents';
import { inLanguage } from '../../domain/language';
import { emptyMember, type MemberDraft } from '../../domain/office/office-draft';
import { tidied } from '../../domain/form/typed';
import { tables } from '../../domain/tables';
import { formText } from '../../text/form';
import { FieldRow } from '../form/FieldRow';
import { Icon } from '../Icon';
import { noRow, plainField, saidOf } from './plain-field';
import type { StepProps } from './step-props';

const { columns } = tables.Members;
const asked = ['name', 'role', 'unit', 'deputy', 'from', 'to', 'phone', 'email'] as const;

/** The committee, one member after the other; deputies by name. */
export function MembersStep(props: StepProps): ReactElement {
  const { draft, onDraft, text, on } = props;
  const put = (members: readonly MemberDraft[]): void => onDraft({ ...draft, members });
  return (
    <>
      {draft.members.map((member, at) => (
        <fieldset key={at} className="form-group wizard-member">
          <legend>{text.member(at + 1, member.name.trim())}</legend>
          <div className="form-fields wizard-fields">
            {asked.map((name, position) => (
              <MemberField
                key={name}
                {...props}
                {...{ member, name, at, position }}
                onPut={(changed) =>
                  put(draft.members.map((one, own) => (own === at ? changed : one)))
                }
              />
            ))}
          </div>
          <Button
            size="small"
            appearance="subtle"
            icon={<Icon name="remove" />}
            aria-label={text.removeMember(at + 1)}
            onClick={() => put(draft.members.filter((_, own) => own !== at))}
          >
            {text.removeMember(at + 1)}
          </Button>
        </fieldset>
      ))}
      <div className="buttons">
        <Button
          size="small"
          icon={<Icon name="add" />}
          onClick={() => put([...draft.members, emptyMember(on)])}
        >
          {text.addMember}
        </Button>
      </div>
    </>
  );
}

function MemberField({
  draft,
  problems,
  text,
  reader,
  on,
  forms,
  member,
  name,
  at,
  position,
  onPut,
}: StepProps & {
  readonly member: MemberDraft;
  readonly name: (typeof asked)[number];
  readonly at: number;
  readonly position: number;
  readonly onPut: (member: MemberDraft) => void;
}): ReactElement {
  const column = columns[name];
  const context = { language: draft.language, date1904: false, on };
  const field = plainField({
    at: at * asked.length + position,
    name,
    kind: name === 'deputy' ? 'text' : column.kind,
    label: inLanguage(column.header, reader),
    help: name === 'deputy' ? text.deputyHint : helpOf(name, reader),
    need: 'required' in column ? 'required' : null,
    choices: choicesOf(name, draft),
  });
  return (
    <FieldRow
      form={noRow}
      forms={forms}
      field={field}
      text={formText(reader)}
      value={member[name]}
      findings={saidOf(problems, `members.${at}.${name}`)}
      proposal={undefined}
      onType={(value) => onPut({ ...member, [name]: value })}
      onLeave={() => {
        if (name === 'deputy') return;
        const tidy = tidied(column, member[name], context);
        if (tidy !== member[name]) onPut({ ...member, [name]: tidy });
      }}
    />
  );
}

/** Only what is not plain from the label. */
function helpOf(name: (typeof asked)[number], reader: StepProps['reader']): string {
  const { help } = columns[name];
  return name === 'to' && help !== undefined ? inLanguage(help, reader) : '';
}

function choicesOf(name: string, draft: StepProps['draft']): readonly string[] {
  if (name === 'role')
    return Object.values(committeeRoles).map((one) => inLanguage(one, draft.language));
  if (name !== 'unit') return [];
  return Object.entries(services)
    .filter(([code]) => draft.services.includes(code))
    .map(([, words]) => inLanguage(words, draft.language));
}
