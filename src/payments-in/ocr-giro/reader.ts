import type { Say } from '../bank-format';
import { FileRefusal } from '../refusal';
import type { OcrRecord } from './record';

/** Walks through a file's records; asking past the end is a refusal. */
export class RecordReader {
  private at = 0;

  constructor(
    private readonly records: readonly OcrRecord[],
    readonly say: Say,
  ) {}

  /** Records read so far. */
  get count(): number {
    return this.at;
  }

  peek(): OcrRecord | undefined {
    return this.records[this.at];
  }

  next(): OcrRecord {
    const record = this.records[this.at];
    if (record === undefined) throw new FileRefusal(null, this.say.ocr.cutOff);
    this.at += 1;
    return record;
  }

  /** The next record, which must be of this service and kind. */
  expect(service: string, kind: string): OcrRecord {
    const record = this.next();
    if (record.service !== service || record.kind !== kind) {
      record.refuse(
        this.say.ocr.unexpected(`${record.service}/${record.kind}`, `${service}/${kind}`),
      );
    }
    return record;
  }
}
