/**
 * A category's box says what the boxes of its services say: yes, no or partly (mixed). It stands for all of them, and for
 * what the category holds itself.
 */

/** `row`: a category and its services; `changed`: the box that was just ticked or not. */
export function settle(row: Element, changed?: EventTarget | null): void {
  const [whole, ...parts] = row.querySelectorAll('input');
  if (!whole) return;
  const differ = () => parts.some(({ checked }) => checked !== whole.checked);
  if (changed === whole) for (const part of parts) part.checked = whole.checked;
  else if (changed && parts.every(({ checked }) => checked !== whole.checked)) whole.checked = !whole.checked;
  whole.indeterminate = differ();
}
