import type { Engine } from '../../app/engine/questions';
import type { FormView } from '../../domain/form/field';
import type { Because } from '../../domain/form/proposals';

/** Which row a form is for. */
export interface FormTarget {
  /** Excel name of the table, or the register's. */
  readonly table: string;
  /** Body row from 0, or the row's key; a new row where left out. */
  readonly row?: number | string | undefined;
  /** Header or key of the column to stand at. */
  readonly column?: string | undefined;
  /** What a new row starts with, as typed, by column key. */
  readonly given?: Readonly<Record<string, string>> | undefined;
}

/** A form with what has been typed in it. */
export interface OpenForm {
  readonly number: number;
  readonly target: FormTarget;
  /** Null until it has been fetched. */
  readonly view: FormView | null;
  /** Texts typed or proposed, by column of the Excel table. */
  readonly typed: Readonly<Record<number, string>>;
  /** Which of them are proposals that nobody has touched. */
  readonly proposed: Readonly<Record<number, Because>>;
  /** Names of rows that references were set to, by `nameKey`. */
  readonly names: Readonly<Record<string, string>>;
  /** Takes the key of the row once it is written, as the form below does that asked for it. */
  readonly onSaved?: ((key: string) => void) | undefined;
}

export interface Forms {
  /** The newest last; those below wait for it. */
  readonly open: readonly OpenForm[];
  /** The form stands over the pane; otherwise it waits behind the part that is shown. */
  readonly shown: boolean;
  /** The list of what can be registered is asked for. */
  readonly choosing: boolean;
  /** Where the last saved row stands, or stood. */
  readonly saved: {
    readonly table: string;
    readonly key: string;
    readonly sheet: string;
    readonly isDeleted?: boolean;
  } | null;
}

const NONE: Forms = { open: [], shown: false, choosing: false, saved: null };

/** Forms that are open, kept apart from what is drawn: a draft outlives every part of the pane. */
export class FormStack {
  private forms: Forms = NONE;
  private count = 0;
  private readonly listeners = new Set<() => void>();

  readonly get = (): Forms => this.forms;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Opens a form over the others. One that nobody has typed in gives way to it, unless it asked for this one. */
  readonly open = (target: FormTarget, onSaved?: (key: string) => void): void => {
    const { open } = this.forms;
    const top = open.at(-1);
    const kept =
      onSaved === undefined && top !== undefined && !isTyped(top) ? open.slice(0, -1) : open;
    const number = (this.count += 1);
    const form = { number, target, view: null, typed: {}, proposed: {}, names: {}, onSaved };
    this.set({ open: [...kept, form], shown: true, choosing: false, saved: null });
  };

  readonly update = (number: number, change: (form: OpenForm) => Partial<OpenForm>): void => {
    const open = this.forms.open.map((form) =>
      form.number === number ? { ...form, ...change(form) } : form,
    );
    this.set({ open });
  };

  readonly close = (number: number): void => {
    const open = this.forms.open.filter((form) => form.number !== number);
    this.set({ open, shown: open.length > 0 && this.forms.shown });
  };

  readonly show = (shown: boolean): void => this.set({ shown, choosing: false });

  readonly choose = (choosing: boolean): void => this.set({ choosing, saved: null });

  readonly tell = (saved: Forms['saved']): void => this.set({ saved });

  readonly untell = (): void => this.set({ saved: null });

  readonly clear = (): void => this.set(NONE);

  /** Somebody's words would be lost if the forms were. */
  get hasTyped(): boolean {
    return this.forms.open.some(isTyped);
  }

  private set(part: Partial<Forms>): void {
    this.forms = { ...this.forms, ...part };
    for (const listener of this.listeners) listener();
  }
}

/** Something stands in the form that a person put there. */
export function isTyped({ typed, proposed, view }: OpenForm): boolean {
  return Object.entries(typed).some(
    ([at, text]) => !(Number(at) in proposed) && text !== (view?.texts[Number(at)] ?? ''),
  );
}

const stacks = new WeakMap<Engine, FormStack>();

/** The forms over the register that this engine holds. */
export function formStackOf(engine: Engine): FormStack {
  const known = stacks.get(engine);
  if (known !== undefined) return known;
  const made = new FormStack();
  stacks.set(engine, made);
  return made;
}
