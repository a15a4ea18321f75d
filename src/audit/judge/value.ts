/** How much a value may tell: only its measure leaves the auditor. */

/** Shannon entropy times length: what the value could distinguish, in bits. */
export function bits(value: string): number {
  if (!value) return 0;
  const counts = new Map<string, number>();
  for (const letter of value) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let entropy = 0;
  for (const count of counts.values()) entropy -= (count / value.length) * Math.log2(count / value.length);
  return entropy * value.length;
}

/** As random as a 64-bit number, and not a sentence or a date. */
export const identifies = (value: string): boolean => value.length >= 12 && bits(value) >= 36 && /\d/.test(value) && !/\s/.test(value);
