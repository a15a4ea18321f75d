const isNear = (one, other) => one === other || Math.abs(parseFloat(one) / parseFloat(other) - 1) < 0.02;
function difference([one, other]) {
  const [style, otherStyle] = [one, other].map((element) => element && getComputedStyle(element));
  return style && otherStyle && [...style].find((name) => !isNear(style.getPropertyValue(name), otherStyle.getPropertyValue(name)));
}

export { difference };
