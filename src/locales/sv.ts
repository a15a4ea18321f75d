/** Swedish. */
import type { Texts } from './texts.js';

const sv: Texts = {
  lang: 'sv',
  dir: 'ltr',
  title: 'Dina val om kakor',
  intro:
    'Webbplatsen använder kakor som är nödvändiga för att den ska fungera. Om du samtycker används även annan teknik:',
  introOptOut: 'Webbplatsen använder kakor som är nödvändiga för att den ska fungera. Den använder även annan teknik:',
  staysOff: 'Tekniken kan göra det möjligt att känna igen din enhet. Den är avstängd tills du slår på den.',
  staysOn: 'Tekniken kan göra det möjligt att känna igen din enhet. Den är påslagen tills du stänger av den.',
  introChange: 'Du kan när som helst ändra dina val med ”{reopen}” längst ned på varje sida.',
  policyLink: 'Integritetspolicy',
  acceptAll: 'Godkänn alla',
  rejectAll: 'Avvisa alla',
  customize: 'Anpassa',
  save: 'Spara mina val',
  close: 'Stäng utan att ändra',
  closeNotice: 'Stäng',
  withdraw: 'Återkalla mitt samtycke',
  afterWithdrawal:
    'Webbplatsen raderar det den kan. Det som externa leverantörer har sparat kan bara de själva radera.',
  reopen: 'Hantera kakor',
  optOut: 'Sälj eller dela inte mina personuppgifter',
  preferencesTitle: 'Hantera kakor',
  preferencesIntro: 'Välj vad du godkänner. Du kan använda webbplatsen även om du säger nej.',
  choices: 'Dina val',
  alwaysOn: 'Alltid på',
  partly: 'Delvis på',
  sensitive: 'Känsligt: ”{acceptAll}” slår inte på detta.',
  details: { one: 'Visa detaljer ({count} tjänst)', other: 'Visa detaljer ({count} tjänster)' },
  providers: { one: '{count} extern leverantör är inblandad.', other: '{count} externa leverantörer är inblandade.' },
  name: 'Namn',
  provider: 'Leverantör',
  purpose: 'Syfte',
  duration: 'Lagringstid',
  country: 'Land',
  cookies: 'Kakor',
  abroad: 'utanför ditt land',
  table: 'Kakor och liknande teknik på webbplatsen',
  thisSite: 'Den här webbplatsen',
  ownCookie: 'Kommer ihåg dina val',
  askedBy: 'Frågan ställs av {controller}.',
  help:
    'Har du frågor, eller vill du se eller rätta dina uppgifter? Skriv till den som ansvarar för dataskydd hos oss: {contact}.',
  kept: 'Ditt val sparas i {duration}, oavsett om du säger ja eller nej.',
  receipt: 'Valet gjordes den {date}. Registreringsnummer: {id}.',
  gpc: 'Webbläsarens signal om att neka försäljning och delning respekteras: dina uppgifter varken säljs eller delas.',
  reaskNotice: 'Våra tjänster har ändrats. Det du har avvisat tidigare är fortfarande avvisat.',
  reaskCategory: 'Nytt: {names}. Det du har avvisat tidigare är fortfarande avvisat.',
  expired: 'Ditt senaste val gjordes för mer än {duration} sedan. Välj igen.',
  accepted: 'Dina val är sparade: allt är godkänt. Du kan ändra dem när som helst.',
  rejected: 'Dina val är sparade: bara nödvändiga kakor används.',
  saved: 'Dina val är sparade.',
  withdrawn: 'Ditt samtycke är återkallat.',
  embeds: {
    video: { title: 'Film: {title}', once: 'Spela filmen' },
    audio: { title: 'Ljud: {title}', once: 'Spela inspelningen' },
    map: { title: 'Karta: {title}', once: 'Visa kartan' },
    post: { title: 'Inlägg: {title}', once: 'Visa inlägget' },
    calendar: { title: 'Kalender: {title}', once: 'Visa kalendern' },
    content: { title: 'Externt innehåll: {title}', once: 'Visa innehållet' },
  },
  embedText:
    'Det här innehållet finns hos {service}. När det visas skickas uppgifter, bland annat din IP-adress, till {provider}.',
  embedAlways: 'Tillåt alltid: {name}',
  embedLink: 'Öppna på {service} (ny flik)',
  categories: {
    essential: {
      label: 'Nödvändiga',
      description:
        'Behövs för att webbplatsen ska fungera: säkerhet, språk och för att minnas dina val. De används inte för att följa hur du surfar.',
    },
    analytics: {
      label: 'Besöksmätning',
      description: 'Hjälper oss att räkna besök och se vilka sidor som visas, så att vi kan förbättra webbplatsen.',
    },
    multimedia: {
      label: 'Filmer och externt innehåll',
      description:
        'Gör att du kan se filmer, kartor och annat innehåll från externa leverantörer. Leverantören kan då samla in din IP-adress och använda egna kakor, även {abroad}. Utan ditt samtycke visas en länk i stället för innehållet.',
    },
    preferences: {
      label: 'Inställningar',
      description: 'Kommer ihåg frivilliga inställningar, till exempel hur sidan visas.',
    },
    marketing: {
      label: 'Annonser',
      description: 'Används för att visa dig annonser på andra platser utifrån ditt besök och för att mäta resultatet.',
    },
    social: {
      label: 'Sociala nätverk',
      description:
        'Gör att du kan se och dela innehåll från sociala nätverk. Nätverket kan då samla in din IP-adress och använda egna kakor, även {abroad}.',
    },
  },
};

export default sv;
