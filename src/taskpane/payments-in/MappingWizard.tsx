import { Button, Input, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { MappingView } from '../../app/engine/open-items-view';
import type { RunEdits } from '../../app/engine/rent-view';
import type { ItemField, Mapping, Readings } from '../../domain/matching/open-items/fields';
import { useArrearsSurface } from '../arrears/words';
import { usePane } from '../context';
import { useRun } from '../useRun';
import { importChoiceOf, type ImportChoice } from './choice';
import { useMapping } from './useMapping';

/** Says which column of a list is what, where the file does not show it itself; may be saved as a profile. */
export function MappingWizard({ choice }: { readonly choice: ImportChoice }): ReactElement | null {
  const { items } = choice;
  const view = useMapping(choice);
  if (view === null || view.headers.length === 0) return null;
  return <Wizard key={items.profile ?? ''} view={view} choice={choice} />;
}

function Wizard({
  view,
  choice,
}: {
  readonly view: MappingView;
  readonly choice: ImportChoice;
}): ReactElement {
  const { engine, language } = usePane();
  const { paymentsPane: words } = useArrearsSurface();
  const [mapping, setMapping] = useState<Mapping>(choice.items.mapping ?? view.mapping);
  const [readings, setReadings] = useState<Readings>(choice.items.readings ?? view.readings);
  const [name, setName] = useState('');
  const { run, busy, told } = useRun();
  const use = (): void => importChoiceOf(engine).change({ items: { mapping, readings } });
  const save = async (): Promise<RunEdits> => {
    const ask = { name: name.trim(), mapping, readings, reader: language };
    const { edits, problem } = await engine.ask('itemsProfileEdits', ask);
    return problem === null ? { ok: true, edits } : { ok: false, why: problem };
  };
  return (
    <section className="act-form" aria-label={words.mapping}>
      <h5>{words.mapping}</h5>
      <Profiles view={view} choice={choice} />
      <div className="act-fields">
        {view.fields.map(({ field, label }) => (
          <Column
            key={field}
            label={label}
            sample={sampleOf(view, mapping[field])}
            headers={view.headers}
            chosen={mapping[field] ?? ''}
            onChoose={(header) => setMapping(mapped(mapping, field, header))}
          />
        ))}
        <Reading readings={readings} onReadings={setReadings} />
      </div>
      <div className="buttons">
        <Button size="small" appearance="primary" onClick={use}>
          {words.useMapping}
        </Button>
      </div>
      <div className="buttons">
        <Input
          size="small"
          value={name}
          placeholder={words.profileName}
          aria-label={words.profileName}
          onChange={(_, { value }) => setName(value)}
        />
        <Button
          size="small"
          disabled={busy || name.trim() === ''}
          onClick={() => run(save, 'form', words.profileSaved(name.trim()), use)}
        >
          {words.saveProfile}
        </Button>
      </div>
      {told}
    </section>
  );
}

function Profiles({
  view: { profiles },
  choice,
}: {
  readonly view: MappingView;
  readonly choice: ImportChoice;
}): ReactElement | null {
  const { engine } = usePane();
  const { paymentsPane: words } = useArrearsSurface();
  if (profiles.length === 0) return null;
  const choose = (profile: string): void =>
    importChoiceOf(engine).change({ items: profile === '' ? {} : { profile } });
  return (
    <label className="log-filter rent-field">
      <span className="faint">{words.profile}</span>
      <Select
        size="small"
        value={choice.items.profile ?? ''}
        onChange={(_, { value }) => choose(value)}
      >
        <option value="">{words.noProfile}</option>
        {profiles.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </Select>
    </label>
  );
}

function Column({
  label,
  sample,
  headers,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly sample: string;
  readonly headers: readonly string[];
  readonly chosen: string;
  readonly onChoose: (header: string) => void;
}): ReactElement {
  const { paymentsPane: words } = useArrearsSurface();
  return (
    <label className="log-filter">
      <span className="faint">{label}</span>
      <Select size="small" value={chosen} onChange={(_, { value }) => onChoose(value)}>
        <option value="">{words.noColumn}</option>
        {headers.map((header, at) => (
          <option key={`${header} ${at}`}>{header}</option>
        ))}
      </Select>
      <span className="faint mapping-sample">{sample}</span>
    </label>
  );
}

function Reading({
  readings,
  onReadings,
}: {
  readonly readings: Readings;
  readonly onReadings: (readings: Readings) => void;
}): ReactElement {
  const { paymentsPane: words } = useArrearsSurface();
  return (
    <>
      <label className="log-filter">
        <span className="faint">{words.dateOrder}</span>
        <Select
          size="small"
          value={readings.dates ?? ''}
          onChange={(_, { value }) =>
            onReadings({ ...readings, dates: value === '' ? null : (value as 'day-first') })
          }
        >
          <option value="">{words.asInFile}</option>
          <option value="day-first">{words.dayFirst}</option>
          <option value="month-first">{words.monthFirst}</option>
        </Select>
      </label>
      <label className="log-filter">
        <span className="faint">{words.decimals}</span>
        <Select
          size="small"
          value={readings.decimals ?? ''}
          onChange={(_, { value }) =>
            onReadings({ ...readings, decimals: value === '' ? null : (value as 'comma') })
          }
        >
          <option value="">{words.asInFile}</option>
          <option value="comma">{words.comma}</option>
          <option value="point">{words.point}</option>
        </Select>
      </label>
    </>
  );
}

function mapped(mapping: Mapping, field: ItemField, header: string): Mapping {
  const others = Object.entries(mapping).filter(([one]) => one !== field);
  return Object.fromEntries(header === '' ? others : [...others, [field, header]]);
}

function sampleOf({ headers, sample }: MappingView, header: string | undefined): string {
  const at = headers.indexOf(header ?? '');
  if (at < 0) return '';
  return sample
    .map((cells) => cells[at] ?? '')
    .filter((cell) => cell !== '')
    .slice(0, 2)
    .join(', ');
}
