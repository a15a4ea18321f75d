function halt() {
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'";
  document.head.append(meta);
}

export { halt };
