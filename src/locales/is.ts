/** Icelandic. */
import type { Texts } from './texts.js';

const is: Texts = {
  lang: 'is',
  dir: 'ltr',
  title: 'Val þitt um vafrakökur',
  intro:
    'Vefurinn notar vafrakökur sem eru nauðsynlegar til að hann virki. Með samþykki þínu notar hann einnig aðra tækni:',
  introOptOut: 'Vefurinn notar vafrakökur sem eru nauðsynlegar til að hann virki. Hann notar einnig aðra tækni:',
  staysOff: 'Með tækninni getur verið hægt að þekkja tækið þitt. Slökkt er á henni þar til þú kveikir á henni.',
  staysOn: 'Með tækninni getur verið hægt að þekkja tækið þitt. Kveikt er á henni þar til þú slekkur á henni.',
  introChange: 'Þú getur hvenær sem er breytt vali þínu með „{reopen}“ neðst á hverri síðu.',
  policyLink: 'Persónuverndarstefna',
  acceptAll: 'Samþykkja allt',
  rejectAll: 'Hafna öllu',
  customize: 'Sérsníða',
  save: 'Vista val mitt',
  close: 'Loka án breytinga',
  closeNotice: 'Loka',
  withdraw: 'Afturkalla samþykki mitt',
  afterWithdrawal:
    'Vefurinn eyðir því sem hann getur. Því sem utanaðkomandi þjónustuaðilar geyma geta aðeins þeir eytt.',
  reopen: 'Stjórna vafrakökum',
  optOut: 'Ekki selja eða deila persónuupplýsingum mínum',
  preferencesTitle: 'Stjórna vafrakökum',
  preferencesIntro: 'Veldu hvað þú samþykkir. Þú getur notað vefinn þótt þú hafnir.',
  choices: 'Val þitt',
  alwaysOn: 'Alltaf virkt',
  partly: 'Virkt að hluta',
  sensitive: 'Viðkvæmt: „{acceptAll}“ kveikir ekki á þessu.',
  details: { one: 'Sýna nánar ({count} þjónusta)', other: 'Sýna nánar ({count} þjónustur)' },
  providers: {
    one: '{count} utanaðkomandi þjónustuaðili kemur við sögu.',
    other: '{count} utanaðkomandi þjónustuaðilar koma við sögu.',
  },
  name: 'Heiti',
  provider: 'Þjónustuaðili',
  purpose: 'Tilgangur',
  duration: 'Gildistími',
  country: 'Land',
  cookies: 'Vafrakökur',
  abroad: 'utan þíns lands',
  table: 'Vafrakökur og svipuð tækni á vefnum',
  thisSite: 'Þessi vefur',
  ownCookie: 'Man val þitt',
  askedBy: 'Spurt er af hálfu: {controller}.',
  help:
    'Ertu með spurningu eða viltu skoða eða leiðrétta upplýsingar um þig? Skrifaðu þeim sem ber ábyrgð á persónuvernd hjá okkur: {contact}.',
  kept: 'Val þitt er geymt, hvort sem þú samþykkir eða hafnar. Geymslutími: {duration}.',
  receipt: 'Valið var gert {date}. Skráningarnúmer: {id}.',
  gpc: 'Beiðni vafrans um að hafna sölu og miðlun er virt: upplýsingar þínar eru hvorki seldar né þeim deilt.',
  reaskNotice: 'Þjónusta okkar hefur breyst. Því sem þú hafnaðir áður er enn hafnað.',
  reaskCategory: 'Nýtt: {names}. Því sem þú hafnaðir áður er enn hafnað.',
  expired: 'Síðasta val þitt er útrunnið. Gildistími þess var: {duration}. Veldu aftur.',
  accepted: 'Val þitt er vistað: allt er samþykkt. Þú getur breytt því hvenær sem er.',
  rejected: 'Val þitt er vistað: aðeins nauðsynlegar vafrakökur eru notaðar.',
  saved: 'Val þitt er vistað.',
  withdrawn: 'Samþykki þitt er afturkallað.',
  embeds: {
    video: { title: 'Myndskeið: {title}', once: 'Spila myndskeiðið' },
    audio: { title: 'Hljóð: {title}', once: 'Spila upptökuna' },
    map: { title: 'Kort: {title}', once: 'Sýna kortið' },
    post: { title: 'Færsla: {title}', once: 'Sýna færsluna' },
    calendar: { title: 'Dagatal: {title}', once: 'Sýna dagatalið' },
    content: { title: 'Ytra efni: {title}', once: 'Sýna efnið' },
  },
  embedText:
    'Þetta efni er hýst hjá {service}. Þegar það er sýnt eru upplýsingar, þar á meðal IP-tala þín, sendar til: {provider}.',
  embedAlways: 'Leyfa alltaf: {name}',
  embedLink: 'Opna hjá {service} (nýr flipi)',
  categories: {
    essential: {
      label: 'Nauðsynlegar',
      description:
        'Þarf til að vefurinn virki: öryggi, tungumál og til að muna val þitt. Þær eru ekki notaðar til að fylgjast með vafri þínu.',
    },
    analytics: {
      label: 'Mæling heimsókna',
      description: 'Hjálpar okkur að telja heimsóknir og sjá hvaða síður eru skoðaðar, svo að við getum bætt vefinn.',
    },
    multimedia: {
      label: 'Myndskeið og ytra efni',
      description:
        'Gerir þér kleift að sjá myndskeið, kort og annað efni frá utanaðkomandi þjónustuaðilum. Þjónustuaðilinn getur þá safnað IP-tölu þinni og notað eigin vafrakökur, meðal annars {abroad}. Án samþykkis þíns kemur tengill í stað efnisins.',
    },
    preferences: {
      label: 'Stillingar',
      description: 'Man valfrjálsar stillingar, til dæmis útlit síðunnar.',
    },
    marketing: {
      label: 'Auglýsingar',
      description: 'Notað til að sýna þér auglýsingar annars staðar út frá heimsókn þinni og mæla árangur þeirra.',
    },
    social: {
      label: 'Samfélagsmiðlar',
      description:
        'Gerir þér kleift að sjá og deila efni af samfélagsmiðlum. Miðillinn getur þá safnað IP-tölu þinni og notað eigin vafrakökur, meðal annars {abroad}.',
    },
  },
};

export default is;
