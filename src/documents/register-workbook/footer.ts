import type { Text } from '../../text';

/** The sheet's name to the left, page x of y to the right. */
export function footerOf({ register }: Text): string {
  return `&L&A&R${register.page} &P ${register.of} &N`;
}
