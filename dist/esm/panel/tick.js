import { html } from 'lit/html.js';

const tick = (name, label, isOn, isFixed, state = "") => html`<label class="label">
  <input type="checkbox" name=${name} aria-describedby="about-${name}" ?checked=${isOn} ?disabled=${isFixed} />
  <span><b>${label}</b> ${state && html`<small>(${state})</small>`}</span>
</label>`;

export { tick };
