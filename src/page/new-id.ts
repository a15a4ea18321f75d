/** A random UUID (RFC 9562, version 4). `crypto.randomUUID` is missing on plain http. */
export const newId = (): string =>
  '00000000-0000-4000-8000-000000000000'.replace(/[08]/g, (digit) => {
    const random = crypto.getRandomValues(new Uint8Array(1))[0]! & 15;
    return (digit === '8' ? 8 | (random & 3) : random).toString(16);
  });
