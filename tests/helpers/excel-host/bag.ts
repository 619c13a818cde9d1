import type { HostSheet } from './book';
import { refuse } from './errors';
import type { HostObject } from './wire';

/** Formats, page set-up and frozen panes: kept on the sheet as they were set, by their path. */
export class HostBag implements HostObject {
  constructor(
    private readonly sheet: HostSheet,
    private readonly path: string,
    private readonly told: (property: string, value: unknown) => void = () => undefined,
  ) {}

  /** One of several alike, such as the top border. */
  item(key: unknown): HostObject {
    return new HostBag(this.sheet, `${this.path}.${String(key)}`);
  }

  to(name: string): HostObject {
    return new HostBag(this.sheet, `${this.path}.${name}`);
  }

  read(property: string): unknown {
    if (this.path === 'Protection' && property === 'protected') return this.sheet.protected;
    return refuse.unknown(`${this.path}.${property}`);
  }

  write(property: string, value: unknown): void {
    if (this.sheet.protected) refuse.accessDenied(this.path);
    this.sheet.set.set(`${this.path}.${property}`, value);
    this.told(property, value);
  }

  call(method: string, given: readonly unknown[]): void {
    if (this.sheet.protected) refuse.accessDenied(this.path);
    this.sheet.set.set(`${this.path}.${method}`, given.length === 1 ? given[0] : given);
  }
}
