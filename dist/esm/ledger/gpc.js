const soldIn = ({ categories }, record) => categories.flatMap(({ name, sale, services }) => record && sale && (record.choices[name] || services.some((service) => record.services[service.name])) ? name : []);
function refuse({ settings, record }, decide) {
  const sold = soldIn(settings.policy, record);
  if (sold[0]) decide({ action: "gpc", source: "gpc", choices: Object.fromEntries(sold.map((name) => [name, false])), expiresAt: record.expiresAt });
}

export { refuse, soldIn };
