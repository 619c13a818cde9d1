/** The requests of Microsoft's client, as seen on the wire of excel-web-16.00.js 1.1.110. */
export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

export interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export const actions = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export const paths = {
  root: 1,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  none: 7,
} as const;

export interface Response {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly HttpStatusCode: number;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: Body | null;
}

export interface Body {
  readonly Results: readonly { readonly ActionId: number; readonly Value?: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** An object of the workbook as the wire addresses it. */
export interface HostObject {
  /** Excel's own id, where the object is an item of a collection. */
  readonly id?: string;
  /** Stays the same object in later requests, as ranges do. */
  readonly keeps?: boolean;
  /** Another object, by property (no arguments) or method; null is a null object. */
  to?(name: string, given: readonly unknown[]): HostObject | null;
  item?(key: unknown): HostObject;
  items?(): readonly HostObject[];
  read?(property: string): unknown;
  write?(property: string, value: unknown): void;
  call?(method: string, given: readonly unknown[]): void;
}
