/**
 * Text that a spreadsheet would take for a formula gets an apostrophe in front, which a spreadsheet shows as text.
 * Every path out of the program uses this and nothing else.
 */
export function neutralised(text: string): string {
  return /^[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/.test(text) ? `'${text}` : text;
}
