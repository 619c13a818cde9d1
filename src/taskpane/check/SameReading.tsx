import { Button, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TableId } from '../../domain/tables';
import { sameWordsText } from '../../text/same-words';
import { usePane } from '../context';
import type { Card } from './cards';
import { CellChanges } from './CellChanges';
import { useQuality } from './quality-context';
import { TYPED } from './readings';
import { sameEdits } from './same-words';
import { useReading, type Reading } from './useReading';

/** The column that a person's word for a row belongs in. */
const NAMED: Readonly<Partial<Record<TableId, string>>> = {
  Persons: 'name',
  Households: 'label',
  Dwellings: 'address',
};

type Findings = Pick<Card, 'findings'>;

/** Cells that can mean nothing or several things: how they are meant is chosen or typed once for all of them. */
export function SameReading({ findings }: Findings): ReactElement {
  const { language, openForm } = usePane();
  const { acting } = useQuality();
  const say = sameWordsText(language);
  const reading = useReading(findings);
  const { chosen, isUnread, references, meant } = reading;
  const { valueText, column } = findings[0];
  // The cells that asked for the row refer to it.
  const refer = (key: string): void => {
    if (key === '') return;
    const edits = sameEdits(findings, () => key);
    void acting.make(edits, 'mending', say.mended(column, findings.length));
  };
  return (
    <>
      <div className="same-word-choice">
        <WayChoice {...{ findings, reading }} />
        <Apply {...{ findings, reading }} />
      </div>
      {chosen === TYPED && isUnread ? (
        <span className="faint">{references === null ? say.unreadable : say.unknownRow}</span>
      ) : null}
      <CellChanges changes={meant.map(({ finding, shown }) => [finding.valueText, shown])} />
      {references === null ? null : (
        <button
          type="button"
          className="text-link"
          onClick={() => {
            const named = NAMED[references];
            const given = named === undefined ? {} : { [named]: valueText };
            openForm({ table: references, given }, refer);
          }}
        >
          {say.newRow}
        </button>
      )}
    </>
  );
}

type Parts = Findings & { readonly reading: Reading };

function WayChoice({ findings, reading }: Parts): ReactElement {
  const say = sameWordsText(usePane().language);
  const [{ column, valueText }] = findings;
  const { options, chosen, choose, typed, type } = reading;
  return (
    <>
      <Select
        size="small"
        aria-label={say.choose(column, valueText)}
        value={chosen}
        onChange={(_, { value }) => choose(value)}
      >
        <option value="">{say.none}</option>
        {options.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
      {chosen === TYPED ? (
        <Input
          size="small"
          aria-label={say.typeFor(column, valueText)}
          value={typed}
          onChange={(_, { value }) => type(value)}
        />
      ) : null}
    </>
  );
}

function Apply({ findings, reading: { meant } }: Parts): ReactElement {
  const { acting } = useQuality();
  const say = sameWordsText(usePane().language);
  const apply = (): void => {
    const cells = new Map(meant.map(({ finding, cell }) => [finding, cell]));
    const own = meant.map(({ finding }) => finding);
    const edits = sameEdits(own, (finding) => cells.get(finding) ?? null);
    void acting.make(edits, 'mending', say.mended(findings[0].column, own.length));
  };
  const isPart = meant.length > 0 && meant.length < findings.length;
  return (
    <Button size="small" disabled={acting.busy || meant.length === 0} onClick={apply}>
      {isPart ? say.applySome(meant.length, findings.length) : say.apply(findings.length)}
    </Button>
  );
}
