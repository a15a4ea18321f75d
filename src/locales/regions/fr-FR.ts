/**
 * French as written in France: « cookies » and « données personnelles », a no-break space before ; : ! ? and inside « ».
 */
import type { Region } from '../texts.js';

const frFR: Region = {
  lang: 'fr-FR',
  title: 'Vos choix concernant les cookies',
  intro:
    'Ce site utilise des cookies indispensables à son fonctionnement. Avec votre accord, il utilise aussi d’autres technologies\u00a0:',
  introOptOut:
    'Ce site utilise des cookies indispensables à son fonctionnement. Il utilise aussi d’autres technologies\u00a0:',
  introChange: 'Vous pouvez modifier vos choix à tout moment avec «\u00a0{reopen}\u00a0», en bas de chaque page.',
  afterWithdrawal:
    'Ce site efface ce qu’il peut effacer. Ce que conservent les prestataires externes, eux seuls peuvent l’effacer.',
  reopen: 'Gérer les cookies',
  optOut: 'Ne pas vendre ni partager mes données personnelles',
  preferencesTitle: 'Gérer les cookies',
  providers: {
    one: '{count} prestataire externe est concerné.',
    other: '{count} prestataires externes sont concernés.',
  },
  provider: 'Prestataire',
  purpose: 'Finalité',
  cookies: 'Cookies',
  abroad: 'en dehors de votre pays',
  table: 'Cookies et technologies similaires de ce site',
  help:
    'Une question, ou des données à consulter ou à rectifier\u00a0? Écrivez à la personne chargée de la protection des données\u00a0: {contact}.',
  gpc: 'Votre navigateur demande de ne pas vendre ni partager vos données. Cette demande est respectée.',
  expired: 'Votre dernier choix date de plus de {duration}. Merci de choisir à nouveau.',
  accepted: 'Vos choix sont enregistrés\u00a0: tout est accepté. Vous pouvez les modifier à tout moment.',
  rejected: 'Vos choix sont enregistrés\u00a0: seuls les cookies indispensables sont utilisés.',
  embeds: {
    video: { title: 'Vidéo\u00a0: {title}', once: 'Lire cette vidéo' },
    audio: { title: 'Enregistrement audio\u00a0: {title}', once: 'Écouter cet enregistrement' },
    map: { title: 'Carte\u00a0: {title}', once: 'Afficher cette carte' },
    post: { title: 'Publication\u00a0: {title}', once: 'Afficher cette publication' },
    calendar: { title: 'Calendrier\u00a0: {title}', once: 'Afficher ce calendrier' },
    content: { title: 'Contenu externe\u00a0: {title}', once: 'Afficher ce contenu' },
  },
  embedText:
    'Ce contenu est hébergé par {service}. L’afficher transmet des données, dont votre adresse IP, à {provider}.',
  categories: {
    essential: {
      label: 'Indispensables',
      description:
        'Nécessaires au fonctionnement du site\u00a0: sécurité, langue et mémoire de vos choix. Ils ne servent pas à suivre votre navigation.',
    },
    analytics: {
      label: 'Mesure d’audience',
      description:
        'Nous aide à compter les visites et à savoir quelles pages sont consultées, afin d’améliorer le site.',
    },
    multimedia: {
      label: 'Vidéos et contenus externes',
      description:
        'Permettent de voir des vidéos, des cartes et d’autres contenus hébergés par des prestataires externes. Le prestataire peut alors collecter votre adresse IP et utiliser ses propres cookies, y compris {abroad}. Sans votre accord, un lien remplace le contenu.',
    },
    preferences: {
      label: 'Préférences',
      description: 'Retiennent vos réglages facultatifs, comme l’affichage.',
    },
    marketing: {
      label: 'Publicité',
      description: 'Sert à afficher ailleurs des annonces liées à votre visite et à en mesurer les résultats.',
    },
    social: {
      label: 'Réseaux sociaux',
      description:
        'Permettent de voir et de partager des contenus de réseaux sociaux. Le réseau peut alors collecter votre adresse IP et utiliser ses propres cookies, y compris {abroad}.',
    },
  },
};

export default frFR;
