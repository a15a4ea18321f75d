/** A UUID: what every object URL ends with (File API §8.3.1). `crypto.randomUUID` is missing on plain http. */
export function newId(): string {
  const url = URL.createObjectURL(new Blob());
  URL.revokeObjectURL(url);
  return url.slice(-36);
}
