/** The package has no types of its own: post code → place. */
declare module 'norway-postal-codes' {
  const places: Readonly<Record<string, string>>;
  export = places;
}
