/** One checkbox and its name, of a category or of a service. */
import { html } from 'lit/html.js';

/**
 * Described by the element `about-NAME`. `checked` is set as the attribute, the default: what the visitor has ticked stays
 * whatever happens outside. `state`: a word beside the name for as long as the box is mixed.
 */
export const tick = (name: string, label: string, isOn: boolean | undefined, isFixed: boolean, state = '') => html`<label class="label">
  <input type="checkbox" name=${name} aria-describedby="about-${name}" ?checked=${isOn} ?disabled=${isFixed} />
  <span><b>${label}</b> ${state && html`<small>(${state})</small>`}</span>
</label>`;
