/** Maltese. */
import type { Texts } from './texts.js';

const mt: Texts = {
  lang: 'mt',
  dir: 'ltr',
  title: 'L-għażliet tiegħek dwar il-cookies',
  intro: 'Dan is-sit juża cookies li huma essenzjali biex jaħdem. Bil-kunsens tiegħek, juża wkoll teknoloġiji oħra:',
  introOptOut: 'Dan is-sit juża cookies li huma essenzjali biex jaħdem. Juża wkoll teknoloġiji oħra:',
  staysOff: 'Dawn jistgħu jippermettu li l-apparat tiegħek jingħaraf. Jibqgħu mitfija sakemm tixgħelhom int.',
  staysOn: 'Dawn jistgħu jippermettu li l-apparat tiegħek jingħaraf. Jibqgħu mixgħula sakemm titfihom int.',
  introChange: 'Tista’ tibdel l-għażliet tiegħek meta trid permezz ta’ “{reopen}” f’qiegħ kull paġna.',
  policyLink: 'Politika tal-privatezza',
  acceptAll: 'Aċċetta kollox',
  rejectAll: 'Irrifjuta kollox',
  customize: 'Ippersonalizza',
  save: 'Issejvja l-għażliet tiegħi',
  close: 'Agħlaq mingħajr bidliet',
  closeNotice: 'Agħlaq',
  withdraw: 'Irtira l-kunsens tiegħi',
  afterWithdrawal: 'Dan is-sit iħassar dak li jista’. Dak li jżommu l-fornituri esterni jistgħu jħassruh huma biss.',
  reopen: 'Immaniġġja l-cookies',
  optOut: 'Tbigħux u taqsmux id-data personali tiegħi',
  preferencesTitle: 'Immaniġġja l-cookies',
  preferencesIntro: 'Agħżel x’taċċetta. Jekk tirrifjuta, xorta tista’ tuża s-sit.',
  choices: 'L-għażliet tiegħek',
  alwaysOn: 'Dejjem mixgħul',
  partly: 'Mixgħul parzjalment',
  sensitive: 'Sensittiv: “{acceptAll}” ma jixgħelx dan.',
  details: {
    one: 'Uri d-dettalji ({count} servizz)',
    two: 'Uri d-dettalji ({count} servizzi)',
    few: 'Uri d-dettalji ({count} servizzi)',
    many: 'Uri d-dettalji ({count}-il servizz)',
    other: 'Uri d-dettalji ({count} servizz)',
  },
  providers: {
    one: 'Hemm involut {count} fornitur estern.',
    two: 'Hemm involuti {count} fornituri esterni.',
    few: 'Hemm involuti {count} fornituri esterni.',
    many: 'Hemm involuti {count}-il fornitur estern.',
    other: 'Hemm involuti {count} fornitur estern.',
  },
  name: 'Isem',
  provider: 'Fornitur',
  purpose: 'Għan',
  duration: 'Tul ta’ żmien',
  country: 'Pajjiż',
  cookies: 'Cookies',
  abroad: 'barra minn pajjiżek',
  table: 'Cookies u teknoloġiji simili fuq dan is-sit',
  thisSite: 'Dan is-sit',
  ownCookie: 'Jiftakar l-għażliet tiegħek',
  askedBy: 'Qed jistaqsik: {controller}.',
  help:
    'Għandek mistoqsijiet, jew trid tara jew tikkoreġi d-data tiegħek? Ikteb lill-persuna responsabbli mill-protezzjoni tad-data: {contact}.',
  kept: 'Kemm iddum tinżamm l-għażla tiegħek, kemm jekk taċċetta u kemm jekk tirrifjuta: {duration}.',
  receipt: 'Data tal-għażla: {date}. Numru tar-reġistrazzjoni: {id}.',
  gpc: 'Il-brawżer tiegħek jitlob li d-data tiegħek ma tinbigħx u ma tinqasamx. Din it-talba tiġi rrispettata.',
  reaskNotice: 'Is-servizzi tagħna nbidlu. Dak li rrifjutajt qabel jibqa’ rrifjutat.',
  reaskCategory: 'Ġdid: {names}. Dak li rrifjutajt qabel jibqa’ rrifjutat.',
  expired: 'L-aħħar għażla tiegħek skadiet (żmien: {duration}). Jekk jogħġbok erġa’ agħżel.',
  accepted: 'L-għażliet tiegħek ġew issejvjati: kollox huwa aċċettat. Tista’ tibdilhom meta trid.',
  rejected: 'L-għażliet tiegħek ġew issejvjati: jintużaw biss il-cookies essenzjali.',
  saved: 'L-għażliet tiegħek ġew issejvjati.',
  withdrawn: 'Il-kunsens tiegħek ġie rtirat.',
  embeds: {
    video: { title: 'Filmat: {title}', once: 'Ara dan il-filmat' },
    audio: { title: 'Awdjo: {title}', once: 'Isma’ din ir-reġistrazzjoni' },
    map: { title: 'Mappa: {title}', once: 'Uri din il-mappa' },
    post: { title: 'Post: {title}', once: 'Uri dan il-post' },
    calendar: { title: 'Kalendarju: {title}', once: 'Uri dan il-kalendarju' },
    content: { title: 'Kontenut estern: {title}', once: 'Uri dan il-kontenut' },
  },
  embedText:
    'Dan il-kontenut jinsab fuq {service}. Jekk turih, tintbagħat data, inkluż l-indirizz IP tiegħek, lil {provider}.',
  embedAlways: 'Dejjem ippermetti: {name}',
  embedLink: 'Iftaħ fuq {service} (tab ġdida)',
  categories: {
    essential: {
      label: 'Essenzjali',
      description:
        'Meħtieġa biex is-sit jaħdem: is-sigurtà, il-lingwa u t-tifkira tal-għażliet tiegħek. Ma jintużawx biex isegwu l-ibbrawżjar tiegħek.',
    },
    analytics: {
      label: 'Kejl taż-żjarat',
      description: 'Jgħinuna ngħoddu ż-żjarat u naraw liema paġni jinqraw, biex intejbu s-sit.',
    },
    multimedia: {
      label: 'Filmati u kontenut estern',
      description:
        'Jippermettulek tara filmati, mapep u kontenut ieħor ta’ fornituri esterni. Il-fornitur imbagħad jista’ jiġbor l-indirizz IP tiegħek u juża l-cookies tiegħu stess, anke {abroad}. Mingħajr il-kunsens tiegħek, minflok il-kontenut ikun hemm link.',
    },
    preferences: {
      label: 'Preferenzi',
      description: 'Jiftakru settings mhux obbligatorji, bħal kif jintwera s-sit.',
    },
    marketing: {
      label: 'Reklamar',
      description:
        'Jintużaw biex jintwerewlek reklami f’postijiet oħra abbażi taż-żjara tiegħek u biex jitkejlu r-riżultati tagħhom.',
    },
    social: {
      label: 'Netwerks soċjali',
      description:
        'Jippermettulek tara u taqsam kontenut minn netwerks soċjali. In-netwerk imbagħad jista’ jiġbor l-indirizz IP tiegħek u juża l-cookies tiegħu stess, anke {abroad}.',
    },
  },
};

export default mt;
