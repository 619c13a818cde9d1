/** Room for a piece of a sheet and the row that the piece before it left unfinished; used again for every piece. */
export class RowWindow {
  private room = new Uint8Array(0);

  /** `rest`, which may lie in the window itself, followed by `chunk`. */
  joined(rest: Uint8Array, chunk: Uint8Array): Uint8Array {
    if (rest.length === 0) return chunk;
    const length = rest.length + chunk.length;
    const room = length > this.room.length ? new Uint8Array(length * 2) : this.room;
    if (rest.buffer !== room.buffer || rest.byteOffset !== 0) room.set(rest);
    room.set(chunk, rest.length);
    this.room = room;
    return room.subarray(0, length);
  }
}
