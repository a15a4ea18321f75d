/** Dutch, formal address. */
import type { Texts } from './texts.js';

const nl: Texts = {
  lang: 'nl',
  dir: 'ltr',
  title: 'Uw keuzes over cookies',
  intro:
    'Deze website gebruikt cookies die nodig zijn voor de werking ervan. Met uw toestemming gebruikt de website ook andere technieken:',
  introOptOut:
    'Deze website gebruikt cookies die nodig zijn voor de werking ervan. De website gebruikt ook andere technieken:',
  staysOff: 'Daarmee kan uw apparaat mogelijk worden herkend. Ze staan uit totdat u ze aanzet.',
  staysOn: 'Daarmee kan uw apparaat mogelijk worden herkend. Ze staan aan totdat u ze uitzet.',
  introChange: 'U kunt uw keuzes altijd wijzigen met ‘{reopen}’ onder aan elke pagina.',
  policyLink: 'Privacyverklaring',
  acceptAll: 'Alles accepteren',
  rejectAll: 'Alles weigeren',
  customize: 'Aanpassen',
  save: 'Mijn keuzes opslaan',
  close: 'Sluiten zonder wijzigingen',
  closeNotice: 'Sluiten',
  withdraw: 'Mijn toestemming intrekken',
  afterWithdrawal:
    'Deze website verwijdert wat mogelijk is. Wat externe aanbieders bewaren, kunnen alleen zij verwijderen.',
  reopen: 'Cookies beheren',
  optOut: 'Mijn persoonsgegevens niet verkopen of delen',
  preferencesTitle: 'Cookies beheren',
  preferencesIntro: 'Kies wat u accepteert. Ook als u weigert, kunt u de website gebruiken.',
  choices: 'Uw keuzes',
  alwaysOn: 'Altijd aan',
  partly: 'Gedeeltelijk aan',
  sensitive: 'Gevoelig: ‘{acceptAll}’ zet dit niet aan.',
  details: { one: 'Details tonen ({count} dienst)', other: 'Details tonen ({count} diensten)' },
  providers: {
    one: 'Er is {count} externe aanbieder bij betrokken.',
    other: 'Er zijn {count} externe aanbieders bij betrokken.',
  },
  name: 'Naam',
  provider: 'Aanbieder',
  purpose: 'Doel',
  duration: 'Duur',
  country: 'Land',
  cookies: 'Cookies',
  abroad: 'buiten uw land',
  table: 'Cookies en vergelijkbare technieken op deze website',
  thisSite: 'Deze website',
  ownCookie: 'Onthoudt uw keuzes',
  askedBy: 'De vraag komt van {controller}.',
  help:
    'Hebt u vragen, of wilt u uw gegevens inzien of verbeteren? Schrijf naar onze contactpersoon voor gegevensbescherming: {contact}.',
  kept: 'Uw keuze wordt {duration} bewaard, of u nu accepteert of weigert.',
  receipt: 'Keuze gemaakt op {date}. Registratienummer: {id}.',
  gpc: 'Uw browser vraagt om uw gegevens niet te verkopen of te delen. Dat verzoek wordt gerespecteerd.',
  reaskNotice: 'Onze diensten zijn veranderd. Wat u eerder weigerde, blijft geweigerd.',
  reaskCategory: 'Nieuw: {names}. Wat u eerder weigerde, blijft geweigerd.',
  expired: 'Uw laatste keuze is meer dan {duration} geleden gemaakt. Kies opnieuw.',
  accepted: 'Uw keuzes zijn opgeslagen: alles is geaccepteerd. U kunt ze altijd wijzigen.',
  rejected: 'Uw keuzes zijn opgeslagen: alleen noodzakelijke cookies worden gebruikt.',
  saved: 'Uw keuzes zijn opgeslagen.',
  withdrawn: 'Uw toestemming is ingetrokken.',
  embeds: {
    video: { title: 'Video: {title}', once: 'Deze video afspelen' },
    audio: { title: 'Audio: {title}', once: 'Deze opname afspelen' },
    map: { title: 'Kaart: {title}', once: 'Deze kaart tonen' },
    post: { title: 'Bericht: {title}', once: 'Dit bericht tonen' },
    calendar: { title: 'Agenda: {title}', once: 'Deze agenda tonen' },
    content: { title: 'Externe inhoud: {title}', once: 'Deze inhoud tonen' },
  },
  embedText:
    'Deze inhoud staat op {service}. Als u de inhoud toont, worden gegevens, waaronder uw IP-adres, naar {provider} gestuurd.',
  embedAlways: 'Altijd toestaan: {name}',
  embedLink: 'Openen op {service} (nieuw tabblad)',
  categories: {
    essential: {
      label: 'Noodzakelijk',
      description:
        'Nodig om de website te laten werken: beveiliging, taal en het onthouden van uw keuzes. Ze worden niet gebruikt om uw surfgedrag te volgen.',
    },
    analytics: {
      label: 'Bezoekmeting',
      description:
        'Helpen ons om bezoeken te tellen en te zien welke pagina’s worden bekeken, zodat we de website kunnen verbeteren.',
    },
    multimedia: {
      label: 'Video’s en externe inhoud',
      description:
        'Hiermee ziet u video’s, kaarten en andere inhoud van externe aanbieders. De aanbieder kan dan uw IP-adres verzamelen en eigen cookies gebruiken, ook {abroad}. Zonder uw toestemming staat er een link in plaats van de inhoud.',
    },
    preferences: {
      label: 'Voorkeuren',
      description: 'Onthouden instellingen die niet verplicht zijn, zoals de weergave.',
    },
    marketing: {
      label: 'Advertenties',
      description:
        'Worden gebruikt om u elders advertenties te tonen op basis van uw bezoek, en om de resultaten te meten.',
    },
    social: {
      label: 'Sociale netwerken',
      description:
        'Hiermee ziet en deelt u inhoud van sociale netwerken. Het netwerk kan dan uw IP-adres verzamelen en eigen cookies gebruiken, ook {abroad}.',
    },
  },
};

export default nl;
