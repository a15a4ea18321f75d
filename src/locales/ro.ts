/** Romanian, formal address. */
import type { Texts } from './texts.js';

const ro: Texts = {
  lang: 'ro',
  dir: 'ltr',
  title: 'Opțiunile dumneavoastră privind cookie-urile',
  intro:
    'Acest site folosește cookie-uri fără de care nu poate funcționa. Cu acordul dumneavoastră, folosește și alte tehnologii:',
  introOptOut: 'Acest site folosește cookie-uri fără de care nu poate funcționa. Folosește și alte tehnologii:',
  staysOff: 'Acestea pot permite recunoașterea dispozitivului dumneavoastră. Rămân oprite până când le porniți.',
  staysOn: 'Acestea pot permite recunoașterea dispozitivului dumneavoastră. Rămân pornite până când le opriți.',
  introChange: 'Vă puteți schimba opțiunile oricând, prin „{reopen}”, în partea de jos a fiecărei pagini.',
  policyLink: 'Politica de confidențialitate',
  acceptAll: 'Accept tot',
  rejectAll: 'Refuz tot',
  customize: 'Personalizare',
  save: 'Salvez opțiunile mele',
  close: 'Închidere fără modificări',
  closeNotice: 'Închidere',
  withdraw: 'Îmi retrag consimțământul',
  afterWithdrawal: 'Acest site șterge ce poate. Ce păstrează furnizorii externi pot șterge numai ei.',
  reopen: 'Gestionarea cookie-urilor',
  optOut: 'Nu vindeți și nu partajați datele mele cu caracter personal',
  preferencesTitle: 'Gestionarea cookie-urilor',
  preferencesIntro: 'Alegeți ce acceptați. Dacă refuzați, puteți folosi în continuare site-ul.',
  choices: 'Opțiunile dumneavoastră',
  alwaysOn: 'Mereu pornit',
  partly: 'Pornit parțial',
  sensitive: 'Sensibil: „{acceptAll}” nu pornește această opțiune.',
  details: {
    one: 'Afișați detaliile ({count} serviciu)',
    few: 'Afișați detaliile ({count} servicii)',
    other: 'Afișați detaliile ({count} de servicii)',
  },
  providers: {
    one: 'Este implicat {count} furnizor extern.',
    few: 'Sunt implicați {count} furnizori externi.',
    other: 'Sunt implicați {count} de furnizori externi.',
  },
  name: 'Nume',
  provider: 'Furnizor',
  purpose: 'Scop',
  duration: 'Durată',
  country: 'Țară',
  cookies: 'Cookie-uri',
  abroad: 'în afara țării dumneavoastră',
  table: 'Cookie-uri și tehnologii similare pe acest site',
  thisSite: 'Acest site',
  ownCookie: 'Reține opțiunile dumneavoastră',
  askedBy: 'Vă întreabă {controller}.',
  help:
    'Aveți întrebări sau doriți să vedeți ori să corectați datele dumneavoastră? Scrieți persoanei responsabile cu protecția datelor: {contact}.',
  kept: 'Opțiunea dumneavoastră se păstrează timp de {duration}, indiferent dacă acceptați sau refuzați.',
  receipt: 'Data alegerii: {date}. Numărul înregistrării: {id}.',
  gpc: 'Browserul dumneavoastră cere ca datele să nu fie vândute sau partajate. Această cerere este respectată.',
  reaskNotice: 'Serviciile noastre s-au schimbat. Refuzurile dumneavoastră anterioare se păstrează.',
  reaskCategory: 'Nou: {names}. Refuzurile dumneavoastră anterioare se păstrează.',
  expired: 'Ultima alegere a fost făcută acum mai mult de {duration}. Vă rugăm să alegeți din nou.',
  accepted: 'Opțiunile dumneavoastră sunt salvate: totul este acceptat. Le puteți schimba oricând.',
  rejected: 'Opțiunile dumneavoastră sunt salvate: se folosesc numai cookie-urile esențiale.',
  saved: 'Opțiunile dumneavoastră sunt salvate.',
  withdrawn: 'Consimțământul dumneavoastră este retras.',
  embeds: {
    video: { title: 'Video: {title}', once: 'Redați acest videoclip' },
    audio: { title: 'Audio: {title}', once: 'Redați această înregistrare' },
    map: { title: 'Hartă: {title}', once: 'Afișați această hartă' },
    post: { title: 'Postare: {title}', once: 'Afișați această postare' },
    calendar: { title: 'Calendar: {title}', once: 'Afișați acest calendar' },
    content: { title: 'Conținut extern: {title}', once: 'Afișați acest conținut' },
  },
  embedText:
    'Acest conținut este găzduit de {service}. Afișarea lui trimite date, inclusiv adresa dumneavoastră IP, către {provider}.',
  embedAlways: 'Permiteți mereu: {name}',
  embedLink: 'Deschideți pe {service} (filă nouă)',
  categories: {
    essential: {
      label: 'Esențiale',
      description:
        'Necesare pentru funcționarea site-ului: securitate, limbă și reținerea opțiunilor dumneavoastră. Nu sunt folosite pentru a vă urmări navigarea.',
    },
    analytics: {
      label: 'Măsurarea vizitelor',
      description: 'Ne ajută să numărăm vizitele și să vedem ce pagini sunt consultate, pentru a îmbunătăți site-ul.',
    },
    multimedia: {
      label: 'Videoclipuri și conținut extern',
      description:
        'Vă permit să vedeți videoclipuri, hărți și alt conținut găzduit de furnizori externi. Furnizorul poate atunci să colecteze adresa dumneavoastră IP și să folosească propriile cookie-uri, inclusiv {abroad}. Fără acordul dumneavoastră, un link înlocuiește conținutul.',
    },
    preferences: {
      label: 'Preferințe',
      description: 'Rețin setări opționale, cum ar fi cele de afișare.',
    },
    marketing: {
      label: 'Publicitate',
      description:
        'Folosite pentru a vă afișa în alte locuri reclame pe baza vizitei dumneavoastră și pentru a măsura rezultatele acestora.',
    },
    social: {
      label: 'Rețele sociale',
      description:
        'Vă permit să vedeți și să distribuiți conținut din rețele sociale. Rețeaua poate atunci să colecteze adresa dumneavoastră IP și să folosească propriile cookie-uri, inclusiv {abroad}.',
    },
  },
};

export default ro;
