import { useEffect, useRef, useState } from 'react';
import type { DraftView } from '../../app/engine/draft-view';
import { usePane } from '../context';
import { draftCells } from './row-form';
import { formStackOf, type FormStack, type OpenForm } from './stack';

/** Milliseconds of rest after a key before the row is checked. */
const REST = 250;

export function useForms(): FormStack {
  return formStackOf(usePane().engine);
}

/** Fetches the row that a form is for, once; true where there is none. */
export function useRow(form: OpenForm): boolean {
  const { engine, language, on } = usePane();
  const forms = useForms();
  const [gone, setGone] = useState(false);
  const { number, view, target } = form;
  useEffect(() => {
    if (view !== null) return undefined;
    let current = true;
    const ask = { reader: language, on, table: target.table, row: target.row ?? null };
    void engine.ask('form', ask).then((found) => {
      if (!current) return;
      if (found === null) setGone(true);
      else {
        const given = Object.entries(target.given ?? {}).flatMap(([name, text]) => {
          const field = found.fields.find((one) => one.name === name);
          return field === undefined ? [] : [[field.at, text] as const];
        });
        forms.update(number, ({ typed }) => ({
          view: found,
          typed: { ...Object.fromEntries(given), ...typed },
        }));
      }
    });
    return () => {
      current = false;
    };
  }, [engine, language, on, forms, number, view, target]);
  return gone;
}

const NOTHING: DraftView = { findings: [], proposals: [] };

/** What the register's rules say of the row as it stands in the form; asked anew a moment after each change. */
export function useDraft(form: OpenForm): DraftView {
  const { engine, language, on } = usePane();
  const [answer, setAnswer] = useState(NOTHING);
  const { view } = form;
  const cells = draftCells(form, on);
  const open = Object.keys(form.proposed).map(Number);
  const key = JSON.stringify([cells, open]);
  const asked = useRef(form);
  asked.current = form;
  useEffect(() => {
    if (view === null) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      const ask = {
        reader: language,
        on,
        table: view.table,
        row: view.row,
        cells: draftCells(asked.current, on),
        open: Object.keys(asked.current.proposed).map(Number),
      };
      engine.ask('draft', ask).then(
        (found) => {
          if (current) setAnswer(found);
        },
        // A check that fails must not stop anybody from typing; the whole register's check tells of it.
        () => undefined,
      );
    }, REST);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [engine, language, on, view, key]);
  useProposals(form, answer);
  return answer;
}

/** In a new row the likely values are filled in where nobody has typed, and follow what they are drawn from. */
function useProposals({ number, view }: OpenForm, { proposals }: DraftView): void {
  const forms = useForms();
  const isNew = view?.row === null;
  useEffect(() => {
    if (!isNew) return;
    forms.update(number, ({ typed, proposed }) => {
      const kept = Object.entries(typed).filter(([at]) => !(Number(at) in proposed));
      const free = proposals.filter(({ at }) => !kept.some(([known]) => Number(known) === at));
      return {
        typed: { ...Object.fromEntries(kept), ...byColumn(free, ({ text }) => text) },
        proposed: byColumn(free, ({ because }) => because),
      };
    });
  }, [forms, number, isNew, proposals]);
}

function byColumn<P extends { readonly at: number }, V>(
  proposals: readonly P[],
  valueOf: (proposal: P) => V,
): Record<number, V> {
  return Object.fromEntries(proposals.map((one) => [one.at, valueOf(one)]));
}
