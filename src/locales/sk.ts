/** Slovak. */
import type { Texts } from './texts.js';

const sk: Texts = {
  lang: 'sk',
  dir: 'ltr',
  title: 'Vaše voľby týkajúce sa cookies',
  intro: 'Tento web používa cookies, bez ktorých nemôže fungovať. S vaším súhlasom používa aj ďalšie technológie:',
  introOptOut: 'Tento web používa cookies, bez ktorých nemôže fungovať. Používa aj ďalšie technológie:',
  staysOff: 'Môžu umožniť rozpoznanie vášho zariadenia. Sú vypnuté, kým ich nezapnete.',
  staysOn: 'Môžu umožniť rozpoznanie vášho zariadenia. Sú zapnuté, kým ich nevypnete.',
  introChange: 'Svoje voľby môžete kedykoľvek zmeniť cez „{reopen}“ v dolnej časti každej stránky.',
  policyLink: 'Zásady ochrany osobných údajov',
  acceptAll: 'Prijať všetko',
  rejectAll: 'Odmietnuť všetko',
  customize: 'Prispôsobiť',
  save: 'Uložiť moje voľby',
  close: 'Zavrieť bez zmien',
  closeNotice: 'Zavrieť',
  withdraw: 'Odvolať môj súhlas',
  afterWithdrawal: 'Web vymaže, čo môže. Čo uchovávajú externí poskytovatelia, môžu vymazať len oni sami.',
  reopen: 'Spravovať cookies',
  optOut: 'Nepredávať a nezdieľať moje osobné údaje',
  preferencesTitle: 'Spravovať cookies',
  preferencesIntro: 'Vyberte, čo prijímate. Odmietnutie vám nebráni web používať.',
  choices: 'Vaše voľby',
  alwaysOn: 'Vždy zapnuté',
  partly: 'Čiastočne zapnuté',
  sensitive: 'Citlivé: „{acceptAll}“ toto nezapne.',
  details: {
    one: 'Zobraziť podrobnosti ({count} služba)',
    few: 'Zobraziť podrobnosti ({count} služby)',
    other: 'Zobraziť podrobnosti ({count} služieb)',
  },
  providers: {
    one: 'Zapojený je {count} externý poskytovateľ.',
    few: 'Zapojení sú {count} externí poskytovatelia.',
    other: 'Zapojených je {count} externých poskytovateľov.',
  },
  name: 'Názov',
  provider: 'Poskytovateľ',
  purpose: 'Účel',
  duration: 'Trvanie',
  country: 'Krajina',
  cookies: 'Súbory cookie',
  abroad: 'mimo vašej krajiny',
  table: 'Cookies a podobné technológie na tomto webe',
  thisSite: 'Tento web',
  ownCookie: 'Pamätá si vaše voľby',
  askedBy: 'Pýta sa vás {controller}.',
  help:
    'Máte otázky alebo chcete svoje údaje vidieť či opraviť? Napíšte osobe, ktorá u nás zodpovedá za ochranu osobných údajov: {contact}.',
  kept: 'Vaša voľba sa uchováva {duration}, či už prijmete, alebo odmietnete.',
  receipt: 'Dátum voľby: {date}. Číslo záznamu: {id}.',
  gpc: 'Váš prehliadač žiada, aby sa vaše údaje nepredávali ani nezdieľali. Túto žiadosť dodržiavame.',
  reaskNotice: 'Naše služby sa zmenili. Vaše predchádzajúce odmietnutia zostávajú zachované.',
  reaskCategory: 'Novinka: {names}. Vaše predchádzajúce odmietnutia zostávajú zachované.',
  expired: 'Od vašej poslednej voľby uplynulo viac ako {duration}. Vyberte, prosím, znova.',
  accepted: 'Vaše voľby sú uložené: všetko je prijaté. Môžete ich kedykoľvek zmeniť.',
  rejected: 'Vaše voľby sú uložené: používajú sa len nevyhnutné cookies.',
  saved: 'Vaše voľby sú uložené.',
  withdrawn: 'Váš súhlas je odvolaný.',
  embeds: {
    video: { title: 'Video: {title}', once: 'Prehrať toto video' },
    audio: { title: 'Zvukový záznam: {title}', once: 'Prehrať túto nahrávku' },
    map: { title: 'Mapa: {title}', once: 'Zobraziť túto mapu' },
    post: { title: 'Príspevok: {title}', once: 'Zobraziť tento príspevok' },
    calendar: { title: 'Kalendár: {title}', once: 'Zobraziť tento kalendár' },
    content: { title: 'Externý obsah: {title}', once: 'Zobraziť tento obsah' },
  },
  embedText:
    'Tento obsah je umiestnený v službe {service}. Jeho zobrazením sa odošlú údaje vrátane vašej IP adresy. Príjemca: {provider}.',
  embedAlways: 'Vždy povoliť: {name}',
  embedLink: 'Otvoriť v službe {service} (nová karta)',
  categories: {
    essential: {
      label: 'Nevyhnutné',
      description:
        'Web ich potrebuje na fungovanie: zabezpečenie, jazyk a zapamätanie vašich volieb. Neslúžia na sledovanie vášho prehliadania.',
    },
    analytics: {
      label: 'Meranie návštevnosti',
      description: 'Pomáhajú nám počítať návštevy a zistiť, ktoré stránky sa zobrazujú, aby sme web zlepšovali.',
    },
    multimedia: {
      label: 'Videá a externý obsah',
      description:
        'Umožňujú zobraziť videá, mapy a ďalší obsah externých poskytovateľov. Poskytovateľ potom môže zhromažďovať vašu IP adresu a používať vlastné cookies, a to aj {abroad}. Bez vášho súhlasu je namiesto obsahu odkaz.',
    },
    preferences: {
      label: 'Predvoľby',
      description: 'Pamätajú si voliteľné nastavenia, napríklad spôsob zobrazenia.',
    },
    marketing: {
      label: 'Reklama',
      description:
        'Slúžia na to, aby sa vám inde zobrazovali reklamy podľa vašej návštevy, a na meranie ich výsledkov.',
    },
    social: {
      label: 'Sociálne siete',
      description:
        'Umožňujú zobraziť a zdieľať obsah zo sociálnych sietí. Sieť potom môže zhromažďovať vašu IP adresu a používať vlastné cookies, a to aj {abroad}.',
    },
  },
};

export default sk;
