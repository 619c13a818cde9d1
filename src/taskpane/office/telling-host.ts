import type { Host } from '../../app/host';

/** The host, with every failure also told to `tell`: a click in a list has no place of its own for it. */
export function tellingHost(host: Host, tell: (problem: unknown) => void): Host {
  const told = async <T>(task: Promise<T>): Promise<T> => {
    try {
      return await task;
    } catch (problem) {
      tell(problem);
      throw problem;
    }
  };
  const { lastWrite } = host;
  return {
    ...host,
    edit: (edits, making) => told(host.edit(edits, making)),
    ...(lastWrite === undefined
      ? {}
      : { lastWrite: { ...lastWrite, undo: () => told(lastWrite.undo()) } }),
    goTo: (place) => host.goTo(place).catch(tell),
  };
}
