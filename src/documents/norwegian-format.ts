/** Norwegian bokmål among Excel's languages. */
const BOKMAL = '[$-414]';

/**
 * A number format whose separators are Norwegian also where the program would take its own language's: LibreOffice
 * follows the mark. Excel takes its separators from the computer and leaves the mark alone.
 */
export function norwegianFormat(format: string): string {
  return format
    .split(';')
    .map((part) => (part.includes('#,##0') ? `${BOKMAL}${part}` : part))
    .join(';');
}
