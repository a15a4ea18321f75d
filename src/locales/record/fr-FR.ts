/**
 * French as written in France: « cookies » and « données personnelles », a no-break space before ; : ! ? and inside « ».
 */
import type { RecordTexts } from './texts.js';

const frFR: RecordTexts = {
  lang: 'fr-FR',
  dir: 'ltr',
  title: 'Le registre de vos consentements',
  intro:
    'Ce que vous avez accepté et refusé sur ce site, et quand. Ce registre est conservé dans ce navigateur et vous appartient.',
  none: 'Aucun de vos choix n’est enregistré dans ce navigateur.',
  choices: 'Vos choix actuels',
  accepted: 'Accepté',
  refused: 'Refusé',
  alwaysOn: 'Toujours actif',
  categories: {
    essential: 'Indispensables',
    analytics: 'Mesure d’audience',
    multimedia: 'Vidéos et contenus externes',
    preferences: 'Préférences',
    marketing: 'Publicité',
    social: 'Réseaux sociaux',
  },
  undecided: 'Sans réponse',
  decidedOn: 'Choix fait le',
  validUntil: 'Valable jusqu’au',
  number: 'Numéro de preuve',
  noticeVersion: 'Version de l’information',
  language: 'Langue',
  page: 'Page',
  history: 'Historique',
  kept: { one: '{count} décision est conservée.', other: '{count} décisions sont conservées.' },
  inForce: 'En vigueur',
  expired: 'Expiré',
  actions: {
    'accept-all': 'Tout accepté',
    'reject-all': 'Tout refusé',
    save: 'Choix enregistrés',
    withdraw: 'Consentement retiré',
    embed: 'Contenus intégrés toujours autorisés',
    gpc: 'Refus',
    import: 'Choix repris',
  },
  sources: {
    banner: 'dans le bandeau',
    preferences: 'dans les préférences',
    embed: 'sur le contenu lui-même',
    record: 'dans une page comme celle-ci',
    opener: 'par un lien ou un bouton du site',
    api: 'par le code du site',
    gpc: 'par un signal de votre navigateur',
    import: 'de l’outil que ce site utilisait auparavant',
  },
  shown: 'Ce qui vous a été présenté',
  notKept: 'Le texte présenté n’a pas été conservé.',
  verified: 'Vérifié\u00a0: l’historique est complet et inchangé.',
  changed: 'L’historique a été modifié après son enregistrement, ou une partie manque.',
  problem: 'Enregistrement {number}\u00a0: «\u00a0{field}\u00a0» n’est pas tel qu’il a été écrit.',
  unverifiable:
    'Cet historique ne peut pas être vérifié\u00a0: il n’a pas été enregistré par une connexion sécurisée (https).',
  proof:
    'La vérification montre qu’une modification a eu lieu, mais pas qui l’a faite\u00a0: quiconque dispose de ce navigateur pourrait tout réécrire.',
  copy: 'Copier',
  copied: 'Copié.',
  notCopied: 'Votre navigateur n’a pas permis la copie.',
  download: 'Télécharger mon reçu (JSON)',
  downloadLinked: 'Télécharger en données liées (JSON-LD)',
  print: 'Imprimer',
  withdraw: 'Retirer mon consentement',
  withdrawn: 'Votre consentement est retiré.',
  forget: 'Tout oublier',
  forgetAsk:
    'Vos choix et leur historique seront effacés de ce navigateur. Le site vous posera de nouveau la question.',
  forgetYes: 'Tout effacer',
  forgetNo: 'Conserver',
  forgotten: 'Tout est effacé.',
};

export default frFR;
