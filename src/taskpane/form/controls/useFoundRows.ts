import { useEffect, useState } from 'react';
import type { Described } from '../../../domain/form/describe';
import type { TableId } from '../../../domain/tables';
import { usePane } from '../../context';

const REST = 120;

/** Rows that match what is being searched for; none while nobody searches. */
export function useFoundRows(
  table: TableId,
  query: string | null,
): { readonly rows: readonly Described[]; readonly sheet: string } {
  const { engine, language, on } = usePane();
  const [rows, setRows] = useState<readonly Described[]>([]);
  const [sheet, setSheet] = useState('');
  useEffect(() => {
    if (query === null) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      void engine.ask('rows', { language, on, table, query }).then((found) => {
        if (current) setRows(found);
      });
    }, REST);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [engine, language, on, table, query]);
  useEffect(() => {
    void engine.ask('sheets', {}).then((sheets) => {
      setSheet(sheets.find((one) => one.table === table)?.sheet ?? '');
    });
  }, [engine, table]);
  return { rows, sheet };
}
