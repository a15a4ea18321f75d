/** Galician. */
import type { Texts } from './texts.js';

const gl: Texts = {
  lang: 'gl',
  dir: 'ltr',
  title: 'As súas opcións sobre as cookies',
  intro:
    'Este sitio utiliza cookies que son esenciais para que funcione. Co seu consentimento, tamén utiliza outras tecnoloxías:',
  introOptOut: 'Este sitio utiliza cookies que son esenciais para que funcione. Tamén utiliza outras tecnoloxías:',
  staysOff: 'Poden permitir recoñecer o seu dispositivo. Están desactivadas ata que vostede as active.',
  staysOn: 'Poden permitir recoñecer o seu dispositivo. Están activadas ata que vostede as desactive.',
  introChange: 'Pode cambiar as súas opcións en calquera momento con «{reopen}», ao pé de cada páxina.',
  policyLink: 'Política de privacidade',
  acceptAll: 'Aceptar todo',
  rejectAll: 'Rexeitar todo',
  customize: 'Personalizar',
  save: 'Gardar as miñas opcións',
  close: 'Pechar sen cambios',
  closeNotice: 'Pechar',
  withdraw: 'Retirar o meu consentimento',
  afterWithdrawal: 'Este sitio borra o que pode borrar. O que conservan os provedores externos só o poden borrar eles.',
  reopen: 'Xestionar as cookies',
  optOut: 'Non vender nin compartir os meus datos persoais',
  preferencesTitle: 'Xestionar as cookies',
  preferencesIntro: 'Escolla o que acepta. Aínda que rexeite, pode utilizar o sitio.',
  choices: 'As súas opcións',
  alwaysOn: 'Sempre activas',
  partly: 'Activas en parte',
  sensitive: 'Sensible: «{acceptAll}» non activa esta opción.',
  details: { one: 'Ver os detalles ({count} servizo)', other: 'Ver os detalles ({count} servizos)' },
  providers: { one: 'Intervén {count} provedor externo.', other: 'Interveñen {count} provedores externos.' },
  name: 'Nome',
  provider: 'Provedor',
  purpose: 'Finalidade',
  duration: 'Duración',
  country: 'País',
  cookies: 'Cookies',
  abroad: 'fóra do seu país',
  table: 'Cookies e tecnoloxías semellantes deste sitio',
  thisSite: 'Este sitio',
  ownCookie: 'Lembra as súas opcións',
  askedBy: 'Pregunta feita por: {controller}.',
  help:
    'Ten algunha pregunta, ou quere consultar ou corrixir os seus datos? Escríballe á persoa responsable da protección de datos: {contact}.',
  kept: 'A súa elección consérvase durante {duration}, tanto se acepta como se rexeita.',
  receipt: 'Data da elección: {date}. Número de rexistro: {id}.',
  gpc: 'O seu navegador pide que non se vendan nin se compartan os seus datos. Este pedido respéctase.',
  reaskNotice: 'Os nosos servizos cambiaron. Mantéñense os seus rexeitamentos anteriores.',
  reaskCategory: 'Novo: {names}. Mantéñense os seus rexeitamentos anteriores.',
  expired: 'A súa última elección ten máis de {duration}. Volva escoller.',
  accepted: 'As súas opcións están gardadas: todo está aceptado. Pode cambialas en calquera momento.',
  rejected: 'As súas opcións están gardadas: só se utilizan as cookies esenciais.',
  saved: 'As súas opcións están gardadas.',
  withdrawn: 'O seu consentimento está retirado.',
  embeds: {
    video: { title: 'Vídeo: {title}', once: 'Reproducir este vídeo' },
    audio: { title: 'Son: {title}', once: 'Reproducir esta gravación' },
    map: { title: 'Mapa: {title}', once: 'Mostrar este mapa' },
    post: { title: 'Publicación: {title}', once: 'Mostrar esta publicación' },
    calendar: { title: 'Calendario: {title}', once: 'Mostrar este calendario' },
    content: { title: 'Contido externo: {title}', once: 'Mostrar este contido' },
  },
  embedText:
    'Este contido está aloxado en {service}. Ao mostralo envíase información, incluído o seu enderezo IP, a {provider}.',
  embedAlways: 'Permitir sempre: {name}',
  embedLink: 'Abrir en {service} (lapela nova)',
  categories: {
    essential: {
      label: 'Esenciais',
      description:
        'Necesarias para que o sitio funcione: seguridade, idioma e memoria das súas opcións. Non serven para seguir a súa navegación.',
    },
    analytics: {
      label: 'Medición de visitas',
      description: 'Axúdanos a contar as visitas e a saber que páxinas se consultan, para mellorar o sitio.',
    },
    multimedia: {
      label: 'Vídeos e contido externo',
      description:
        'Permiten ver vídeos, mapas e outros contidos aloxados por provedores externos. O provedor pode entón recoller o seu enderezo IP e utilizar as súas propias cookies, tamén {abroad}. Sen o seu consentimento, unha ligazón substitúe o contido.',
    },
    preferences: {
      label: 'Preferencias',
      description: 'Lembran os axustes opcionais, como a visualización.',
    },
    marketing: {
      label: 'Publicidade',
      description:
        'Serve para mostrarlle anuncios noutros sitios segundo a súa visita e para medir os seus resultados.',
    },
    social: {
      label: 'Redes sociais',
      description:
        'Permiten ver e compartir contido de redes sociais. A rede pode entón recoller o seu enderezo IP e utilizar as súas propias cookies, tamén {abroad}.',
    },
  },
};

export default gl;
