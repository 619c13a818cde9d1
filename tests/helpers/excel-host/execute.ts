import { HostRefusal, refuse } from './errors';
import {
  actions,
  paths,
  type Action,
  type Arguments,
  type Body,
  type HostObject,
  type Request,
} from './wire';

/** Objects that stay addressable between requests, by the reference id the client was given. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  #last = 0;

  get size(): number {
    return this.#objects.size;
  }

  get(reference: string): HostObject | undefined {
    return this.#objects.get(reference);
  }

  keep(object: HostObject): string {
    const known = [...this.#objects].find(([, other]) => other === object)?.[0];
    if (known !== undefined) return known;
    this.#last += 1;
    this.#objects.set(`ref${this.#last}`, object);
    return `ref${this.#last}`;
  }

  remove(reference: string): void {
    this.#objects.delete(reference);
  }
}

/**
 * Runs the actions in order and stops at the first error; what ran before stays done
 * (OfficeExtension.Error.traceMessages in @types/office-js; no rollback is documented).
 */
export function execute(request: Request, root: HostObject, references: References): Body {
  const results: { ActionId: number; Value?: unknown }[] = [];
  const resolved = new Map<number, HostObject | null>();
  const at = (id: number): HostObject | null => {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const object = resolve(request, id, root, references, at);
    resolved.set(id, object);
    return object;
  };
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: perform(action, at, references) });
    } catch (error) {
      if (!(error instanceof HostRefusal)) throw error;
      return { Results: results, Error: wireError(error, index) };
    }
  }
  return { Results: results };
}

function wireError(error: HostRefusal, index: number): NonNullable<Body['Error']> {
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location,
    ActionIndex: index,
    HttpStatusCode: 400,
  };
}

type At = (id: number) => HostObject | null;

function resolve(
  request: Request,
  id: number,
  root: HostObject,
  references: References,
  at: At,
): HostObject | null {
  const path = request.ObjectPaths[id];
  if (path === undefined) return refuse.unknown(`object path ${id}`);
  if (path.ObjectPathType === paths.root) return root;
  if (path.ObjectPathType === paths.none) return null;
  if (path.ObjectPathType === paths.reference) return references.get(path.Name) ?? null;
  const parent = at(path.ParentObjectPathId ?? 0);
  // What is derived from a null object is a null object (from memory; no source found).
  if (parent === null) return null;
  const given = argumentsOf(path.ArgumentInfo, at);
  if (path.ObjectPathType === paths.indexer) {
    return parent.item === undefined ? refuse.unknown('indexer') : parent.item(given[0]);
  }
  return parent.to === undefined ? refuse.unknown(path.Name) : parent.to(path.Name, given);
}

function argumentsOf(info: Arguments | undefined, at: At): readonly unknown[] {
  return (info?.Arguments ?? []).map((given, index) => {
    const reference = info?.ReferencedObjectPathIds?.[index];
    // 0 and null stand for plain values among the arguments.
    return reference === undefined || reference === null || reference === 0 ? given : at(reference);
  });
}

function perform(action: Action, at: At, references: References): unknown {
  if (action.ActionType === actions.trace) return undefined;
  const object = at(action.ObjectPathId);
  if (action.ActionType === actions.instantiate) return instance(object, references);
  if (action.ActionType === actions.query) {
    return object === null ? null : query(object, action.QueryInfo?.Select ?? []);
  }
  if (action.Name === '_KeepReference') return {};
  if (object === null) return refuse.itemNotFound(action.Name);
  const given = argumentsOf(action.ArgumentInfo, at);
  if (action.ActionType === actions.setProperty) {
    if (object.write === undefined) return refuse.unknown(action.Name);
    object.write(action.Name, given[0]);
  } else {
    if (object.call === undefined) return refuse.unknown(action.Name);
    object.call(action.Name, given);
  }
  return {};
}

function instance(object: HostObject | null, references: References): unknown {
  if (object === null) return null;
  const named = object.id === undefined ? {} : { _Id: object.id };
  if (object.keeps !== true) return named;
  return { ...named, _ReferenceId: references.keep(object) };
}

/** Loaded properties, in the wire's spelling; of a collection, those of its items. */
function query(object: HostObject, select: readonly string[]): unknown {
  // An empty list means everything; the product never asks for that.
  if (select.length === 0) return refuse.invalidArgument('load()');
  const items = object.items?.();
  if (items === undefined) return properties(object, select);
  return { _Items: items.map((item) => properties(item, select)) };
}

function readOf(object: HostObject, name: string): unknown {
  return object.read === undefined ? refuse.unknown(name) : object.read(name);
}

function properties(object: HostObject, select: readonly string[]): Record<string, unknown> {
  const read: Record<string, unknown> = object.id === undefined ? {} : { _Id: object.id };
  for (const name of select) {
    const [first = '', ...rest] = name.split('/');
    const wireName = first.charAt(0).toUpperCase() + first.slice(1);
    if (rest.length === 0) read[wireName] = readOf(object, first);
    else {
      const child = object.to?.(wireName, []) ?? null;
      const earlier = read[wireName] as Record<string, unknown> | undefined;
      if (child !== null) {
        read[wireName] = { ...earlier, ...properties(child, [rest.join('/')]) };
      }
    }
  }
  return read;
}
