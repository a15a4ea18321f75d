const isMixed = ({ name, services }, granted) => services.some((service) => !granted[service.name] !== !granted[name]);
function settle(row, changed) {
  const [whole, ...parts] = row.querySelectorAll("input");
  if (!whole) return;
  const differ = () => parts.some(({ checked }) => checked !== whole.checked);
  if (changed === whole) for (const part of parts) part.checked = whole.checked;
  else if (changed && parts.every(({ checked }) => checked !== whole.checked)) whole.checked = !whole.checked;
  whole.indeterminate = differ();
}

export { isMixed, settle };
