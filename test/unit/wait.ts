export const wait = (milliseconds = 20): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until it is so; the test’s own time limit ends the waiting. */
export async function until<T>(check: () => T): Promise<NonNullable<T>> {
  for (;;) {
    const value = check();
    if (value) return value;
    await wait();
  }
}
