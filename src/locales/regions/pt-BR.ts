/** Portuguese as in Brazil. */
import type { Region } from '../texts.js';

const ptBR: Region = {
  lang: 'pt-BR',
  title: 'Suas escolhas sobre cookies',
  intro:
    'Este site usa cookies essenciais para o seu funcionamento. Com o seu consentimento, também usa outras tecnologias:',
  introOptOut: 'Este site usa cookies essenciais para o seu funcionamento. Também usa outras tecnologias:',
  staysOff: 'Elas podem permitir o reconhecimento do seu dispositivo. Ficam desativadas até que você as ative.',
  staysOn: 'Elas podem permitir o reconhecimento do seu dispositivo. Ficam ativadas até que você as desative.',
  introChange: 'Você pode mudar suas escolhas a qualquer momento em “{reopen}”, no fim de cada página.',
  save: 'Salvar minhas escolhas',
  withdraw: 'Revogar meu consentimento',
  afterWithdrawal: 'Este site apaga o que pode. O que os fornecedores externos guardam, só eles podem apagar.',
  reopen: 'Gerenciar cookies',
  optOut: 'Não vender nem compartilhar meus dados pessoais',
  preferencesTitle: 'Gerenciar cookies',
  preferencesIntro: 'Escolha o que você aceita. Recusar não impede você de usar o site.',
  choices: 'Suas escolhas',
  alwaysOn: 'Sempre ativado',
  partly: 'Ativado em parte',
  sensitive: 'Sensível: “{acceptAll}” não ativa esta opção.',
  details: { one: 'Mostrar detalhes ({count} serviço)', other: 'Mostrar detalhes ({count} serviços)' },
  providers: { one: 'Há {count} fornecedor externo envolvido.', other: 'Há {count} fornecedores externos envolvidos.' },
  ownCookie: 'Lembra suas escolhas',
  help:
    'Tem dúvidas ou quer ver ou corrigir seus dados? Escreva para a pessoa encarregada da proteção de dados: {contact}.',
  kept: 'Sua escolha fica guardada por {duration}, quer você aceite, quer recuse.',
  receipt: 'Escolha feita em {date}. Número do registro: {id}.',
  gpc: 'Seu navegador pede que seus dados não sejam vendidos nem compartilhados. Esse pedido é respeitado.',
  reaskNotice: 'Nossos serviços mudaram. Suas recusas anteriores foram mantidas.',
  reaskCategory: 'Novidade: {names}. Suas recusas anteriores foram mantidas.',
  expired: 'Sua última escolha foi feita há mais de {duration}. Escolha novamente.',
  accepted: 'Suas escolhas foram salvas: tudo foi aceito. Você pode mudá-las a qualquer momento.',
  rejected: 'Suas escolhas foram salvas: só são usados cookies essenciais.',
  saved: 'Suas escolhas foram salvas.',
  withdrawn: 'Seu consentimento foi revogado.',
  embedText:
    'Este conteúdo está hospedado em {service}. Ao mostrá-lo, são enviados dados, inclusive seu endereço IP, para {provider}.',
  embedAlways: 'Sempre permitir: {name}',
  embedLink: 'Abrir em {service} (nova aba)',
  categories: {
    essential: {
      label: 'Essenciais',
      description:
        'Necessários para o site funcionar: segurança, idioma e memória das suas escolhas. Não servem para rastrear sua navegação.',
    },
    analytics: {
      label: 'Medição de visitas',
      description: 'Ajudam a contar as visitas e a saber quais páginas são vistas, para melhorarmos o site.',
    },
    multimedia: {
      label: 'Vídeos e conteúdo externo',
      description:
        'Permitem ver vídeos, mapas e outros conteúdos hospedados por fornecedores externos. O fornecedor pode então coletar seu endereço IP e usar os próprios cookies, inclusive {abroad}. Sem o seu consentimento, um link substitui o conteúdo.',
    },
    preferences: {
      label: 'Preferências',
      description: 'Lembram configurações opcionais, como as de exibição.',
    },
    marketing: {
      label: 'Publicidade',
      description:
        'Servem para mostrar a você, em outros lugares, anúncios com base na sua visita e para medir seus resultados.',
    },
    social: {
      label: 'Redes sociais',
      description:
        'Permitem ver e compartilhar conteúdo de redes sociais. A rede pode então coletar seu endereço IP e usar os próprios cookies, inclusive {abroad}.',
    },
  },
};

export default ptBR;
