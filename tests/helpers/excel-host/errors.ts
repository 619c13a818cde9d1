/** Refusal by the host, in the words of Excel's API. */
export class HostRefusal extends Error {
  override readonly name = 'HostRefusal';
  constructor(
    readonly code: string,
    message: string,
    readonly location: string,
  ) {
    super(message);
  }
}

/** learn.microsoft.com, "Error handling with the application-specific JavaScript APIs": table of codes. */
export const refuse = {
  itemNotFound: (location: string): never => {
    throw new HostRefusal('ItemNotFound', "The requested resource doesn't exist.", location);
  },
  accessDenied: (location: string): never => {
    throw new HostRefusal('AccessDenied', 'You cannot perform the requested operation.', location);
  },
  invalidArgument: (location: string, message = 'The argument is invalid or missing.'): never => {
    throw new HostRefusal('InvalidArgument', message, location);
  },
  filtered: (location: string): never => {
    throw new HostRefusal(
      'FilteredRangeConflict',
      'The attempted operation causes a conflict with a filtered range.',
      location,
    );
  },
  /** What this host does not know is refused, so that a test never passes by accident. */
  unknown: (location: string): never => {
    throw new HostRefusal('ApiNotFound', `Not modelled: ${location}`, location);
  },
};
