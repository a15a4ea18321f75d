/** Danish. */
import type { Texts } from './texts.js';

const da: Texts = {
  lang: 'da',
  dir: 'ltr',
  title: 'Dine cookievalg',
  intro:
    'Dette websted bruger cookies, som det ikke kan fungere uden. Med dit samtykke bruger det også andre teknologier:',
  introOptOut: 'Dette websted bruger cookies, som det ikke kan fungere uden. Det bruger også andre teknologier:',
  staysOff: 'De kan gøre det muligt at genkende din enhed. De er slået fra, indtil du slår dem til.',
  staysOn: 'De kan gøre det muligt at genkende din enhed. De er slået til, indtil du slår dem fra.',
  introChange: 'Du kan altid ændre dine valg med »{reopen}« nederst på hver side.',
  policyLink: 'Privatlivspolitik',
  acceptAll: 'Acceptér alle',
  rejectAll: 'Afvis alle',
  customize: 'Tilpas',
  save: 'Gem mine valg',
  close: 'Luk uden ændringer',
  closeNotice: 'Luk',
  withdraw: 'Træk mit samtykke tilbage',
  afterWithdrawal: 'Webstedet sletter det, det kan. Det, som eksterne udbydere gemmer, kan kun de selv slette.',
  reopen: 'Administrér cookies',
  optOut: 'Sælg eller del ikke mine personoplysninger',
  preferencesTitle: 'Administrér cookies',
  preferencesIntro: 'Vælg, hvad du accepterer. Du kan bruge webstedet, selv om du afviser.',
  choices: 'Dine valg',
  alwaysOn: 'Altid slået til',
  partly: 'Delvist slået til',
  sensitive: 'Følsomt: »{acceptAll}« slår ikke dette til.',
  details: { one: 'Vis detaljer ({count} tjeneste)', other: 'Vis detaljer ({count} tjenester)' },
  providers: { one: '{count} ekstern udbyder er involveret.', other: '{count} eksterne udbydere er involveret.' },
  name: 'Navn',
  provider: 'Udbyder',
  purpose: 'Formål',
  duration: 'Varighed',
  country: 'Land',
  cookies: 'Cookies',
  abroad: 'uden for dit land',
  table: 'Cookies og lignende teknologier på dette websted',
  thisSite: 'Dette websted',
  ownCookie: 'Husker dine valg',
  askedBy: 'Spørgsmålet kommer fra {controller}.',
  help:
    'Har du spørgsmål, eller vil du se eller rette dine oplysninger? Skriv til vores ansvarlige for databeskyttelse: {contact}.',
  kept: 'Dit valg gemmes i {duration}, uanset om du accepterer eller afviser.',
  receipt: 'Valg foretaget den {date}. Registreringsnummer: {id}.',
  gpc: 'Din browser beder om, at dine oplysninger ikke sælges eller deles. Det bliver respekteret.',
  reaskNotice: 'Vores tjenester er ændret. Dine tidligere afvisninger er bevaret.',
  reaskCategory: 'Nyt: {names}. Dine tidligere afvisninger er bevaret.',
  expired: 'Det er mere end {duration} siden, du sidst valgte. Vælg venligst igen.',
  accepted: 'Dine valg er gemt: alt er accepteret. Du kan altid ændre dem.',
  rejected: 'Dine valg er gemt: kun nødvendige cookies bruges.',
  saved: 'Dine valg er gemt.',
  withdrawn: 'Dit samtykke er trukket tilbage.',
  embeds: {
    video: { title: 'Video: {title}', once: 'Afspil videoen' },
    audio: { title: 'Lyd: {title}', once: 'Afspil optagelsen' },
    map: { title: 'Kort: {title}', once: 'Vis kortet' },
    post: { title: 'Opslag: {title}', once: 'Vis opslaget' },
    calendar: { title: 'Kalender: {title}', once: 'Vis kalenderen' },
    content: { title: 'Eksternt indhold: {title}', once: 'Vis indholdet' },
  },
  embedText:
    'Dette indhold ligger hos {service}. Hvis du viser det, sendes oplysninger, herunder din IP-adresse, til {provider}.',
  embedAlways: 'Tillad altid: {name}',
  embedLink: 'Åbn på {service} (ny fane)',
  categories: {
    essential: {
      label: 'Nødvendige',
      description:
        'Nødvendige for, at webstedet kan fungere: sikkerhed, sprog og dine valg. De bruges ikke til at følge din færden på nettet.',
    },
    analytics: {
      label: 'Måling af besøg',
      description: 'Hjælper os med at tælle besøg og se, hvilke sider der vises, så vi kan forbedre webstedet.',
    },
    multimedia: {
      label: 'Videoer og eksternt indhold',
      description:
        'Lader dig se videoer, kort og andet indhold fra eksterne udbydere. Udbyderen kan så indsamle din IP-adresse og bruge sine egne cookies, også {abroad}. Uden dit samtykke vises et link i stedet for indholdet.',
    },
    preferences: {
      label: 'Præferencer',
      description: 'Husker valgfrie indstillinger, for eksempel visningen.',
    },
    marketing: {
      label: 'Annoncering',
      description: 'Bruges til at vise dig annoncer andre steder ud fra dit besøg og til at måle resultatet af dem.',
    },
    social: {
      label: 'Sociale netværk',
      description:
        'Lader dig se og dele indhold fra sociale netværk. Netværket kan så indsamle din IP-adresse og bruge sine egne cookies, også {abroad}.',
    },
  },
};

export default da;
