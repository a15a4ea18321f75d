/**
 * French, in the wording of Québec: « témoin » (OQLF), no space before ; ! ?, a no-break space before : and inside « ».
 */
import frFR from './regions/fr-FR.js';
import type { Texts } from './texts.js';

const fr: Texts = {
  lang: 'fr',
  dir: 'ltr',
  regions: { 'fr-be': frFR, 'fr-ch': frFR, 'fr-fr': frFR },
  title: 'Vos choix en matière de témoins',
  intro:
    'Ce site utilise des témoins (cookies) essentiels à son fonctionnement. Avec votre accord, il utilise aussi d’autres technologies\u00a0:',
  introOptOut:
    'Ce site utilise des témoins (cookies) essentiels à son fonctionnement. Il utilise aussi d’autres technologies\u00a0:',
  staysOff:
    'Elles peuvent permettre de reconnaître votre appareil. Elles sont désactivées tant que vous ne les activez pas.',
  staysOn:
    'Elles peuvent permettre de reconnaître votre appareil. Elles sont activées tant que vous ne les désactivez pas.',
  introChange:
    'Vous pouvez modifier vos choix en tout temps avec «\u00a0{reopen}\u00a0», au bas de chaque page.',
  policyLink: 'Politique de confidentialité',
  acceptAll: 'Tout accepter',
  rejectAll: 'Tout refuser',
  customize: 'Personnaliser',
  save: 'Enregistrer mes choix',
  close: 'Fermer sans modifier',
  closeNotice: 'Fermer',
  withdraw: 'Retirer mon consentement',
  afterWithdrawal:
    'Ce site efface ce qu’il peut effacer. Ce que conservent les fournisseurs externes, eux seuls peuvent l’effacer.',
  reopen: 'Gérer les témoins',
  optOut: 'Ne pas vendre ni partager mes renseignements personnels',
  preferencesTitle: 'Gérer les témoins',
  preferencesIntro: 'Choisissez ce que vous acceptez. Refuser ne vous empêche pas de consulter le site.',
  choices: 'Vos choix',
  alwaysOn: 'Toujours actifs',
  partly: 'Actifs en partie',
  sensitive: 'Sensible\u00a0: «\u00a0{acceptAll}\u00a0» n’active pas ce choix.',
  details: { one: 'Voir le détail ({count} service)', other: 'Voir le détail ({count} services)' },
  providers: {
    one: '{count} fournisseur externe est concerné.',
    other: '{count} fournisseurs externes sont concernés.',
  },
  name: 'Nom',
  provider: 'Fournisseur',
  purpose: 'Utilité',
  duration: 'Durée',
  country: 'Pays',
  cookies: 'Témoins',
  abroad: 'à l’extérieur du Québec',
  table: 'Témoins et technologies semblables de ce site',
  thisSite: 'Ce site',
  ownCookie: 'Retient vos choix',
  askedBy: 'Demande faite par {controller}.',
  help: 'Une question, ou des renseignements à consulter ou à corriger? Écrivez à la personne responsable de la protection des renseignements personnels\u00a0: {contact}.',
  kept: 'Votre choix est conservé pendant {duration}, que vous acceptiez ou refusiez.',
  receipt: 'Choix du {date}. Numéro de preuve\u00a0: {id}.',
  gpc: 'Votre navigateur demande de ne pas vendre ni partager vos renseignements. Cette demande est respectée.',
  reaskNotice: 'Nos services ont changé. Vos refus précédents sont conservés.',
  reaskCategory: 'Nouveau\u00a0: {names}. Vos refus précédents sont conservés.',
  expired: 'Votre dernier choix date de plus de {duration}. Veuillez choisir de nouveau.',
  accepted:
    'Vos choix sont enregistrés\u00a0: tout est accepté. Vous pouvez les modifier en tout temps.',
  rejected: 'Vos choix sont enregistrés\u00a0: seuls les témoins essentiels sont utilisés.',
  saved: 'Vos choix sont enregistrés.',
  withdrawn: 'Votre consentement est retiré.',
  embeds: {
    video: { title: 'Vidéo\u00a0: {title}', once: 'Lire cette vidéo' },
    audio: { title: 'Audio\u00a0: {title}', once: 'Écouter cet enregistrement' },
    map: { title: 'Carte\u00a0: {title}', once: 'Afficher cette carte' },
    post: { title: 'Publication\u00a0: {title}', once: 'Afficher cette publication' },
    calendar: { title: 'Calendrier\u00a0: {title}', once: 'Afficher ce calendrier' },
    content: { title: 'Contenu externe\u00a0: {title}', once: 'Afficher ce contenu' },
  },
  embedText:
    'Ce contenu est hébergé par {service}. L’afficher transmet des renseignements, dont votre adresse IP, à {provider}.',
  embedAlways: 'Toujours autoriser\u00a0: {name}',
  embedLink: 'Ouvrir sur {service} (nouvel onglet)',
  categories: {
    essential: {
      label: 'Essentiels',
      description:
        'Nécessaires au fonctionnement du site\u00a0: sécurité, langue et mémoire de vos choix. Ils ne servent pas à suivre votre navigation.',
    },
    analytics: {
      label: 'Mesure de la fréquentation',
      description:
        'Nous aide à compter les visites et à savoir quelles pages sont consultées, afin d’améliorer le site.',
    },
    multimedia: {
      label: 'Vidéos et contenus externes',
      description:
        'Permettent de voir des vidéos, des cartes et d’autres contenus hébergés par des fournisseurs externes. Le fournisseur peut alors recueillir votre adresse IP et utiliser ses propres témoins, y compris {abroad}. Sans votre accord, un lien remplace le contenu.',
    },
    preferences: {
      label: 'Préférences',
      description: 'Retiennent vos réglages facultatifs, comme l’affichage.',
    },
    marketing: {
      label: 'Publicité',
      description: 'Servent à afficher ailleurs des annonces liées à votre visite et à en mesurer les résultats.',
    },
    social: {
      label: 'Réseaux sociaux',
      description:
        'Permettent de voir et de partager des contenus de réseaux sociaux. Le réseau peut alors recueillir votre adresse IP et utiliser ses propres témoins, y compris {abroad}.',
    },
  },
};

export default fr;
