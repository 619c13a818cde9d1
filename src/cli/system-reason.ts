import type { Text } from '../text';

/** What the system's error code means, for the user. */
export function reasonOf(cause: unknown, text: Text): string {
  const code = (cause as NodeJS.ErrnoException | null)?.code ?? '';
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: text.cli.reasons.missing,
    EISDIR: text.cli.reasons.folder,
    EACCES: text.cli.reasons.denied,
    EPERM: text.cli.reasons.denied,
    EROFS: text.cli.reasons.readOnly,
    ENOSPC: text.cli.reasons.full,
    EDQUOT: text.cli.reasons.full,
    EFBIG: text.cli.reasons.full,
    EBUSY: text.cli.reasons.busy,
    ENOTDIR: text.cli.reasons.notAFolder,
    EEXIST: text.cli.reasons.notAFolder,
  };
  return reasons[code] ?? text.cli.reasons.other(code);
}
