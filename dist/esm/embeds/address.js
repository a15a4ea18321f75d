function urlOf(address, base) {
  const url = address && URL.canParse(address, base) && new URL(address, base);
  return url && /^http/.test(url.protocol) ? url : null;
}

export { urlOf };
