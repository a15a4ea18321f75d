// The properties come from the manifest that editors read, so none is missing here.
const form = document.getElementById('studio');
const css = document.getElementById('css');
const isColour = (name) => /(background|color|muted|border|focus|accent|link|backdrop)$/.test(name);

function control({ name, default: initial = '', description = '' }) {
  const label = document.createElement('label');
  label.append(name, ' ');
  label.title = description;
  const row = label.appendChild(document.createElement('span'));
  const text = row.appendChild(document.createElement('input'));
  text.name = name;
  text.placeholder = initial;
  if (isColour(name)) {
    const picker = row.appendChild(document.createElement('input'));
    picker.type = 'color';
    picker.setAttribute('aria-label', `${name}, a colour`);
    picker.addEventListener('input', () => {
      text.value = picker.value;
      show();
    });
  }
  return label;
}

function show() {
  const { theme, layout, scheme, ...properties } = Object.fromEntries(new FormData(form));
  document.getElementById('theme').href = theme ? `../dist/themes/${theme}.css` : 'data:text/css,';
  document.documentElement.style.colorScheme = scheme;
  const panel = document.querySelector('cookie-consent');
  panel.setAttribute('layout', layout);
  panel.setAttribute('theme', scheme);
  const set = Object.entries(properties).filter(([, value]) => value);
  for (const name of Object.keys(properties)) panel.style.setProperty(name, properties[name]);
  // No colour of its own until there is one.
  for (const picker of form.querySelectorAll('[type=color]')) picker.style.opacity = picker.previousSibling.value ? 1 : 0.25;
  css.textContent = [
    theme && `@import url('temoin/themes/${theme}.css');`,
    `:root {\n${set.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`,
  ].filter(Boolean).join('\n\n');
}

fetch('../dist/custom-elements.json')
  .then((response) => response.json())
  .then(({ modules }) => {
    const { cssProperties } = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === 'consent-panel');
    document.getElementById('properties').append(...cssProperties.map(control));
    form.addEventListener('input', show);
    form.addEventListener('change', show);
    show();
  });
document.getElementById('copy').addEventListener('click', () => navigator.clipboard.writeText(css.textContent));
