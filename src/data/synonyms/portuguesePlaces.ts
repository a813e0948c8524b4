import type {Synonym} from './types';

/** Questions and phrases in Portuguese that ask for one page. */
export const PORTUGUESE_PLACES: readonly Synonym[] = [
  {
    say: ['quem faz o quê', 'quem faz quê', 'funções e responsabilidades'],
    find: ['/roles'],
  },
  {say: ['o que faz'], mean: ['what does']},
  {say: ['por onde começar', 'por onde começo', 'começar', 'início', 'introdução'], find: ['/start']},
  {say: ['quais páginas', 'guia'], find: ['/start']},

  {say: ['diferença entre', 'qual a diferença', 'qual é a diferença'], mean: ['difference between']},
  {
    say: ['diferença entre funções', 'comparar funções', 'comparar papéis', 'comparar cargos'],
    find: ['/compare'],
  },
  {
    say: ['título do cargo', 'títulos', 'anúncio de emprego', 'anúncio de vaga', 'descrição da vaga'],
    find: ['/compare/titles-mislead'],
  },
  {say: ['entrevista', 'perguntas de entrevista'], find: ['/compare/titles-mislead#applicant']},
  {
    say: ['salário', 'salários', 'remuneração', 'quanto ganha'],
    find: ['/compare/titles-mislead#what-is-known'],
  },
  {say: ['cargos vizinhos', 'outros cargos', 'outras funções'], find: ['/roles/neighbours']},

  {
    say: ['quem contratar', 'quem contratar primeiro', 'contratar primeiro', 'primeira contratação'],
    find: ['/decide/who-first'],
  },
  {
    say: ['montar uma equipe', 'montar um time', 'montar uma equipa', 'formar uma equipe'],
    find: ['/decide/who-first'],
  },
  {
    say: [
      'preciso de um engenheiro',
      'precisamos de um engenheiro',
      'preciso de uma engenheira',
      'quando contratar',
    ],
    find: ['/decide/do-i-need-an-mle'],
  },
  {say: ['por que ter', 'porquê ter', 'vale a pena', 'vantagens', 'benefícios'], find: ['/mle/why']},
  {say: ['tipos de engenheiro', 'três tipos', 'tipos de engenheiros'], find: ['/mle/types']},
  {
    say: ['faz tudo', 'de ponta a ponta', 'uma pessoa só', 'ponta a ponta'],
    find: ['/mle/types/data-scientist-who-does-ml'],
  },
  {say: ['operações de machine learning', 'operações de ml'], find: ['/mle/types/ml-operations']},
  {
    say: ['sistemas de machine learning', 'plataforma de ml', 'sistemas de ml'],
    find: ['/mle/types/ml-systems'],
  },

  {
    say: ['time de dados', 'time de ml', 'time de machine learning', 'organizar o time', 'estrutura do time'],
    find: ['/teams/structures'],
  },
  {
    say: ['estrutura da equipe', 'estrutura da equipa', 'organizar a equipe', 'organizar a equipa'],
    find: ['/teams/structures'],
  },
  {
    say: ['quem é responsável', 'matriz de responsabilidades', 'quem responde', 'quem é chamado'],
    find: ['/teams/who-owns-what'],
  },
  {
    say: ['quem conserta', 'quem arranja', 'quem resolve', 'quem corrige'],
    find: ['/teams/who-owns-what', '/face-app/when-it-fails'],
  },
  {
    say: ['passagem de trabalho', 'o que é entregue', 'entrega do modelo', 'contrato de dados'],
    find: ['/teams/handoffs'],
  },
  {say: ['modelo de maturidade', 'nível de maturidade', 'níveis de maturidade'], find: ['/teams/maturity']},

  {
    say: [
      'aplicativo de rosto',
      'app de rosto',
      'app de rostos',
      'aplicação de rosto',
      'app de reconhecimento facial',
    ],
    find: ['/face-app'],
  },
  {say: ['como funciona', 'como funciona o reconhecimento facial'], find: ['/face-app/model', '/face-app']},
  {say: ['onde ficam as fotos', 'onde ficam as imagens', 'onde são guardadas'], find: ['/face-app/backend']},
  {say: ['fila de mensagens mortas', 'mensagens mortas'], mean: ['dead-letter queue']},
  {
    say: [
      'quando falha',
      'o que pode dar errado',
      'o que dá errado',
      'dar errado',
      'o que corre mal',
      'correr mal',
    ],
    find: ['/face-app/when-it-fails'],
  },
  {say: ['ainda funciona', 'continua a funcionar', 'continua funcionando'], find: ['/face-app/monitor']},
  {say: ['pessoa errada', 'nome errado', 'reconhece a pessoa errada'], find: ['/face-app/thresholds']},
  {
    say: [
      'apagar a minha foto',
      'apagar minha foto',
      'excluir minha foto',
      'apagar os meus dados',
      'direito ao esquecimento',
    ],
    find: ['/face-app/privacy#deletion'],
  },
  {say: ['experimentar', 'instalar', 'executar', 'rodar', 'demonstração'], find: ['/face-app/run-it']},

  {
    say: [
      'como me tornar',
      'como ser',
      'tornar me',
      'como virar',
      'carreira',
      'mudar de carreira',
      'percurso',
      'trilha',
      'roteiro de estudos',
    ],
    find: ['/paths'],
  },
  {say: ['curso', 'o que aprender', 'o que estudar'], find: ['/paths#order']},
  {
    say: ['corrigir um erro', 'editar esta página', 'relatar um erro', 'reportar um erro'],
    find: ['/contributing'],
  },
  {say: ['de onde vem'], find: ['/references']},
];
