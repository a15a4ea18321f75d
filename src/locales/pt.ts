/** Portuguese as in Portugal, formal address. */
import ptBR from './regions/pt-BR.js';
import type { Texts } from './texts.js';

const pt: Texts = {
  lang: 'pt',
  dir: 'ltr',
  regions: { 'pt-br': ptBR },
  title: 'As suas escolhas sobre cookies',
  intro:
    'Este site utiliza cookies essenciais ao seu funcionamento. Com o seu consentimento, utiliza também outras tecnologias:',
  introOptOut: 'Este site utiliza cookies essenciais ao seu funcionamento. Utiliza também outras tecnologias:',
  staysOff: 'Podem permitir reconhecer o seu dispositivo. Estão desligadas enquanto não as ligar.',
  staysOn: 'Podem permitir reconhecer o seu dispositivo. Estão ligadas enquanto não as desligar.',
  introChange: 'Pode alterar as suas escolhas a qualquer momento em «{reopen}», no fundo de cada página.',
  policyLink: 'Política de privacidade',
  acceptAll: 'Aceitar tudo',
  rejectAll: 'Rejeitar tudo',
  customize: 'Personalizar',
  save: 'Guardar as minhas escolhas',
  close: 'Fechar sem alterar',
  closeNotice: 'Fechar',
  withdraw: 'Retirar o meu consentimento',
  afterWithdrawal: 'Este site apaga o que pode. O que os fornecedores externos conservam só eles podem apagar.',
  reopen: 'Gerir cookies',
  optOut: 'Não vender nem partilhar os meus dados pessoais',
  preferencesTitle: 'Gerir cookies',
  preferencesIntro: 'Escolha o que aceita. Se recusar, pode continuar a usar o site.',
  choices: 'As suas escolhas',
  alwaysOn: 'Sempre ligado',
  partly: 'Ligado em parte',
  sensitive: 'Sensível: «{acceptAll}» não liga esta opção.',
  details: { one: 'Ver os detalhes ({count} serviço)', other: 'Ver os detalhes ({count} serviços)' },
  providers: {
    one: 'Está envolvido {count} fornecedor externo.',
    other: 'Estão envolvidos {count} fornecedores externos.',
  },
  name: 'Nome',
  provider: 'Fornecedor',
  purpose: 'Finalidade',
  duration: 'Duração',
  country: 'País',
  cookies: 'Cookies',
  abroad: 'fora do seu país',
  table: 'Cookies e tecnologias semelhantes neste site',
  thisSite: 'Este site',
  ownCookie: 'Memoriza as suas escolhas',
  askedBy: 'Pedido feito por {controller}.',
  help:
    'Tem perguntas ou quer ver ou corrigir os seus dados? Escreva à pessoa responsável pela proteção de dados: {contact}.',
  kept: 'A sua escolha é conservada durante {duration}, quer aceite quer recuse.',
  receipt: 'Escolha feita em {date}. Número de registo: {id}.',
  gpc: 'O seu navegador pede que os seus dados não sejam vendidos nem partilhados. Esse pedido é respeitado.',
  reaskNotice: 'Os nossos serviços mudaram. As suas recusas anteriores mantêm-se.',
  reaskCategory: 'Novidade: {names}. As suas recusas anteriores mantêm-se.',
  expired: 'A sua última escolha foi feita há mais de {duration}. Escolha de novo, por favor.',
  accepted: 'As suas escolhas foram guardadas: tudo foi aceite. Pode alterá-las a qualquer momento.',
  rejected: 'As suas escolhas foram guardadas: só são utilizados cookies essenciais.',
  saved: 'As suas escolhas foram guardadas.',
  withdrawn: 'O seu consentimento foi retirado.',
  embeds: {
    video: { title: 'Vídeo: {title}', once: 'Reproduzir este vídeo' },
    audio: { title: 'Áudio: {title}', once: 'Reproduzir esta gravação' },
    map: { title: 'Mapa: {title}', once: 'Mostrar este mapa' },
    post: { title: 'Publicação: {title}', once: 'Mostrar esta publicação' },
    calendar: { title: 'Calendário: {title}', once: 'Mostrar este calendário' },
    content: { title: 'Conteúdo externo: {title}', once: 'Mostrar este conteúdo' },
  },
  embedText:
    'Este conteúdo está alojado em {service}. Ao mostrá-lo, são enviados dados, incluindo o seu endereço IP, para {provider}.',
  embedAlways: 'Permitir sempre: {name}',
  embedLink: 'Abrir em {service} (novo separador)',
  categories: {
    essential: {
      label: 'Essenciais',
      description:
        'Necessários para o site funcionar: segurança, língua e memória das suas escolhas. Não servem para seguir a sua navegação.',
    },
    analytics: {
      label: 'Medição de visitas',
      description: 'Ajudam-nos a contar as visitas e a saber que páginas são vistas, para melhorarmos o site.',
    },
    multimedia: {
      label: 'Vídeos e conteúdos externos',
      description:
        'Permitem ver vídeos, mapas e outros conteúdos alojados por fornecedores externos. O fornecedor pode então recolher o seu endereço IP e utilizar os seus próprios cookies, também {abroad}. Sem o seu consentimento, uma ligação substitui o conteúdo.',
    },
    preferences: {
      label: 'Preferências',
      description: 'Memorizam definições opcionais, como as de apresentação.',
    },
    marketing: {
      label: 'Publicidade',
      description:
        'Servem para lhe mostrar noutros locais anúncios com base na sua visita e para medir os seus resultados.',
    },
    social: {
      label: 'Redes sociais',
      description:
        'Permitem ver e partilhar conteúdos de redes sociais. A rede pode então recolher o seu endereço IP e utilizar os seus próprios cookies, também {abroad}.',
    },
  },
};

export default pt;
