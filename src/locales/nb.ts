/** Norwegian Bokmål. */
import type { Texts } from './texts.js';

const nb: Texts = {
  lang: 'nb',
  dir: 'ltr',
  title: 'Dine valg om informasjonskapsler',
  intro:
    'Nettstedet bruker informasjonskapsler som er nødvendige for at det skal virke. Hvis du samtykker, bruker det også annen teknologi:',
  introOptOut:
    'Nettstedet bruker informasjonskapsler som er nødvendige for at det skal virke. Det bruker også annen teknologi:',
  staysOff: 'Teknologien kan gjøre det mulig å kjenne igjen enheten din. Den er slått av til du slår den på.',
  staysOn: 'Teknologien kan gjøre det mulig å kjenne igjen enheten din. Den er slått på til du slår den av.',
  introChange: 'Du kan når som helst endre valgene dine med «{reopen}» nederst på hver side.',
  policyLink: 'Personvernerklæring',
  acceptAll: 'Godta alle',
  rejectAll: 'Avvis alle',
  customize: 'Tilpass',
  save: 'Lagre valgene mine',
  close: 'Lukk uten å endre',
  closeNotice: 'Lukk',
  withdraw: 'Trekk tilbake samtykket mitt',
  afterWithdrawal:
    'Nettstedet sletter det det kan. Det eksterne leverandører har lagret, er det bare de som kan slette.',
  reopen: 'Administrer informasjonskapsler',
  optOut: 'Ikke selg eller del personopplysningene mine',
  preferencesTitle: 'Administrer informasjonskapsler',
  preferencesIntro: 'Velg hva du godtar. Du kan bruke nettstedet selv om du sier nei.',
  choices: 'Valgene dine',
  alwaysOn: 'Alltid på',
  partly: 'Delvis på',
  sensitive: 'Sensitivt: «{acceptAll}» slår ikke på dette.',
  details: { one: 'Vis detaljer ({count} tjeneste)', other: 'Vis detaljer ({count} tjenester)' },
  providers: { one: '{count} ekstern leverandør er involvert.', other: '{count} eksterne leverandører er involvert.' },
  name: 'Navn',
  provider: 'Leverandør',
  purpose: 'Formål',
  duration: 'Varighet',
  country: 'Land',
  cookies: 'Informasjonskapsler',
  abroad: 'utenfor landet ditt',
  table: 'Informasjonskapsler og lignende teknologi på nettstedet',
  thisSite: 'Dette nettstedet',
  ownCookie: 'Husker valgene dine',
  askedBy: 'Spørsmålet stilles av {controller}.',
  help:
    'Har du spørsmål, eller vil du se eller rette opplysningene dine? Skriv til den som har ansvar for personvern hos oss: {contact}.',
  kept: 'Valget ditt lagres i {duration}, enten du sier ja eller nei.',
  receipt: 'Valget ble gjort {date}. Registreringsnummer: {id}.',
  gpc: 'Signalet fra nettleseren om å reservere deg respekteres: opplysningene dine blir ikke solgt eller delt.',
  reaskNotice: 'Tjenestene våre er endret. Det du har avvist tidligere, er fortsatt avvist.',
  reaskCategory: 'Nytt: {names}. Det du har avvist tidligere, er fortsatt avvist.',
  expired: 'Det siste valget ditt er mer enn {duration} gammelt. Velg på nytt.',
  accepted: 'Valgene dine er lagret: alt er godtatt. Du kan endre dem når som helst.',
  rejected: 'Valgene dine er lagret: bare nødvendige informasjonskapsler brukes.',
  saved: 'Valgene dine er lagret.',
  withdrawn: 'Samtykket ditt er trukket tilbake.',
  embeds: {
    video: { title: 'Film: {title}', once: 'Spill av filmen' },
    audio: { title: 'Lyd: {title}', once: 'Spill av opptaket' },
    map: { title: 'Kart: {title}', once: 'Vis kartet' },
    post: { title: 'Innlegg: {title}', once: 'Vis innlegget' },
    calendar: { title: 'Kalender: {title}', once: 'Vis kalenderen' },
    content: { title: 'Eksternt innhold: {title}', once: 'Vis innholdet' },
  },
  embedText:
    'Dette innholdet ligger hos {service}. Når det vises, sendes opplysninger, blant annet IP-adressen din, til {provider}.',
  embedAlways: 'Tillat alltid: {name}',
  embedLink: 'Åpne hos {service} (ny fane)',
  categories: {
    essential: {
      label: 'Nødvendige',
      description:
        'Trengs for at nettstedet skal virke: sikkerhet, språk og for å huske valgene dine. De brukes ikke til å følge med på hva du gjør på nettet.',
    },
    analytics: {
      label: 'Besøksmåling',
      description: 'Hjelper oss å telle besøk og se hvilke sider som blir vist, slik at vi kan forbedre nettstedet.',
    },
    multimedia: {
      label: 'Filmer og eksternt innhold',
      description:
        'Lar deg se filmer, kart og annet innhold fra eksterne leverandører. Leverandøren kan da samle inn IP-adressen din og bruke egne informasjonskapsler, også {abroad}. Uten samtykke fra deg vises en lenke i stedet for innholdet.',
    },
    preferences: {
      label: 'Innstillinger',
      description: 'Husker valgfrie innstillinger, for eksempel hvordan siden vises.',
    },
    marketing: {
      label: 'Annonser',
      description: 'Brukes til å vise deg annonser andre steder ut fra besøket ditt og til å måle resultatet.',
    },
    social: {
      label: 'Sosiale nettverk',
      description:
        'Lar deg se og dele innhold fra sosiale nettverk. Nettverket kan da samle inn IP-adressen din og bruke egne informasjonskapsler, også {abroad}.',
    },
  },
};

export default nb;
