import type { ReactElement } from 'react';
import { municipalityNumber } from '../../domain/columns';
import { norwegianDay, type Day } from '../../domain/days';
import { dayOfTyped } from '../../domain/form/typed';
import { isLanguage } from '../../domain/language';
import type { OfficeDraft } from '../../domain/office/office-draft';
import { settings } from '../../domain/settings';
import { formText } from '../../text/form';
import { FieldRow } from '../form/FieldRow';
import { noRow, plainField, saidOf } from './plain-field';
import type { Question } from './steps';
import type { StepProps } from './step-props';

/** The questions of a step whose answers are settings. */
export function QuestionFields({
  questions,
  ...props
}: StepProps & { readonly questions: readonly Question[] }): ReactElement {
  return (
    <div className="form-fields wizard-fields">
      {questions.map((question, at) => (
        <QuestionField key={question.name} {...props} question={question} at={at} />
      ))}
    </div>
  );
}

type QuestionProps = StepProps & { readonly question: Question; readonly at: number };

function QuestionField(props: QuestionProps): ReactElement {
  const { problems, text, reader, forms, question, at } = props;
  const { name, kind, needed } = question;
  const words = wordsOf(text.choices, name);
  const { value, put, tidy } = answerOf(props, words);
  const field = plainField({
    at,
    kind,
    label: text.fields[name],
    help: sourceOf(name),
    need: needed === true ? 'required' : null,
    choices: Object.values(words),
  });
  return (
    <FieldRow
      form={noRow}
      forms={forms}
      field={field}
      text={formText(reader)}
      value={words[value] ?? value}
      findings={saidOf(problems, name)}
      proposal={undefined}
      onType={put}
      onLeave={tidy}
    />
  );
}

/** What has been answered, how an answer is put in the draft, and how it is spelled once the field is left. */
function answerOf(
  { draft, onDraft, on, question: { name, kind } }: QuestionProps,
  words: Readonly<Record<string, string>>,
): { readonly value: string; readonly put: (typed: string) => void; readonly tidy: () => void } {
  const value = valueOf(draft, name);
  // A setting is one line, however much room it is given.
  const put = (typed: string): void =>
    onDraft(withAnswer(draft, name, codeOf(words, typed.replaceAll('\n', ' '))));
  const tidy = (): void => {
    const better =
      name === 'firstMeeting'
        ? wholeDay(value, on)
        : kind === 'municipalityNumber'
          ? plainNumber(value)
          : null;
    if (better !== null) put(better);
  };
  return { value, put, tidy };
}

function wholeDay(typed: string, on: Day): string | null {
  const day = dayOfTyped(typed, on);
  return day === null ? null : norwegianDay(day);
}

function plainNumber(typed: string): string | null {
  const read = municipalityNumber(['', '', ''], {}).parse(typed, { date1904: false });
  return read.ok ? read.value : null;
}

function wordsOf(
  choices: StepProps['text']['choices'],
  name: Question['name'],
): Readonly<Record<string, string>> {
  return (choices as Readonly<Record<string, Readonly<Record<string, string>>>>)[name] ?? {};
}

/** The code behind a word that may be chosen; other text as it is. */
function codeOf(words: Readonly<Record<string, string>>, typed: string): string {
  return Object.keys(words).find((code) => words[code] === typed) ?? typed;
}

function valueOf(draft: OfficeDraft, name: Question['name']): string {
  if (name === 'language') return draft.language;
  return name === 'firstMeeting' ? draft.firstMeeting : (draft.settings[name] ?? '');
}

function withAnswer(draft: OfficeDraft, name: Question['name'], value: string): OfficeDraft {
  if (name === 'language') return isLanguage(value) ? { ...draft, language: value } : draft;
  if (name === 'firstMeeting') return { ...draft, firstMeeting: value };
  return { ...draft, settings: { ...draft.settings, [name]: value } };
}

/** Where the setting comes from, unless the municipality decides by itself. */
function sourceOf(name: Question['name']): string {
  if (name === 'firstMeeting') return '';
  const { source } = settings[name];
  return source === 'eget valg' ? '' : `${capital(source)}.`;
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('nb') + words.slice(1);
}
