import { useState } from 'react';
import { saveRow } from '../../app/form/save-row';
import type { FormView } from '../../domain/form/field';
import { formText } from '../../text/form';
import { usePane } from '../context';
import { changedCells, draftCells, textOf } from './row-form';
import type { OpenForm } from './stack';
import { useForms } from './useRowForm';

/** How saving went, where it did not come to an end. */
export type Trouble =
  | { readonly kind: 'sentence'; readonly sentence: string }
  | { readonly kind: 'conflict'; readonly at: readonly number[] };

export interface SavingState {
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  /** Saves, and begins another row of the same table where that is wanted. */
  readonly save: (another: boolean) => void;
  readonly settle: (at: number) => void;
}

/** Saves the form's row; what stops it is told, and what was typed stays. */
export function useSaving(form: OpenForm): SavingState {
  const { host, engine, language, on, announce } = usePane();
  const forms = useForms();
  const text = formText(language);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const tell = (sentence: string): void => setTrouble({ kind: 'sentence', sentence });

  const done = (view: FormView, another: boolean): void => {
    const key = keyOf(form, view, on);
    announce(key === '' ? text.savedPlain : text.savedRow(key));
    forms.close(form.number);
    if (form.onSaved !== undefined) form.onSaved(key);
    else if (!another) forms.tell({ table: view.table, key, sheet: view.sheet });
    if (another) forms.open({ table: view.table });
  };
  const takeFreeKey = async (view: FormView): Promise<void> => {
    const ask = { reader: language, on, table: view.table, row: null };
    const fresh = await engine.ask('form', ask);
    const keyField = view.fields.find(({ kind }) => kind === 'key');
    if (fresh === null || keyField === undefined) return;
    forms.update(form.number, ({ typed }) => ({ typed: { ...typed, [keyField.at]: fresh.key } }));
    tell(text.newId(keyOf(form, view, on), fresh.key));
  };
  const run = async (another: boolean): Promise<void> => {
    // What a field gives up as it is left has come after the form was drawn.
    const current = forms.get().open.find(({ number }) => number === form.number) ?? form;
    const { view } = current;
    if (view === null) return;
    const came = await saveRow(host, view, changedCells(current, on));
    if (came.kind === 'conflict') {
      const { at, row, cells } = came;
      const texts = [...view.texts];
      for (const field of view.fields) {
        texts[field.at] = textOf(view, field, cells[field.at] ?? null);
      }
      forms.update(form.number, () => ({ view: { ...view, row, cells, texts } }));
      setTrouble({ kind: 'conflict', at });
    } else if (came.kind === 'saved') done(view, another);
    else if (came.kind === 'taken') await takeFreeKey(view);
    else tell(came.kind === 'gone' ? `${text.gone} ${text.goneMore}` : text.notSaved);
  };
  return {
    busy,
    trouble,
    save: (another) => {
      if (busy) return;
      setBusy(true);
      setTrouble(null);
      run(another)
        .catch((error: unknown) =>
          tell(`${text.notSaved} (${error instanceof Error ? error.message : String(error)})`),
        )
        .finally(() => setBusy(false));
    },
    settle: (at) =>
      setTrouble((now) => {
        if (now?.kind !== 'conflict') return now;
        const left = now.at.filter((one) => one !== at);
        return left.length === 0 ? null : { kind: 'conflict', at: left };
      }),
  };
}

function keyOf(form: OpenForm, view: FormView, on: Parameters<typeof draftCells>[1]): string {
  const key = view.fields.find(({ kind }) => kind === 'key');
  const cell = key === undefined ? null : draftCells(form, on)[key.at];
  return typeof cell === 'string' ? cell : '';
}
