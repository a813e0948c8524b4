import type {Source} from './types';

/** Machine learning as a system that has to be built, shipped and kept going. */
export const ML_SYSTEMS = {
  'sculley-2015': {
    id: 'sculley-2015',
    short: 'Sculley et al. 2015',
    authors:
      'D. Sculley, G. Holt, D. Golovin, E. Davydov, T. Phillips, D. Ebner, V. Chaudhary, M. Young, J.-F. Crespo, D. Dennison',
    title: 'Hidden Technical Debt in Machine Learning Systems',
    published: 'NeurIPS 28, 2015',
    url: 'https://papers.nips.cc/paper/2015/file/86df7dcfd896fcaf2674f757a2463eba-Paper.pdf',
    caveat:
      'The shares of machine learning code and glue code are the authors’ rule of thumb, not a measurement.',
    facts: {
      'quick-wins': {
        mark: 'V',
        text: 'The authors, all at Google, argue that quick wins from machine learning are not free: building and deploying is relatively fast and cheap, keeping the system going over years is hard and costly.',
      },
      'risk-factors': {
        mark: 'V',
        text: 'The risk factors named are boundary erosion, entanglement, hidden feedback loops, undeclared consumers, data dependencies, configuration issues, changes in the outside world and system-level anti-patterns.',
      },
      cace: {
        mark: 'S',
        text: '“CACE” stands for “changing anything changes everything”: no input to a model is truly independent of the others.',
      },
      'glue-code': {
        mark: 'S',
        text: 'By the authors’ rule of thumb, a mature system might end up with at most 5% machine learning code and at least 95% glue code. It is an estimate in an argument, not a measurement across systems.',
      },
      'small-box': {
        mark: 'S',
        text: 'The often-copied figure draws machine learning code as a small box among much larger ones: configuration, data collection, feature extraction, data verification, analysis tools, process management, serving infrastructure and monitoring.',
      },
    },
  },
  'breck-2017': {
    id: 'breck-2017',
    short: 'Breck et al. 2017',
    authors: 'E. Breck, S. Cai, E. Nielsen, M. Salib, D. Sculley',
    title: 'The ML Test Score: A Rubric for ML Production Readiness and Technical Debt Reduction',
    published: 'IEEE Big Data, 2017',
    doi: '10.1109/BigData.2017.8258038',
    caveat:
      'The purpose of the rubric was read in the abstract of the authors’ 2016 workshop version, “What’s your ML test score?”.',
    facts: {
      rubric: {
        mark: 'V',
        text: 'The paper offers a rubric of actionable tests that is meant to answer how much testing and monitoring is enough for a production machine learning system.',
      },
      'four-groups': {
        mark: 'S',
        text: 'The rubric holds 28 tests and monitoring needs in four groups: data, model, ML infrastructure and monitoring.',
      },
      'lowest-counts': {
        mark: 'R',
        text: 'As we understand it, the final score is the lowest of the four group scores, so a team cannot make up for missing monitoring with extra model tests.',
      },
    },
  },
  'zinkevich-rules': {
    id: 'zinkevich-rules',
    short: 'Zinkevich, Rules of ML',
    authors: 'M. Zinkevich',
    title: 'Rules of Machine Learning: Best Practices for ML Engineering',
    published: 'Google, since 2016, a living document',
    url: 'https://developers.google.com/machine-learning/guides/rules-of-ml',
    facts: {
      'launch-without-ml': {
        mark: 'V',
        text: 'Rule 1 of Google’s Rules of Machine Learning is not to be afraid to launch a product without machine learning.',
      },
      'metrics-first': {
        mark: 'V',
        text: 'Rule 2 of Google’s Rules of Machine Learning is to design metrics first.',
      },
      'complex-heuristic': {
        mark: 'V',
        text: 'Rule 3 of Google’s Rules of Machine Learning is to prefer machine learning over a complex heuristic.',
      },
      'simple-first-model': {
        mark: 'V',
        text: 'Rule 4 of Google’s Rules of Machine Learning is to keep the first model simple and to get the infrastructure right.',
      },
      'test-infrastructure': {
        mark: 'V',
        text: 'Rule 5 of Google’s Rules of Machine Learning is to test the infrastructure independently of the machine learning.',
      },
      'rule-count': {mark: 'S', text: 'The Rules of Machine Learning are 43 in number.'},
      'great-engineer': {
        mark: 'S',
        text: 'The most quoted advice of the Rules of Machine Learning is to do machine learning as the great engineer you are rather than as the great expert you are not.',
      },
      'half-the-boost': {
        mark: 'S',
        text: 'A rough expectation given with rule 1: if machine learning would bring a 100% boost, a heuristic gets about half of it.',
      },
    },
  },
  'google-mlops-levels': {
    id: 'google-mlops-levels',
    short: 'Google Cloud, MLOps levels',
    authors: 'Google Cloud Architecture Center',
    title: 'MLOps: Continuous delivery and automation pipelines in machine learning',
    published: 'Google Cloud, first 2020; copy of 18 May 2023',
    url: 'https://cloud.google.com/architecture/mlops-continuous-delivery-and-automation-pipelines-in-machine-learning',
    checkedOn: '18 May 2023',
    facts: {
      'mlops-definition': {
        mark: 'V',
        text: 'Google Cloud defines MLOps as a culture and practice that unifies the development and the operation of machine learning systems, with automation and monitoring at every step.',
      },
      'real-challenge': {
        mark: 'V',
        text: 'The real challenge, by this account, is not building a model but building an integrated machine learning system and operating it continuously.',
      },
      'three-levels': {
        mark: 'S',
        text: 'Google Cloud tells three levels apart: 0 is a manual process, 1 an automated training pipeline (continuous training), 2 automated CI/CD of the pipeline itself.',
      },
      'level-0-handoff': {
        mark: 'S',
        text: 'At level 0 data scientists hand a trained model over as an artifact to engineers, who deploy it on their API infrastructure.',
      },
      'level-0-channels': {
        mark: 'S',
        text: 'At level 0 the model is handed over through a storage location, a code repository or a model registry.',
      },
      'level-0-gaps': {
        mark: 'S',
        text: 'Level 0 also means infrequent releases, no CI/CD and no active monitoring of performance.',
      },
      'level-0-skew': {
        mark: 'S',
        text: 'At level 0 engineers may rebuild features in production, which invites training-serving skew.',
      },
    },
  },
  'microsoft-mlops-maturity': {
    id: 'microsoft-mlops-maturity',
    short: 'Microsoft, MLOps maturity model',
    authors: 'Microsoft, Azure Architecture Center',
    title: 'MLOps maturity model',
    published: 'Microsoft, a living document',
    url: 'https://learn.microsoft.com/azure/architecture/ai-ml/guide/mlops-maturity-model',
    facts: {
      'five-levels': {
        mark: 'V',
        text: 'Microsoft’s maturity model has five levels: 0 no MLOps; 1 DevOps but no MLOps; 2 automated training; 3 automated model deployment; 4 full MLOps with automated retraining.',
      },
      'four-ratings': {
        mark: 'V',
        text: 'At each level the model rates people, model creation, model release and application integration.',
      },
      'siloed-at-first': {
        mark: 'V',
        text: 'At levels 0 and 1 data scientists and data engineers (if there are any) work in silos, and software engineers receive the model remotely.',
      },
      'level-2-people': {
        mark: 'V',
        text: 'At level 2 data scientists and data engineers work together, but software engineers are still apart.',
      },
      'level-3-people': {
        mark: 'V',
        text: 'At level 3 data scientists, data engineers and software engineers all work together.',
      },
      'level-4-people': {
        mark: 'V',
        text: 'At level 4 software engineers also build the collection of metrics after deployment.',
      },
      'single-file-handover': {
        mark: 'V',
        text: 'At level 0 the result may be a single model file, handed over by hand with its inputs and outputs.',
      },
      'scoring-script': {
        mark: 'V',
        text: 'At level 0 the scoring script may be written long after the experiments and not be version controlled.',
      },
      'no-ml-engineer': {
        mark: 'V',
        text: 'The people in Microsoft’s model are data scientists, data engineers and software engineers: it has no row for a machine learning engineer.',
      },
    },
  },
  'kreuzberger-2023': {
    id: 'kreuzberger-2023',
    short: 'Kreuzberger et al. 2023',
    authors: 'D. Kreuzberger, N. Kühl, S. Hirschl',
    title: 'Machine Learning Operations (MLOps): Overview, Definition, and Architecture',
    published: 'IEEE Access, 2023, arXiv:2205.02302',
    doi: '10.1109/ACCESS.2023.3262138',
    facts: {
      method: {
        mark: 'V',
        text: 'The study combines a literature review, a tool review and interviews with experts.',
      },
      'sample-size': {
        mark: 'S',
        text: 'The study draws on 27 peer-reviewed articles, 11 tools and 8 interviews.',
      },
      'nine-principles': {
        mark: 'S',
        text: 'The study names nine principles of MLOps and nine technical components.',
      },
      'nine-components': {
        mark: 'S',
        text: 'The technical components are CI/CD, source repository, workflow orchestration, feature store, training infrastructure, model registry, ML metadata stores, model serving and monitoring.',
      },
      'seven-roles': {
        mark: 'S',
        text: 'The study names seven roles: business stakeholder, solution architect, data scientist, data engineer, software engineer, DevOps engineer, and ML engineer or MLOps engineer.',
      },
      'ml-engineer-skills': {
        mark: 'S',
        text: 'The ML engineer is described as combining skills of data scientists, data engineers, software engineers, DevOps engineers and backend engineers.',
      },
      'ml-engineer-work': {
        mark: 'S',
        text: 'The ML engineer builds and operates the ML infrastructure, manages the automated pipelines and the deployment of models, and monitors both model and infrastructure.',
      },
      'devops-bridges': {
        mark: 'S',
        text: 'The DevOps engineer bridges development and operations: CI/CD, orchestration, deployment and monitoring.',
      },
      'data-engineer-work': {
        mark: 'S',
        text: 'The data engineer builds data pipelines and feature pipelines.',
      },
    },
  },
  'amershi-2019': {
    id: 'amershi-2019',
    short: 'Amershi et al. 2019',
    authors:
      'S. Amershi, A. Begel, C. Bird, R. DeLine, H. Gall, E. Kamar, N. Nagappan, B. Nushi, T. Zimmermann',
    title: 'Software Engineering for Machine Learning: A Case Study',
    published: 'ICSE-SEIP, 2019',
    doi: '10.1109/ICSE-SEIP.2019.00042',
    caveat: 'A study of one company, Microsoft.',
    facts: {
      'microsoft-teams': {
        mark: 'V',
        text: 'The study looks at software teams at Microsoft that build AI features, around a workflow of nine stages.',
      },
      'nine-stages': {
        mark: 'S',
        text: 'The nine stages are model requirements, data collection, data cleaning, data labelling, feature engineering, model training, model evaluation, model deployment and model monitoring.',
      },
      'feedback-loops': {
        mark: 'S',
        text: 'Feedback loops lead from model evaluation and model monitoring back to any earlier stage.',
      },
      'data-harder': {
        mark: 'V',
        text: 'One way in which machine learning differs from other software: finding, managing and versioning data is much harder.',
      },
      'reuse-skills': {
        mark: 'V',
        text: 'One way in which machine learning differs from other software: customising and reusing models needs skills that software teams seldom have.',
      },
      entanglement: {
        mark: 'V',
        text: 'One way in which machine learning differs from other software: AI components are harder to keep as separate modules, because models get entangled.',
      },
      questionnaire: {
        mark: 'V',
        text: 'The questionnaire went to 4,195 members of Microsoft’s internal AI and machine learning lists.',
      },
      'interviews-and-responses': {
        mark: 'S',
        text: 'The study reports 14 interviews and 551 responses to its questionnaire.',
      },
    },
  },
  'paleyes-2022': {
    id: 'paleyes-2022',
    short: 'Paleyes et al. 2022',
    authors: 'A. Paleyes, R.-G. Urma, N. D. Lawrence',
    title: 'Challenges in Deploying Machine Learning: A Survey of Case Studies',
    published: 'ACM Computing Surveys, 2022, arXiv:2011.09926',
    doi: '10.1145/3533378',
    facts: {
      method: {
        mark: 'V',
        text: 'The survey reviews published reports of deployments and maps their problems to the steps of the deployment workflow.',
      },
      'every-stage': {
        mark: 'V',
        text: 'Practitioners meet difficulties at every stage of the workflow, not only at deployment.',
      },
      'four-stages': {
        mark: 'R',
        text: 'As we understand it, the survey’s workflow has four stages: data management, model learning, model verification and model deployment.',
      },
    },
  },
  'shankar-2022': {
    id: 'shankar-2022',
    short: 'Shankar et al. 2022',
    authors: 'S. Shankar, R. Garcia, J. M. Hellerstein, A. G. Parameswaran',
    title: 'Operationalizing Machine Learning: An Interview Study',
    published: 'Preprint, 2022, arXiv:2209.09125',
    facts: {
      'eighteen-engineers': {
        mark: 'V',
        text: 'The authors held semi-structured ethnographic interviews with 18 machine learning engineers, from chatbots, autonomous vehicles, finance and more.',
      },
      'continual-loop': {
        mark: 'V',
        text: 'The engineers’ work is a continual loop: collect and label data, experiment, evaluate through a deployment in several stages, and monitor for drops in production.',
      },
      'three-vs': {
        mark: 'V',
        text: 'Three variables govern the success of a production deployment: velocity, validation and versioning.',
      },
    },
  },
  'shankar-2024': {
    id: 'shankar-2024',
    short: 'Shankar et al. 2024',
    authors: 'S. Shankar, R. Garcia, J. M. Hellerstein, A. G. Parameswaran',
    title:
      '“We Have No Idea How Models will Behave in Production until Production”: How Engineers Operationalize Machine Learning',
    published: 'Proc. ACM HCI (CSCW), 2024, arXiv:2403.16795',
    facts: {
      'both-skills': {
        mark: 'V',
        text: 'A later paper on interviews with 18 machine learning engineers finds that the job needs proficiency in data science and in engineering, because models depend on fresh data.',
      },
      workflow: {
        mark: 'V',
        text: 'The engineers’ workflow is data preparation, experimentation, evaluation throughout a deployment in several stages, and continual monitoring and response.',
      },
      'works-with': {
        mark: 'V',
        text: 'Machine learning engineers work with data scientists, with product stakeholders and with each other.',
      },
      'three-vs': {
        mark: 'S',
        text: 'This paper’s three variables are velocity, visibility and versioning, where the authors’ 2022 paper has validation in place of visibility.',
      },
      'on-call-monitoring': {mark: 'S', text: 'The paper also reports on monitoring while on call.'},
      'long-tail-bugs': {mark: 'S', text: 'The paper reports bugs whose causes form a long tail.'},
    },
  },
  'crisp-mlq-2021': {
    id: 'crisp-mlq-2021',
    short: 'Studer et al. 2021',
    authors: 'S. Studer, T. B. Bui, C. Drescher, A. Hanuschkin, L. Winkler, S. Peters, K.-R. Müller',
    title: 'Towards CRISP-ML(Q): A Machine Learning Process Model with Quality Assurance Methodology',
    published: 'Machine Learning and Knowledge Extraction 3(2), 392-413, 2021, open access CC BY',
    doi: '10.3390/make3020020',
    facts: {
      'six-phases': {mark: 'V', text: 'CRISP-ML(Q) has six phases, from scope to maintenance.'},
      'business-and-data': {
        mark: 'V',
        text: 'CRISP-ML(Q) makes business understanding and data understanding one phase, because the availability of data often decides what is feasible.',
      },
      maintenance: {
        mark: 'V',
        text: 'In CRISP-ML(Q) monitoring and maintenance is a last phase of its own, because models degrade in a changing environment.',
      },
      'expands-crisp-dm': {
        mark: 'V',
        text: 'CRISP-ML(Q) expands CRISP-DM, which has strong support in industry but lacks tasks specific to machine learning.',
      },
      'quality-assurance': {
        mark: 'V',
        text: 'In CRISP-ML(Q) each task gets quality-assurance steps for the risks identified.',
      },
    },
  },
  'cd4ml-2019': {
    id: 'cd4ml-2019',
    short: 'Sato et al. 2019',
    authors: 'D. Sato, A. Wider, C. Windheuser',
    title: 'Continuous Delivery for Machine Learning',
    published: 'martinfowler.com, 19 September 2019',
    url: 'https://martinfowler.com/articles/cd4ml.html',
    facts: {
      'three-axes': {
        mark: 'V',
        text: 'Machine learning applications change along three axes: code, model and data.',
      },
      definition: {
        mark: 'S',
        text: 'Continuous delivery for machine learning means that a cross-functional team produces applications from code, data and models in small, safe increments that can be reproduced and released at any time.',
      },
      'lab-only-models': {
        mark: 'S',
        text: 'A common symptom is a model that works only in the lab and never leaves proof of concept, or reaches production in a manual, ad-hoc way.',
      },
    },
  },
  'huyen-2022': {
    id: 'huyen-2022',
    short: 'Huyen 2022',
    authors: 'C. Huyen',
    title: 'Designing Machine Learning Systems',
    published: 'O’Reilly, 2022, ISBN 9781098107963',
    url: 'https://github.com/chiphuyen/dmls-book',
    caveat: 'Read in the author’s own chapter summaries.',
    facts: {
      'engineering-challenge': {
        mark: 'V',
        text: 'Deploying a model is an engineering challenge, not a machine learning challenge.',
      },
      'not-done-at-deployment': {
        mark: 'V',
        text: 'A machine learning project is not done when the model is deployed.',
      },
      'two-failure-kinds': {
        mark: 'V',
        text: 'Failures fall into software-system failures and failures specific to machine learning; the author holds that most failures today are not specific to machine learning.',
      },
      'ml-specific-causes': {
        mark: 'V',
        text: 'Causes of failure specific to machine learning are production data unlike training data, edge cases and degenerate feedback loops.',
      },
      'three-shifts': {
        mark: 'V',
        text: 'The book tells three kinds of shift apart: covariate shift, label shift and concept drift.',
      },
      'what-to-monitor': {
        mark: 'V',
        text: 'The book says to monitor operational metrics (latency, throughput, CPU) and machine learning metrics (accuracy-related metrics, predictions, features, raw inputs).',
      },
      'drift-or-bug': {mark: 'V', text: 'An alarm about drift may equally be a bug in a pipeline.'},
      'separate-teams-cost': {
        mark: 'V',
        text: 'Splitting the skills between separate teams costs communication.',
      },
      'one-person-hard': {
        mark: 'V',
        text: 'One person who does everything end to end is hard to hire and may not enjoy it.',
      },
      'infrastructure-carries': {
        mark: 'V',
        text: 'Working end to end succeeds when the infrastructure carries the load.',
      },
      'four-requirements': {
        mark: 'V',
        text: 'A good machine learning system has to meet four requirements: reliability, scalability, maintainability and adaptability.',
      },
    },
  },
  'makinen-2021': {
    id: 'makinen-2021',
    short: 'Mäkinen et al. 2021',
    authors: 'S. Mäkinen, H. Skogström, E. Laaksonen, T. Mikkonen',
    title: 'Who Needs MLOps: What Data Scientists Seek to Accomplish and How Can MLOps Help?',
    published: 'WAIN (ICSE workshop), 2021, arXiv:2103.08942',
    caveat: 'The three stages of organisations are the authors’ hypothesis.',
    facts: {
      survey: {mark: 'V', text: 'The authors surveyed 331 professionals from 63 countries.'},
      'models-and-infrastructure': {
        mark: 'V',
        text: 'Up to 40% of the respondents say that they work with both models and infrastructure.',
      },
      'data-problems': {mark: 'V', text: 'The largest problems that the respondents perceive concern data.'},
      'three-stages': {
        mark: 'V',
        text: 'The authors’ hypothesis is that organisations are working out how to use data, or building first models and getting them to production, or managing several models with retraining and frequent redeployment.',
      },
      'most-in-early-stages': {
        mark: 'V',
        text: 'Most respondents are in organisations that work out how to use data or that build their first models.',
      },
      'benefits-come-late': {
        mark: 'V',
        text: 'By the authors’ account the benefits of MLOps appear only in organisations that manage several models with retraining and frequent redeployment.',
      },
    },
  },
  'sambasivan-2021': {
    id: 'sambasivan-2021',
    short: 'Sambasivan et al. 2021',
    authors: 'N. Sambasivan, S. Kapania, H. Highfill, D. Akrong, P. Paritosh, L. Aroyo',
    title: '“Everyone wants to do the model work, not the data work”: Data Cascades in High-Stakes AI',
    published: 'CHI, 2021',
    doi: '10.1145/3411764.3445518',
    caveat: 'The share of people who met a data cascade measures interviewees, not projects.',
    facts: {
      interviews: {
        mark: 'S',
        text: 'The study rests on interviews with 53 AI practitioners in India, the United States, and East and West African countries.',
      },
      'data-cascades': {
        mark: 'S',
        text: 'Data cascades are compounding events that cause negative effects downstream and come from problems in the data.',
      },
      'share-affected': {
        mark: 'S',
        text: 'Of the practitioners interviewed, 92% are reported to have met at least one data cascade.',
      },
      'undervalued-work': {
        mark: 'S',
        text: 'Data work is called the most undervalued and least glamorous part of AI, although the quality of data drives results downstream.',
      },
    },
  },
} as const satisfies {readonly [id: string]: Source};
