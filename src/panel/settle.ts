/**
 * A category's box says what the boxes of its services say: yes, no or partly (mixed). It stands for all of them, and for
 * what the category holds itself.
 */
import type { Choices } from '../core/decision.js';
import type { Category } from '../core/policy.js';

/** Whether some of a category is on, and some is not. */
export const isMixed = ({ name, services }: Category, granted: Choices): boolean => services.some((service) => !granted[service.name] !== !granted[name]);

/** `row`: a category and its services; `changed`: the box that was just ticked or not. */
export function settle(row: Element, changed?: EventTarget | null): void {
  const [whole, ...parts] = row.querySelectorAll('input');
  if (!whole) return;
  const differ = () => parts.some(({ checked }) => checked !== whole.checked);
  if (changed === whole) for (const part of parts) part.checked = whole.checked;
  else if (changed && parts.every(({ checked }) => checked !== whole.checked)) whole.checked = !whole.checked;
  whole.indeterminate = differ();
}
