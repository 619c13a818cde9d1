import { usePane } from './context';

/** Goes to the row of a table by its key; says nothing where the row is gone. */
export function useGoToRow(): (source: { readonly table: string; readonly id: string }) => void {
  const { host, engine } = usePane();
  return ({ table, id }) => {
    void engine.ask('place', { table, id }).then((place) => {
      if (place !== null) void host.goTo(place);
    });
  };
}
