import { usePane } from '../context';

/** Goes to a charge or payment by its id; says nothing where it is neither. */
export function useGoToLedgerRow(): (id: string) => void {
  const { host, engine } = usePane();
  const go = async (id: string): Promise<void> => {
    const place =
      (await engine.ask('place', { table: 'Charges', id })) ??
      (await engine.ask('place', { table: 'Payments', id }));
    if (place !== null) await host.goTo(place);
  };
  return (id) => void go(id);
}
