import { Button, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useArrearsSurface } from '../arrears/words';
import { useTenancyNames } from '../useTenancyNames';

const MOST = 6;

/** Finds a tenancy by name, address or id, for a person to choose. */
export function TenancySearch({
  onChoose,
}: {
  readonly onChoose: (tenancy: string) => void;
}): ReactElement {
  const { paymentsPane: words } = useArrearsSurface();
  const [query, setQuery] = useState<string | null>(null);
  if (query === null) {
    return (
      <Button size="small" appearance="subtle" onClick={() => setQuery('')}>
        {words.find}
      </Button>
    );
  }
  return (
    <div className="tenancy-search">
      <Input
        size="small"
        className="wide"
        autoFocus
        value={query}
        placeholder={words.findHint}
        aria-label={words.find}
        onChange={(_, { value }) => setQuery(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          setQuery(null);
        }}
      />
      <Hits query={query} onChoose={onChoose} />
    </div>
  );
}

function Hits({
  query,
  onChoose,
}: {
  readonly query: string;
  readonly onChoose: (tenancy: string) => void;
}): ReactElement | null {
  const { paymentsPane: words } = useArrearsSurface();
  const { names } = useTenancyNames();
  const wanted = query.trim().toLocaleLowerCase('nb');
  if (wanted.length < 2) return null;
  const hits = Object.entries(names)
    .map(([id, name]) => ({ id, name, rank: rankOf(wanted, id, name) }))
    .filter(({ rank }) => rank < NO_HIT)
    .toSorted((left, right) => left.rank - right.rank);
  if (hits.length === 0) return <span className="faint">{words.noHits}</span>;
  return (
    <ul className="list">
      {hits.slice(0, MOST).map(({ id, name }) => (
        <li key={id}>
          <button type="button" className="text-link" onClick={() => onChoose(id)}>
            {name} ({id})
          </button>
        </li>
      ))}
    </ul>
  );
}

const NO_HIT = 3;

/** What begins as it is typed comes first, then words that do, then what has it inside. */
function rankOf(wanted: string, id: string, name: string): number {
  const plain = name.toLocaleLowerCase('nb');
  if (plain.startsWith(wanted) || id.toLocaleLowerCase('nb').startsWith(wanted)) return 0;
  if (` ${plain}`.includes(` ${wanted}`)) return 1;
  return `${id.toLocaleLowerCase('nb')} ${plain}`.includes(wanted) ? 2 : NO_HIT;
}
