const gl = {
  lang: "gl",
  dir: "ltr",
  title: "As s\xFAas opci\xF3ns sobre as cookies",
  intro: "Este sitio utiliza cookies que son esenciais para que funcione. Co seu consentimento, tam\xE9n utiliza outras tecnolox\xEDas:",
  introOptOut: "Este sitio utiliza cookies que son esenciais para que funcione. Tam\xE9n utiliza outras tecnolox\xEDas:",
  staysOff: "Poden permitir reco\xF1ecer o seu dispositivo. Est\xE1n desactivadas ata que vostede as active.",
  staysOn: "Poden permitir reco\xF1ecer o seu dispositivo. Est\xE1n activadas ata que vostede as desactive.",
  introChange: "Pode cambiar as s\xFAas opci\xF3ns en calquera momento con \xAB{reopen}\xBB, ao p\xE9 de cada p\xE1xina.",
  policyLink: "Pol\xEDtica de privacidade",
  acceptAll: "Aceptar todo",
  rejectAll: "Rexeitar todo",
  customize: "Personalizar",
  save: "Gardar as mi\xF1as opci\xF3ns",
  close: "Pechar sen cambios",
  closeNotice: "Pechar",
  withdraw: "Retirar o meu consentimento",
  afterWithdrawal: "Este sitio borra o que pode borrar. O que conservan os provedores externos s\xF3 o poden borrar eles.",
  reopen: "Xestionar as cookies",
  optOut: "Non vender nin compartir os meus datos persoais",
  preferencesTitle: "Xestionar as cookies",
  preferencesIntro: "Escolla o que acepta. A\xEDnda que rexeite, pode utilizar o sitio.",
  choices: "As s\xFAas opci\xF3ns",
  alwaysOn: "Sempre activas",
  partly: "Activas en parte",
  sensitive: "Sensible: \xAB{acceptAll}\xBB non activa esta opci\xF3n.",
  details: { one: "Ver os detalles ({count} servizo)", other: "Ver os detalles ({count} servizos)" },
  providers: { one: "Interv\xE9n {count} provedor externo.", other: "Interve\xF1en {count} provedores externos." },
  name: "Nome",
  provider: "Provedor",
  purpose: "Finalidade",
  duration: "Duraci\xF3n",
  country: "Pa\xEDs",
  cookies: "Cookies",
  abroad: "f\xF3ra do seu pa\xEDs",
  table: "Cookies e tecnolox\xEDas semellantes deste sitio",
  thisSite: "Este sitio",
  ownCookie: "Lembra as s\xFAas opci\xF3ns",
  askedBy: "Pregunta feita por: {controller}.",
  help: "Ten algunha pregunta, ou quere consultar ou corrixir os seus datos? Escr\xEDballe \xE1 persoa responsable da protecci\xF3n de datos: {contact}.",
  kept: "A s\xFAa elecci\xF3n cons\xE9rvase durante {duration}, tanto se acepta como se rexeita.",
  receipt: "Data da elecci\xF3n: {date}. N\xFAmero de rexistro: {id}.",
  gpc: "O seu navegador pide que non se vendan nin se compartan os seus datos. Este pedido resp\xE9ctase.",
  reaskNotice: "Os nosos servizos cambiaron. Mant\xE9\xF1ense os seus rexeitamentos anteriores.",
  reaskCategory: "Novo: {names}. Mant\xE9\xF1ense os seus rexeitamentos anteriores.",
  expired: "A s\xFAa \xFAltima elecci\xF3n ten m\xE1is de {duration}. Volva escoller.",
  accepted: "As s\xFAas opci\xF3ns est\xE1n gardadas: todo est\xE1 aceptado. Pode cambialas en calquera momento.",
  rejected: "As s\xFAas opci\xF3ns est\xE1n gardadas: s\xF3 se utilizan as cookies esenciais.",
  saved: "As s\xFAas opci\xF3ns est\xE1n gardadas.",
  withdrawn: "O seu consentimento est\xE1 retirado.",
  embeds: {
    video: { title: "V\xEDdeo: {title}", once: "Reproducir este v\xEDdeo" },
    audio: { title: "Son: {title}", once: "Reproducir esta gravaci\xF3n" },
    map: { title: "Mapa: {title}", once: "Mostrar este mapa" },
    post: { title: "Publicaci\xF3n: {title}", once: "Mostrar esta publicaci\xF3n" },
    calendar: { title: "Calendario: {title}", once: "Mostrar este calendario" },
    content: { title: "Contido externo: {title}", once: "Mostrar este contido" }
  },
  embedText: "Este contido est\xE1 aloxado en {service}. Ao mostralo env\xEDase informaci\xF3n, inclu\xEDdo o seu enderezo IP, a {provider}.",
  embedAlways: "Permitir sempre: {name}",
  embedLink: "Abrir en {service} (lapela nova)",
  categories: {
    essential: {
      label: "Esenciais",
      description: "Necesarias para que o sitio funcione: seguridade, idioma e memoria das s\xFAas opci\xF3ns. Non serven para seguir a s\xFAa navegaci\xF3n."
    },
    analytics: {
      label: "Medici\xF3n de visitas",
      description: "Ax\xFAdanos a contar as visitas e a saber que p\xE1xinas se consultan, para mellorar o sitio."
    },
    multimedia: {
      label: "V\xEDdeos e contido externo",
      description: "Permiten ver v\xEDdeos, mapas e outros contidos aloxados por provedores externos. O provedor pode ent\xF3n recoller o seu enderezo IP e utilizar as s\xFAas propias cookies, tam\xE9n {abroad}. Sen o seu consentimento, unha ligaz\xF3n substit\xFAe o contido."
    },
    preferences: {
      label: "Preferencias",
      description: "Lembran os axustes opcionais, como a visualizaci\xF3n."
    },
    marketing: {
      label: "Publicidade",
      description: "Serve para mostrarlle anuncios noutros sitios segundo a s\xFAa visita e para medir os seus resultados."
    },
    social: {
      label: "Redes sociais",
      description: "Permiten ver e compartir contido de redes sociais. A rede pode ent\xF3n recoller o seu enderezo IP e utilizar as s\xFAas propias cookies, tam\xE9n {abroad}."
    }
  }
};

export { gl as default };
