/**
 * Whether “reject” looks as “accept” does, however the site has styled them (EDPB Cookie Banner Taskforce §§17–18, CNIL
 * 2020-092 §34): in every property that computes, by 2 % where it is a measure.
 */
const isNear = (one: string, other: string): boolean => one === other || Math.abs(parseFloat(one) / parseFloat(other) - 1) < 0.02;

/** The first property in which two elements differ, or undefined. */
export function difference([one, other]: readonly Element[]): string | undefined {
  const [style, otherStyle] = [one, other].map((element) => element && getComputedStyle(element));
  return style && otherStyle && [...style].find((name) => !isNear(style.getPropertyValue(name), otherStyle.getPropertyValue(name)));
}
