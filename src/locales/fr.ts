/**
 * French, in the wording of Québec: « témoin » (OQLF), no space before ; ! ?, a no-break space before : and inside « ».
 */
import type { Texts } from './texts.js';

const fr: Texts = {
  lang: 'fr',
  dir: 'ltr',
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
  withdraw: 'Retirer mon consentement',
  reopen: 'Gérer les témoins',
  preferencesTitle: 'Gérer les témoins',
  preferencesIntro: 'Choisissez ce que vous acceptez. Refuser ne vous empêche pas de consulter le site.',
  choices: 'Vos choix',
  alwaysOn: 'Toujours actifs',
  details: { one: 'Voir le détail ({count} service)', other: 'Voir le détail ({count} services)' },
  provider: 'Fournisseur',
  purpose: 'Utilité',
  duration: 'Durée',
  country: 'Pays',
  cookies: 'Témoins',
  askedBy: 'Demande faite par {controller}.',
  help: 'Une question? Écrivez à la personne responsable de la protection des renseignements personnels\u00a0: {contact}.',
  gpc: 'Votre navigateur demande de ne pas vendre ni partager vos renseignements. Cette demande est respectée.',
  reaskNotice: 'Nos services ont changé. Vos refus précédents sont conservés.',
  reaskCategory: 'Un nouveau choix vous est proposé. Vos refus précédents sont conservés.',
  accepted:
    'Vos choix sont enregistrés\u00a0: tout est accepté. Vous pouvez les modifier en tout temps.',
  rejected: 'Vos choix sont enregistrés\u00a0: seuls les témoins essentiels sont utilisés.',
  saved: 'Vos choix sont enregistrés.',
  withdrawn: 'Votre consentement est retiré.',
  embedTitle: 'Vidéo\u00a0: {title}',
  embedText:
    'Cette vidéo est hébergée par {service}. La lire transmet des renseignements, dont votre adresse IP, à {provider}.',
  embedOnce: 'Lire cette vidéo',
  embedAlways: 'Toujours autoriser les vidéos',
  embedLink: 'Regarder sur {service} (nouvel onglet)',
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
        'Permettent de lire des vidéos hébergées par des fournisseurs externes. Le fournisseur peut alors recueillir votre adresse IP et utiliser ses propres témoins, y compris à l’extérieur du Québec. Sans votre accord, un lien remplace la vidéo.',
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
        'Permettent de voir et de partager des contenus de réseaux sociaux. Le réseau peut alors recueillir votre adresse IP et utiliser ses propres témoins, y compris à l’extérieur du Québec.',
    },
  },
};

export default fr;
