/** Irish. */
import type { Texts } from './texts.js';

const ga: Texts = {
  lang: 'ga',
  dir: 'ltr',
  title: 'Do roghanna maidir le fianáin',
  intro:
    'Úsáideann an suíomh seo fianáin a theastaíonn uaidh chun oibriú. Le do thoiliú, úsáideann sé teicneolaíochtaí eile freisin:',
  introOptOut:
    'Úsáideann an suíomh seo fianáin a theastaíonn uaidh chun oibriú. Úsáideann sé teicneolaíochtaí eile freisin:',
  staysOff: 'D’fhéadfaí do ghléas a aithint leo. Bíonn siad múchta go dtí go gcuireann tú ar siúl iad.',
  staysOn: 'D’fhéadfaí do ghléas a aithint leo. Bíonn siad ar siúl go dtí go múchann tú iad.',
  introChange: 'Is féidir leat do roghanna a athrú am ar bith le “{reopen}” ag bun gach leathanaigh.',
  policyLink: 'Polasaí príobháideachais',
  acceptAll: 'Glac le gach ceann',
  rejectAll: 'Diúltaigh do gach ceann',
  customize: 'Saincheap',
  save: 'Sábháil mo roghanna',
  close: 'Dún gan athrú',
  closeNotice: 'Dún',
  withdraw: 'Tarraing siar mo thoiliú',
  afterWithdrawal:
    'Scriosann an suíomh seo an méid is féidir leis. Na sonraí a choinníonn soláthraithe seachtracha, ní féidir ach leo féin iad a scriosadh.',
  reopen: 'Bainistigh fianáin',
  optOut: 'Ná díoltar agus ná comhroinntear mo shonraí pearsanta',
  preferencesTitle: 'Bainistigh fianáin',
  preferencesIntro: 'Roghnaigh na rudaí a nglacann tú leo. Is féidir leat an suíomh a úsáid fiú má dhiúltaíonn tú.',
  choices: 'Do roghanna',
  alwaysOn: 'Ar siúl i gcónaí',
  partly: 'Ar siúl i bpáirt',
  sensitive: 'Íogair: ní chuireann “{acceptAll}” é seo ar siúl.',
  details: {
    one: 'Taispeáin na sonraí ({count} seirbhís)',
    two: 'Taispeáin na sonraí ({count} sheirbhís)',
    few: 'Taispeáin na sonraí ({count} sheirbhís)',
    many: 'Taispeáin na sonraí ({count} seirbhís)',
    other: 'Taispeáin na sonraí ({count} seirbhís)',
  },
  providers: {
    one: 'Tá baint ag {count} soláthraí ón taobh amuigh leis seo.',
    two: 'Tá baint ag {count} sholáthraí ón taobh amuigh leis seo.',
    few: 'Tá baint ag {count} sholáthraí ón taobh amuigh leis seo.',
    many: 'Tá baint ag {count} soláthraí ón taobh amuigh leis seo.',
    other: 'Tá baint ag {count} soláthraí ón taobh amuigh leis seo.',
  },
  name: 'Ainm',
  provider: 'Soláthraí',
  purpose: 'Cuspóir',
  duration: 'Fad ama',
  country: 'Tír',
  cookies: 'Fianáin',
  abroad: 'lasmuigh de do thír',
  table: 'Fianáin agus teicneolaíochtaí cosúla ar an suíomh seo',
  thisSite: 'An suíomh seo',
  ownCookie: 'Coinníonn sé cuimhne ar do roghanna',
  askedBy: 'Is é {controller} atá ag fiafraí díot.',
  help:
    'An bhfuil ceist agat, nó ar mhaith leat do shonraí a fheiceáil nó a cheartú? Scríobh chuig an duine atá freagrach as cosaint sonraí: {contact}.',
  kept: 'Coinnítear do rogha ar feadh {duration}, cibé acu a ghlacann nó a dhiúltaíonn tú.',
  receipt: 'Dáta na rogha: {date}. Uimhir an taifid: {id}.',
  gpc: 'Iarrann do bhrabhsálaí nach ndíolfar agus nach gcomhroinnfear do shonraí. Cloítear leis an iarratas sin.',
  reaskNotice: 'Tá athrú tagtha ar ár seirbhísí. Tá gach rud ar dhiúltaigh tú dó fós diúltaithe.',
  reaskCategory: 'Nua: {names}. Tá gach rud ar dhiúltaigh tú dó fós diúltaithe.',
  expired: 'Tá níos mó ná {duration} ann ó rinne tú do rogha dheireanach. Déan rogha arís, le do thoil.',
  accepted: 'Tá do roghanna sábháilte: glacadh le gach rud. Is féidir leat iad a athrú am ar bith.',
  rejected: 'Tá do roghanna sábháilte: ní úsáidtear ach na fianáin riachtanacha.',
  saved: 'Tá do roghanna sábháilte.',
  withdrawn: 'Tá do thoiliú tarraingthe siar.',
  embeds: {
    video: { title: 'Físeán: {title}', once: 'Seinn an físeán seo' },
    audio: { title: 'Fuaim: {title}', once: 'Seinn an taifeadadh seo' },
    map: { title: 'Léarscáil: {title}', once: 'Taispeáin an léarscáil seo' },
    post: { title: 'Postáil: {title}', once: 'Taispeáin an phostáil seo' },
    calendar: { title: 'Féilire: {title}', once: 'Taispeáin an féilire seo' },
    content: { title: 'Ábhar seachtrach: {title}', once: 'Taispeáin an t-ábhar seo' },
  },
  embedText:
    'Ar {service} atá an t-ábhar seo. Má thaispeántar é, seolfar faisnéis chuig {provider}, do sheoladh IP san áireamh.',
  embedAlways: 'Ceadaigh i gcónaí: {name}',
  embedLink: 'Oscail ar {service} (cluaisín nua)',
  categories: {
    essential: {
      label: 'Riachtanach',
      description:
        'Teastaíonn siad chun go n-oibreoidh an suíomh: slándáil, teanga agus cuimhne ar do roghanna. Ní úsáidtear iad chun do bhrabhsáil a rianú.',
    },
    analytics: {
      label: 'Tomhas cuairteanna',
      description:
        'Cabhraíonn siad linn cuairteanna a chomhaireamh agus a fheiceáil cé na leathanaigh a léitear, chun an suíomh a fheabhsú.',
    },
    multimedia: {
      label: 'Físeáin agus ábhar seachtrach',
      description:
        'Leo seo is féidir leat físeáin, léarscáileanna agus ábhar eile ó sholáthraithe seachtracha a fheiceáil. Ansin féadfaidh an soláthraí do sheoladh IP a bhailiú agus a fhianáin féin a úsáid, {abroad} san áireamh. Gan do thoiliú, bíonn nasc in áit an ábhair.',
    },
    preferences: {
      label: 'Sainroghanna',
      description: 'Coinníonn siad cuimhne ar shocruithe roghnacha, mar shampla socruithe taispeána.',
    },
    marketing: {
      label: 'Fógraíocht',
      description:
        'Úsáidtear iad chun fógraí bunaithe ar do chuairt a thaispeáint duit in áiteanna eile agus chun a dtorthaí a thomhas.',
    },
    social: {
      label: 'Líonraí sóisialta',
      description:
        'Leo seo is féidir leat ábhar ó líonraí sóisialta a fheiceáil agus a chomhroinnt. Ansin féadfaidh an líonra do sheoladh IP a bhailiú agus a fhianáin féin a úsáid, {abroad} san áireamh.',
    },
  },
};

export default ga;
