import type {Source} from './types';

/** The article and the slide deck that this site was made from. */
export const ORIGINALS = {
  'original-article': {
    id: 'original-article',
    short: 'Peixoto Machado 2021',
    authors: 'Henrique Peixoto Machado',
    title: 'What I do as a Machine Learning Engineering',
    published: 'Blog article, 29 January 2021',
    facts: {
      'roles-unclear': {
        mark: 'V',
        text: 'The author finds that many people who want to enter the data field are unsure what each role does.',
      },
      'explained-by-two-others': {
        mark: 'V',
        text: 'The article explains the machine learning engineer by first explaining the two more common roles: data engineer and data scientist.',
      },
      'companies-want-ds-need-de': {
        mark: 'V',
        text: 'Many companies set out to hire a data scientist when what they need is a data engineer.',
      },
      'data-engineer-structures-storage': {
        mark: 'V',
        text: 'Data engineers are responsible for structuring where and how data is stored.',
      },
      'data-engineer-pipelines': {
        mark: 'V',
        text: 'Data engineers build data pipelines that bring data into a store where it is easy to reach.',
      },
      'data-engineer-corrects': {
        mark: 'V',
        text: 'Data engineers also correct some of the mistakes in the data before it is stored.',
      },
      'most-important-role': {
        mark: 'V',
        text: 'The author counts data engineering among the most important roles in the data world: without well structured and available data, neither the machine learning engineer nor the data scientist is of much help.',
      },
      'two-years-of-sales': {
        mark: 'V',
        text: 'Asked for a time series model of monthly sales, the author said that at least two years of data were needed and was told that this was no problem.',
      },
      'hundred-spreadsheets': {
        mark: 'V',
        text: 'The sales data turned out to be spread over about 100 Excel files: putting it into one file took a month, building the model about a week.',
      },
      'data-scientist-one-goal': {
        mark: 'V',
        text: 'In most companies, the author says, data scientists have one goal: to build the best machine learning model they can think of.',
      },
      'custom-problems': {
        mark: 'V',
        text: 'Most companies have problems of their own and so need a solution of their own, which is not always easy to build.',
      },
      'production-not-planned': {
        mark: 'V',
        text: 'Most data scientists, the author says, build a model without thinking about how it will become part of a product; some write it in R, which in the author’s view will not go into production.',
      },
      'mle-bit-of-both': {
        mark: 'V',
        text: 'A machine learning engineer does a little of both the data engineer’s work and the data scientist’s.',
      },
      'model-talks-to-cloud': {
        mark: 'V',
        text: 'Once a model is built, the machine learning engineer is responsible for making it talk with all the other applications and tools in the cloud.',
      },
      'model-stays-the-same': {
        mark: 'V',
        text: 'The machine learning engineer makes sure that the model stays the same model in spite of the changes needed to connect it.',
      },
      'face-app-step-1-devops': {
        mark: 'V',
        text: 'Step 1 of the face app: the DevOps team builds the app that sends the picture to the cloud.',
      },
      'face-app-step-2-data-engineer': {
        mark: 'V',
        text: 'Step 2 of the face app: in the cloud, the data engineer creates a backend that saves the pictures and also stores the app.',
      },
      'face-app-step-3-data-scientist': {
        mark: 'V',
        text: 'Step 3 of the face app: the data scientist works only on building the best face recognition model.',
      },
      'face-app-step-4-ml-engineer': {
        mark: 'V',
        text: 'Step 4 of the face app: the machine learning engineer puts the model into the cloud and structures a pipeline that, whenever a photo appears there, triggers the model and sends the response to the app.',
      },
      'bit-of-everything': {
        mark: 'V',
        text: 'The author likes a challenge, and enjoys that part of the job is to deal a little with everything that is being made.',
      },
      'learn-all-the-time': {
        mark: 'V',
        text: 'A good machine learning engineer has to be able to learn all kinds of skills all the time.',
      },
      'projects-differ': {
        mark: 'V',
        text: 'Projects pull a machine learning engineer different ways: one into DevOps, another into sleepless nights over a pipeline, another into the choice of a model.',
      },
    },
  },
  'original-slides': {
    id: 'original-slides',
    short: 'Original slides',
    authors: 'tak',
    title: 'Machine Learning Engineering: who, what, why',
    published: 'Slide deck 001-what-is-mleng',
    facts: {
      'definition-data-scientist-who-does-ml': {
        mark: 'V',
        text: 'The slides ask whether a machine learning engineer is a data scientist who does machine learning.',
      },
      'definition-engineer-who-deploys': {
        mark: 'V',
        text: 'The slides ask whether a machine learning engineer is an engineer who deploys models.',
      },
      'definition-trains-models': {
        mark: 'V',
        text: 'The slides ask whether a machine learning engineer is a data scientist or engineer who trains models.',
      },
      'definition-designs-systems': {
        mark: 'V',
        text: 'The slides ask whether a machine learning engineer is a developer who designs machine learning systems.',
      },
      multiplier: {
        mark: 'V',
        text: 'One answer to “Do I need a machine learning engineer?” is that the role is a multiplier.',
      },
      discipline: {
        mark: 'V',
        text: 'Another answer to “Do I need a machine learning engineer?” is that the role brings discipline to “data science”.',
      },
      'type-end-to-end': {
        mark: 'V',
        text: 'The first type is a data scientist who does machine learning: end-to-end data science with exploratory analysis, model training and model deployment in one role.',
      },
      'type-end-to-end-head-count': {
        mark: 'V',
        text: 'The end-to-end type suits organisations with few people.',
      },
      'type-end-to-end-speed': {
        mark: 'V',
        text: 'The end-to-end type values experimentation and speed over robustness: getting things done.',
      },
      'type-end-to-end-platform-teams': {
        mark: 'V',
        text: 'The end-to-end type works best where separate teams manage platforms and infrastructure.',
      },
      'type-operations': {
        mark: 'V',
        text: 'The second type is an engineer who handles machine learning operations: training, scoring, model management and monitoring.',
      },
      'type-operations-cloud-backbone': {
        mark: 'V',
        text: 'The operations type suits organisations whose cloud architecture is a strong backbone.',
      },
      'type-operations-scale': {
        mark: 'V',
        text: 'The operations type can be a way to scale out the solutions and the work of managing models.',
      },
      'type-operations-separation': {
        mark: 'V',
        text: 'The operations type needs an organisation that separates data scientists, who provide analysis, from machine learning engineers, who take the models and put them into production.',
      },
      'type-systems': {
        mark: 'V',
        text: 'The third type is an engineer who handles machine learning systems, sometimes called a machine learning platform engineer, and often works directly on deployments and applications that customers use.',
      },
      'type-systems-key-component': {
        mark: 'V',
        text: 'The systems type suits organisations whose product has machine learning as a key component.',
      },
      'type-systems-data-ownership': {
        mark: 'V',
        text: 'The systems type allows production deployments to be owned by people who think from the data.',
      },
      'type-systems-production-focus': {
        mark: 'V',
        text: 'The systems type needs an organisation with a strong focus on production and on end-to-end ownership.',
      },
    },
  },
} as const satisfies {readonly [id: string]: Source};
