const es = {
  lang: "es",
  dir: "ltr",
  title: "Sus opciones sobre las cookies",
  intro: "Este sitio utiliza cookies esenciales para su funcionamiento. Con su consentimiento, tambi\xE9n utiliza otras tecnolog\xEDas:",
  introOptOut: "Este sitio utiliza cookies esenciales para su funcionamiento. Tambi\xE9n utiliza otras tecnolog\xEDas:",
  staysOff: "Pueden permitir que se reconozca su dispositivo. Est\xE1n desactivadas mientras usted no las active.",
  staysOn: "Pueden permitir que se reconozca su dispositivo. Est\xE1n activadas mientras usted no las desactive.",
  introChange: "Puede cambiar sus opciones en cualquier momento con \xAB{reopen}\xBB, al pie de cada p\xE1gina.",
  policyLink: "Pol\xEDtica de privacidad",
  acceptAll: "Aceptar todo",
  rejectAll: "Rechazar todo",
  customize: "Personalizar",
  save: "Guardar mis opciones",
  close: "Cerrar sin cambios",
  closeNotice: "Cerrar",
  withdraw: "Retirar mi consentimiento",
  afterWithdrawal: "Este sitio borra lo que puede. Lo que conservan los proveedores externos solo pueden borrarlo ellos.",
  reopen: "Gestionar las cookies",
  optOut: "No vender ni compartir mis datos personales",
  preferencesTitle: "Gestionar las cookies",
  preferencesIntro: "Elija lo que acepta. Rechazar no le impide utilizar el sitio.",
  choices: "Sus opciones",
  alwaysOn: "Siempre activado",
  partly: "Activado en parte",
  sensitive: "Sensible: \xAB{acceptAll}\xBB no lo activa.",
  details: { one: "Ver los detalles ({count} servicio)", other: "Ver los detalles ({count} servicios)" },
  providers: { one: "Interviene {count} proveedor externo.", other: "Intervienen {count} proveedores externos." },
  name: "Nombre",
  provider: "Proveedor",
  purpose: "Finalidad",
  duration: "Duraci\xF3n",
  country: "Pa\xEDs",
  cookies: "Cookies",
  abroad: "fuera de su pa\xEDs",
  table: "Cookies y tecnolog\xEDas similares de este sitio",
  thisSite: "Este sitio",
  ownCookie: "Recuerda sus opciones",
  askedBy: "Se lo pregunta {controller}.",
  help: "\xBFTiene preguntas o quiere ver o corregir sus datos? Escriba a la persona responsable de la protecci\xF3n de datos: {contact}.",
  kept: "Su elecci\xF3n se conserva durante {duration}, tanto si acepta como si rechaza.",
  receipt: "Elecci\xF3n del {date}. N\xFAmero de registro: {id}.",
  gpc: "Su navegador pide que no se vendan ni se compartan sus datos. Esta petici\xF3n se respeta.",
  reaskNotice: "Nuestros servicios han cambiado. Sus rechazos anteriores se mantienen.",
  reaskCategory: "Novedad: {names}. Sus rechazos anteriores se mantienen.",
  expired: "Han pasado m\xE1s de {duration} desde su \xFAltima elecci\xF3n. Por favor, elija de nuevo.",
  accepted: "Sus opciones se han guardado: todo est\xE1 aceptado. Puede cambiarlas en cualquier momento.",
  rejected: "Sus opciones se han guardado: solo se utilizan las cookies esenciales.",
  saved: "Sus opciones se han guardado.",
  withdrawn: "Su consentimiento se ha retirado.",
  embeds: {
    video: { title: "V\xEDdeo: {title}", once: "Reproducir este v\xEDdeo" },
    audio: { title: "Grabaci\xF3n: {title}", once: "Reproducir esta grabaci\xF3n" },
    map: { title: "Mapa: {title}", once: "Mostrar este mapa" },
    post: { title: "Publicaci\xF3n: {title}", once: "Mostrar esta publicaci\xF3n" },
    calendar: { title: "Calendario: {title}", once: "Mostrar este calendario" },
    content: { title: "Contenido externo: {title}", once: "Mostrar este contenido" }
  },
  embedText: "Este contenido est\xE1 alojado en {service}. Al mostrarlo se env\xEDan datos, entre ellos su direcci\xF3n IP, a {provider}.",
  embedAlways: "Permitir siempre: {name}",
  embedLink: "Abrir en {service} (pesta\xF1a nueva)",
  categories: {
    essential: {
      label: "Esenciales",
      description: "Necesarias para que el sitio funcione: seguridad, idioma y recuerdo de sus opciones. No se utilizan para seguir su navegaci\xF3n."
    },
    analytics: {
      label: "Medici\xF3n de visitas",
      description: "Nos ayudan a contar las visitas y a saber qu\xE9 p\xE1ginas se consultan, para mejorar el sitio."
    },
    multimedia: {
      label: "V\xEDdeos y contenido externo",
      description: "Permiten ver v\xEDdeos, mapas y otros contenidos alojados por proveedores externos. El proveedor puede entonces recoger su direcci\xF3n IP y utilizar sus propias cookies, tambi\xE9n {abroad}. Sin su consentimiento, un enlace sustituye al contenido."
    },
    preferences: {
      label: "Preferencias",
      description: "Recuerdan ajustes opcionales, como los de presentaci\xF3n."
    },
    marketing: {
      label: "Publicidad",
      description: "Sirven para mostrarle en otros sitios anuncios seg\xFAn su visita y para medir sus resultados."
    },
    social: {
      label: "Redes sociales",
      description: "Permiten ver y compartir contenidos de redes sociales. La red puede entonces recoger su direcci\xF3n IP y utilizar sus propias cookies, tambi\xE9n {abroad}."
    }
  }
};

export { es as default };
