/** Words by which ledger systems name what an invoice is for. */
const KINDS = [
  [/husleie|husleige|\bleie\b|\brent\b/i, 'rent'],
  [/strøm|straum|energi|power/i, 'power'],
  [/gebyr|purre|fee/i, 'fee'],
  [/skade|damage/i, 'damage'],
] as const;

export function kindOf(text: string): 'rent' | 'power' | 'fee' | 'damage' | 'other' {
  return KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
}
