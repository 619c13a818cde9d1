/** Gives `object` a property that is computed when it is first read, and from then on is a plain value. */
export function once<T>(object: object, name: string, compute: () => T): void {
  Object.defineProperty(object, name, {
    enumerable: true,
    configurable: true,
    get: () => {
      const value = compute();
      Object.defineProperty(object, name, { enumerable: true, value });
      return value;
    },
  });
}

/** The value of such a property where it has been computed; undefined where nobody has read it yet. */
export function computed<T>(object: object, name: string): T | undefined {
  return Object.getOwnPropertyDescriptor(object, name)?.value as T | undefined;
}
