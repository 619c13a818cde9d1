import type { HostSheet } from './book';
import { refuse } from './errors';
import type { HostObject } from './wire';

/** A RangeAreas, null where it has no area. */
export function areas(sheet: HostSheet, addresses: readonly string[]): HostObject | null {
  if (addresses.length === 0) return null;
  return {
    read: (property) =>
      property === 'address'
        ? addresses.map((one) => `${sheet.name}!${one}`).join(',')
        : refuse.unknown(`RangeAreas.${property}`),
  };
}

/** `Range.dataValidation` of a range: of a column as it was set, else none. */
export function validationObject(sheet: HostSheet, address: string): HostObject {
  const own = (): Record<string, unknown> => sheet.validations.get(address) ?? {};
  return {
    read: (property) => {
      if (property === 'rule') return own().rule ?? {};
      if (property === 'type') return typeOf(own().rule as Record<string, unknown> | undefined);
      return refuse.unknown(`DataValidation.${property}`);
    },
    write: (property, value) => {
      const name = property.charAt(0).toLowerCase() + property.slice(1);
      sheet.validations.set(address, { ...own(), [name]: value });
    },
    call: (method) => {
      if (method !== 'Clear') refuse.unknown(`DataValidation.${method}`);
      sheet.validations.delete(address);
    },
  };
}

/** Excel.DataValidationType: the one property that the rule has. */
function typeOf(rule: Record<string, unknown> | undefined): string {
  const [kind] = Object.keys(rule ?? {});
  return kind === undefined ? 'None' : kind.charAt(0).toUpperCase() + kind.slice(1);
}

export function namesObject(names: readonly string[]): HostObject {
  return {
    items: () =>
      names.map((name) => ({
        id: name,
        read: (property) => (property === 'name' ? name : refuse.unknown(`NamedItem.${property}`)),
      })),
  };
}
