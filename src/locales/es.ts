/** Spanish, formal address. */
import type { Texts } from './texts.js';

const es: Texts = {
  lang: 'es',
  dir: 'ltr',
  title: 'Sus opciones sobre las cookies',
  intro:
    'Este sitio utiliza cookies esenciales para su funcionamiento. Con su consentimiento, también utiliza otras tecnologías:',
  introOptOut: 'Este sitio utiliza cookies esenciales para su funcionamiento. También utiliza otras tecnologías:',
  staysOff: 'Pueden permitir que se reconozca su dispositivo. Están desactivadas mientras usted no las active.',
  staysOn: 'Pueden permitir que se reconozca su dispositivo. Están activadas mientras usted no las desactive.',
  introChange: 'Puede cambiar sus opciones en cualquier momento con «{reopen}», al pie de cada página.',
  policyLink: 'Política de privacidad',
  acceptAll: 'Aceptar todo',
  rejectAll: 'Rechazar todo',
  customize: 'Personalizar',
  save: 'Guardar mis opciones',
  close: 'Cerrar sin cambios',
  closeNotice: 'Cerrar',
  withdraw: 'Retirar mi consentimiento',
  afterWithdrawal:
    'Este sitio borra lo que puede. Lo que conservan los proveedores externos solo pueden borrarlo ellos.',
  reopen: 'Gestionar las cookies',
  optOut: 'No vender ni compartir mis datos personales',
  preferencesTitle: 'Gestionar las cookies',
  preferencesIntro: 'Elija lo que acepta. Rechazar no le impide utilizar el sitio.',
  choices: 'Sus opciones',
  alwaysOn: 'Siempre activado',
  partly: 'Activado en parte',
  sensitive: 'Sensible: «{acceptAll}» no lo activa.',
  details: { one: 'Ver los detalles ({count} servicio)', other: 'Ver los detalles ({count} servicios)' },
  providers: { one: 'Interviene {count} proveedor externo.', other: 'Intervienen {count} proveedores externos.' },
  name: 'Nombre',
  provider: 'Proveedor',
  purpose: 'Finalidad',
  duration: 'Duración',
  country: 'País',
  cookies: 'Cookies',
  abroad: 'fuera de su país',
  table: 'Cookies y tecnologías similares de este sitio',
  thisSite: 'Este sitio',
  ownCookie: 'Recuerda sus opciones',
  askedBy: 'Se lo pregunta {controller}.',
  help:
    '¿Tiene preguntas o quiere ver o corregir sus datos? Escriba a la persona responsable de la protección de datos: {contact}.',
  kept: 'Su elección se conserva durante {duration}, tanto si acepta como si rechaza.',
  receipt: 'Elección del {date}. Número de registro: {id}.',
  gpc: 'Su navegador pide que no se vendan ni se compartan sus datos. Esta petición se respeta.',
  reaskNotice: 'Nuestros servicios han cambiado. Sus rechazos anteriores se mantienen.',
  reaskCategory: 'Novedad: {names}. Sus rechazos anteriores se mantienen.',
  expired: 'Han pasado más de {duration} desde su última elección. Por favor, elija de nuevo.',
  accepted: 'Sus opciones se han guardado: todo está aceptado. Puede cambiarlas en cualquier momento.',
  rejected: 'Sus opciones se han guardado: solo se utilizan las cookies esenciales.',
  saved: 'Sus opciones se han guardado.',
  withdrawn: 'Su consentimiento se ha retirado.',
  embeds: {
    video: { title: 'Vídeo: {title}', once: 'Reproducir este vídeo' },
    audio: { title: 'Grabación: {title}', once: 'Reproducir esta grabación' },
    map: { title: 'Mapa: {title}', once: 'Mostrar este mapa' },
    post: { title: 'Publicación: {title}', once: 'Mostrar esta publicación' },
    calendar: { title: 'Calendario: {title}', once: 'Mostrar este calendario' },
    content: { title: 'Contenido externo: {title}', once: 'Mostrar este contenido' },
  },
  embedText:
    'Este contenido está alojado en {service}. Al mostrarlo se envían datos, entre ellos su dirección IP, a {provider}.',
  embedAlways: 'Permitir siempre: {name}',
  embedLink: 'Abrir en {service} (pestaña nueva)',
  categories: {
    essential: {
      label: 'Esenciales',
      description:
        'Necesarias para que el sitio funcione: seguridad, idioma y recuerdo de sus opciones. No se utilizan para seguir su navegación.',
    },
    analytics: {
      label: 'Medición de visitas',
      description: 'Nos ayudan a contar las visitas y a saber qué páginas se consultan, para mejorar el sitio.',
    },
    multimedia: {
      label: 'Vídeos y contenido externo',
      description:
        'Permiten ver vídeos, mapas y otros contenidos alojados por proveedores externos. El proveedor puede entonces recoger su dirección IP y utilizar sus propias cookies, también {abroad}. Sin su consentimiento, un enlace sustituye al contenido.',
    },
    preferences: {
      label: 'Preferencias',
      description: 'Recuerdan ajustes opcionales, como los de presentación.',
    },
    marketing: {
      label: 'Publicidad',
      description: 'Sirven para mostrarle en otros sitios anuncios según su visita y para medir sus resultados.',
    },
    social: {
      label: 'Redes sociales',
      description:
        'Permiten ver y compartir contenidos de redes sociales. La red puede entonces recoger su dirección IP y utilizar sus propias cookies, también {abroad}.',
    },
  },
};

export default es;
