/**
 * Whether “reject” looks as “accept” does, however the site has styled them (EDPB Cookie Banner Taskforce §§17–18, CNIL
 * 2020-092 §34).
 */

/** What follows from the length of a label. */
const MEASURED = /^((inline|block)-size|width|height|.*-origin)$/;

/** The first property in which two buttons differ, or undefined. Their sizes may, by 2 %. */
export function difference([one, other]: readonly Element[]): string | undefined {
  if (!one || !other) return undefined;
  const [style, otherStyle] = [getComputedStyle(one), getComputedStyle(other)];
  const [box, otherBox] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return (
    (['width', 'height'] as const).find((side) => Math.abs(box[side] - otherBox[side]) > box[side] / 50) ??
    [...style].find((name) => !MEASURED.test(name) && style.getPropertyValue(name) !== otherStyle.getPropertyValue(name))
  );
}
