import { stampOf } from '../../app/changes/stamp';
import type { EngineClient } from '../../app/engine/client';
import type { ChangeWay } from '../../domain/codes/changes';
import type { Day } from '../../domain/days';
import type { Language } from '../../domain/language';
import { surfaceText, type SurfaceText } from '../../text/surface';
import type { PickedFile } from './files';
import { History } from './history';
import { Messages } from './messages';
import { emptyState, type WorkbenchState } from './state';
import { Store } from './store';
import { OtherWindows } from './windows';

/** Language of the findings and the day they are seen from. */
export interface View {
  readonly language: Language;
  readonly on: Day;
}

/** The change log's who and when. */
export interface User {
  now(): Date;
  who(): string;
}

/** What the parts of the workbench have in common: the open file, what is shown of it, and what has been done to it. */
export class Desk {
  readonly store = new Store<WorkbenchState>(emptyState);
  readonly history = new History();
  readonly messages = new Messages(this);
  readonly otherWindows = new OtherWindows(() => this.messages.tell(this.text.saving.otherWindow));
  file: PickedFile = { name: '', bytes: new Uint8Array(), handle: null };
  /** The file as it was opened: all edits since lead from it to what is shown. */
  base: Uint8Array = this.file.bytes;

  constructor(
    readonly engine: EngineClient,
    public view: View,
    private readonly user: User,
  ) {}

  get text(): SurfaceText {
    return surfaceText(this.view.language);
  }

  stamp(how: ChangeWay): ReturnType<typeof stampOf> {
    return stampOf(this.user.now(), this.user.who(), how);
  }
}
