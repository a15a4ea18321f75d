/** Catalan. */
import type { Texts } from './texts.js';

const ca: Texts = {
  lang: 'ca',
  dir: 'ltr',
  title: 'Les vostres opcions sobre les galetes',
  intro:
    'Aquest lloc utilitza galetes que són essencials perquè funcioni. Amb el vostre consentiment, també utilitza altres tecnologies:',
  introOptOut: 'Aquest lloc utilitza galetes que són essencials perquè funcioni. També utilitza altres tecnologies:',
  staysOff: 'Poden permetre reconèixer el vostre dispositiu. Estan desactivades fins que les activeu.',
  staysOn: 'Poden permetre reconèixer el vostre dispositiu. Estan activades fins que les desactiveu.',
  introChange: 'Podeu canviar les vostres opcions en qualsevol moment amb «{reopen}», al peu de cada pàgina.',
  policyLink: 'Política de privacitat',
  acceptAll: 'Accepta-ho tot',
  rejectAll: 'Rebutja-ho tot',
  customize: 'Personalitza',
  save: 'Desa les meves opcions',
  close: 'Tanca sense canvis',
  closeNotice: 'Tanca',
  withdraw: 'Retira el meu consentiment',
  afterWithdrawal:
    'Aquest lloc esborra el que pot esborrar. El que conserven els proveïdors externs, només ho poden esborrar ells.',
  reopen: 'Gestiona les galetes',
  optOut: 'No vengueu ni compartiu les meves dades personals',
  preferencesTitle: 'Gestiona les galetes',
  preferencesIntro: 'Trieu què accepteu. Encara que ho rebutgeu, podeu utilitzar el lloc.',
  choices: 'Les vostres opcions',
  alwaysOn: 'Sempre actives',
  partly: 'Actives en part',
  sensitive: 'Sensible: «{acceptAll}» no activa aquesta opció.',
  details: { one: 'Mostra els detalls ({count} servei)', other: 'Mostra els detalls ({count} serveis)' },
  providers: { one: 'Hi intervé {count} proveïdor extern.', other: 'Hi intervenen {count} proveïdors externs.' },
  name: 'Nom',
  provider: 'Proveïdor',
  purpose: 'Finalitat',
  duration: 'Durada',
  country: 'País',
  cookies: 'Galetes',
  abroad: 'fora del vostre país',
  table: 'Galetes i tecnologies semblants d’aquest lloc',
  thisSite: 'Aquest lloc',
  ownCookie: 'Recorda les vostres opcions',
  askedBy: 'Pregunta feta per: {controller}.',
  help:
    'Teniu cap pregunta, o voleu consultar o corregir les vostres dades? Escriviu a la persona responsable de la protecció de dades: {contact}.',
  kept: 'La vostra elecció es conserva durant {duration}, tant si accepteu com si rebutgeu.',
  receipt: 'Data de l’elecció: {date}. Número de registre: {id}.',
  gpc:
    'El vostre navegador demana que no es venguin ni es comparteixin les vostres dades. Aquesta petició es respecta.',
  reaskNotice: 'Els nostres serveis han canviat. Es mantenen els vostres rebutjos anteriors.',
  reaskCategory: 'Nou: {names}. Es mantenen els vostres rebutjos anteriors.',
  expired: 'La vostra última elecció és de fa més de {duration}. Torneu a triar.',
  accepted: 'S’han desat les vostres opcions: tot està acceptat. Podeu canviar-les en qualsevol moment.',
  rejected: 'S’han desat les vostres opcions: només s’utilitzen les galetes essencials.',
  saved: 'S’han desat les vostres opcions.',
  withdrawn: 'S’ha retirat el vostre consentiment.',
  embeds: {
    video: { title: 'Vídeo: {title}', once: 'Reprodueix aquest vídeo' },
    audio: { title: 'Àudio: {title}', once: 'Reprodueix aquest enregistrament' },
    map: { title: 'Mapa: {title}', once: 'Mostra aquest mapa' },
    post: { title: 'Publicació: {title}', once: 'Mostra aquesta publicació' },
    calendar: { title: 'Calendari: {title}', once: 'Mostra aquest calendari' },
    content: { title: 'Contingut extern: {title}', once: 'Mostra aquest contingut' },
  },
  embedText:
    'Aquest contingut està allotjat a {service}. Si el mostreu, s’envia informació, inclosa la vostra adreça IP, a {provider}.',
  embedAlways: 'Permet sempre: {name}',
  embedLink: 'Obre a {service} (pestanya nova)',
  categories: {
    essential: {
      label: 'Essencials',
      description:
        'Necessàries perquè el lloc funcioni: seguretat, idioma i memòria de les vostres opcions. No serveixen per seguir la vostra navegació.',
    },
    analytics: {
      label: 'Mesura de visites',
      description: 'Ens ajuda a comptar les visites i a saber quines pàgines es consulten, per millorar el lloc.',
    },
    multimedia: {
      label: 'Vídeos i contingut extern',
      description:
        'Permeten veure vídeos, mapes i altres continguts allotjats per proveïdors externs. El proveïdor pot recollir llavors la vostra adreça IP i utilitzar les seves pròpies galetes, també {abroad}. Sense el vostre consentiment, un enllaç substitueix el contingut.',
    },
    preferences: {
      label: 'Preferències',
      description: 'Recorden els ajustos opcionals, com ara la visualització.',
    },
    marketing: {
      label: 'Publicitat',
      description:
        'Serveix per mostrar-vos anuncis en altres llocs segons la vostra visita i per mesurar-ne els resultats.',
    },
    social: {
      label: 'Xarxes socials',
      description:
        'Permeten veure i compartir contingut de xarxes socials. La xarxa pot recollir llavors la vostra adreça IP i utilitzar les seves pròpies galetes, també {abroad}.',
    },
  },
};

export default ca;
