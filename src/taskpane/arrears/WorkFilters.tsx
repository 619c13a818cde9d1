import { Button, Input, Select } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import {
  countsOf,
  everything,
  facetIds,
  type FacetId,
  type WorkWish,
} from '../../domain/worklist/facets';
import type { WorkItem } from '../../domain/worklist/work-item';
import { usePane } from '../context';
import { Icon } from '../Icon';
import { facetName } from './facet-name';
import { useLook } from './look';
import { focusFirst } from './list-keys';
import { useArrearsText } from './words';

/** Search, and what the list can be narrowed by; each choice says how many it would show. */
export function WorkFilters({ work }: { readonly work: readonly WorkItem[] }): ReactElement {
  const { engine } = usePane();
  const words = useArrearsText();
  const { wish, filters, change } = useLook(engine);
  const chosen = Object.keys(wish.chosen).length;
  return (
    <div className="work-filters" role="search">
      <div className="work-search">
        <Search wish={wish} onWish={(next) => change({ wish: next })} />
        <Button
          size="small"
          icon={<Icon name="filter" />}
          aria-expanded={filters}
          aria-controls="work-facets"
          onClick={() => change({ filters: !filters })}
        >
          {words.filters(chosen)}
        </Button>
      </div>
      <div id="work-facets" className="log-filters" hidden={!filters}>
        {facetIds.map((id) => (
          <Facet key={id} id={id} work={work} />
        ))}
        {chosen === 0 ? null : (
          <Button size="small" onClick={() => change({ wish: { ...wish, chosen: {} } })}>
            {words.clearFilters}
          </Button>
        )}
      </div>
    </div>
  );
}

function Search({
  wish,
  onWish,
}: {
  readonly wish: WorkWish;
  readonly onWish: (wish: WorkWish) => void;
}): ReactElement {
  const words = useArrearsText();
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onWish({ ...wish, query: everything.query });
    if (event.key === 'ArrowDown') focusFirst(event);
  };
  return (
    <Input
      className="wide"
      size="small"
      contentBefore={<Icon name="search" />}
      placeholder={words.search}
      aria-label={words.search}
      value={wish.query}
      onChange={(_, { value }) => onWish({ ...wish, query: value })}
      onKeyDown={press}
    />
  );
}

/** One list of values; left out where it has nothing to tell apart. */
function Facet({
  id,
  work,
}: {
  readonly id: FacetId;
  readonly work: readonly WorkItem[];
}): ReactElement | null {
  const { engine, text, language } = usePane();
  const words = useArrearsText();
  const { wish, change } = useLook(engine);
  const counts = [...countsOf(work, wish, id)];
  const { [id]: value, ...others } = wish.chosen;
  if (counts.length < 2 && value === undefined) return null;
  const choose = (next: string): void =>
    change({ wish: { ...wish, chosen: next === ANY ? others : { ...others, [id]: next } } });
  return (
    <label className="log-filter">
      <span className="faint">{words.facets[id]}</span>
      <Select size="small" value={value ?? ANY} onChange={(_, data) => choose(data.value)}>
        <option value={ANY}>{words.any}</option>
        {counts.map(([one, count]) => (
          <option key={one} value={one}>
            {words.option(facetName(id, one, { words, text, language }), count)}
          </option>
        ))}
      </Select>
    </label>
  );
}

/** No value of a facet is written so. */
const ANY = '*';
