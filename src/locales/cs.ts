/** Czech. */
import type { Texts } from './texts.js';

const cs: Texts = {
  lang: 'cs',
  dir: 'ltr',
  title: 'Vaše volby ohledně cookies',
  intro: 'Tento web používá cookies, bez kterých nemůže fungovat. S vaším souhlasem používá i další technologie:',
  introOptOut: 'Tento web používá cookies, bez kterých nemůže fungovat. Používá i další technologie:',
  staysOff: 'Mohou umožnit rozpoznání vašeho zařízení. Jsou vypnuté, dokud je nezapnete.',
  staysOn: 'Mohou umožnit rozpoznání vašeho zařízení. Jsou zapnuté, dokud je nevypnete.',
  introChange: 'Svoje volby můžete kdykoli změnit pomocí „{reopen}“ v dolní části každé stránky.',
  policyLink: 'Zásady ochrany osobních údajů',
  acceptAll: 'Přijmout vše',
  rejectAll: 'Odmítnout vše',
  customize: 'Přizpůsobit',
  save: 'Uložit moje volby',
  close: 'Zavřít beze změn',
  closeNotice: 'Zavřít',
  withdraw: 'Odvolat můj souhlas',
  afterWithdrawal: 'Tento web smaže, co může. Co uchovávají externí poskytovatelé, mohou smazat jen oni sami.',
  reopen: 'Spravovat cookies',
  optOut: 'Neprodávat a nesdílet moje osobní údaje',
  preferencesTitle: 'Spravovat cookies',
  preferencesIntro: 'Vyberte, co přijímáte. Odmítnutí vám nebrání web používat.',
  choices: 'Vaše volby',
  alwaysOn: 'Vždy zapnuto',
  partly: 'Zčásti zapnuto',
  sensitive: 'Citlivé: „{acceptAll}“ toto nezapne.',
  details: {
    one: 'Zobrazit podrobnosti ({count} služba)',
    few: 'Zobrazit podrobnosti ({count} služby)',
    other: 'Zobrazit podrobnosti ({count} služeb)',
  },
  providers: {
    one: 'Zapojen je {count} externí poskytovatel.',
    few: 'Zapojeni jsou {count} externí poskytovatelé.',
    other: 'Zapojeno je {count} externích poskytovatelů.',
  },
  name: 'Název',
  provider: 'Poskytovatel',
  purpose: 'Účel',
  duration: 'Doba',
  country: 'Země',
  cookies: 'Soubory cookie',
  abroad: 'mimo vaši zemi',
  table: 'Cookies a podobné technologie na tomto webu',
  thisSite: 'Tento web',
  ownCookie: 'Pamatuje si vaše volby',
  askedBy: 'Ptá se vás {controller}.',
  help:
    'Máte dotaz nebo chcete své údaje vidět či opravit? Napište osobě, která u nás odpovídá za ochranu osobních údajů: {contact}.',
  kept: 'Vaše volba se uchovává {duration}, ať přijmete, nebo odmítnete.',
  receipt: 'Datum volby: {date}. Číslo záznamu: {id}.',
  gpc: 'Váš prohlížeč žádá, aby se vaše údaje neprodávaly ani nesdílely. Tuto žádost dodržujeme.',
  reaskNotice: 'Naše služby se změnily. Vaše dřívější odmítnutí zůstávají zachována.',
  reaskCategory: 'Nově: {names}. Vaše dřívější odmítnutí zůstávají zachována.',
  expired: 'Od vaší poslední volby uplynulo více než {duration}. Vyberte prosím znovu.',
  accepted: 'Vaše volby jsou uloženy: vše je přijato. Můžete je kdykoli změnit.',
  rejected: 'Vaše volby jsou uloženy: používají se jen nezbytné cookies.',
  saved: 'Vaše volby jsou uloženy.',
  withdrawn: 'Váš souhlas je odvolán.',
  embeds: {
    video: { title: 'Video: {title}', once: 'Přehrát toto video' },
    audio: { title: 'Zvukový záznam: {title}', once: 'Přehrát tuto nahrávku' },
    map: { title: 'Mapa: {title}', once: 'Zobrazit tuto mapu' },
    post: { title: 'Příspěvek: {title}', once: 'Zobrazit tento příspěvek' },
    calendar: { title: 'Kalendář: {title}', once: 'Zobrazit tento kalendář' },
    content: { title: 'Externí obsah: {title}', once: 'Zobrazit tento obsah' },
  },
  embedText:
    'Tento obsah je umístěn ve službě {service}. Jeho zobrazením se odešlou údaje včetně vaší IP adresy. Příjemce: {provider}.',
  embedAlways: 'Vždy povolit: {name}',
  embedLink: 'Otevřít ve službě {service} (nová karta)',
  categories: {
    essential: {
      label: 'Nezbytné',
      description:
        'Web je potřebuje k fungování: zabezpečení, jazyk a zapamatování vašich voleb. Neslouží ke sledování vašeho prohlížení.',
    },
    analytics: {
      label: 'Měření návštěvnosti',
      description: 'Pomáhají nám počítat návštěvy a zjistit, které stránky se zobrazují, abychom web zlepšovali.',
    },
    multimedia: {
      label: 'Videa a externí obsah',
      description:
        'Umožňují zobrazit videa, mapy a další obsah externích poskytovatelů. Poskytovatel pak může shromažďovat vaši IP adresu a používat vlastní cookies, a to i {abroad}. Bez vašeho souhlasu je místo obsahu odkaz.',
    },
    preferences: {
      label: 'Předvolby',
      description: 'Pamatují si volitelná nastavení, například způsob zobrazení.',
    },
    marketing: {
      label: 'Reklama',
      description:
        'Slouží k tomu, aby se vám jinde zobrazovaly reklamy podle vaší návštěvy, a k měření jejich výsledků.',
    },
    social: {
      label: 'Sociální sítě',
      description:
        'Umožňují zobrazit a sdílet obsah ze sociálních sítí. Síť pak může shromažďovat vaši IP adresu a používat vlastní cookies, a to i {abroad}.',
    },
  },
};

export default cs;
