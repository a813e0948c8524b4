import type {Source} from './types';

/** Who does the work, under which title, and how teams share it. */
export const ROLES_AND_TEAMS = {
  'nahar-2022': {
    id: 'nahar-2022',
    short: 'Nahar et al. 2022',
    authors: 'N. Nahar, S. Zhou, G. Lewis, C. Kästner',
    title:
      'Collaboration Challenges in Building ML-Enabled Systems: Communication, Documentation, Engineering, and Process',
    published: 'ICSE, 2022 (Distinguished Paper), arXiv:2110.10234',
    doi: '10.1145/3510003.3510209',
    facts: {
      interviews: {mark: 'V', text: 'The authors interviewed 45 practitioners from 28 organisations.'},
      'three-collaboration-points': {
        mark: 'V',
        text: 'The study finds three points at which people have to collaborate: requirements, data and integration.',
      },
      'points-in-detail': {
        mark: 'S',
        text: 'The points of collaboration are identifying and decomposing requirements, negotiating the quality and quantity of training data, and integrating data science with software engineering work.',
      },
      'four-challenges': {
        mark: 'V',
        text: 'Most challenges of collaboration centre on communication, documentation, engineering and process.',
      },
      'small-organisations': {
        mark: 'S',
        text: 'Smaller organisations and those new to machine learning struggle more and have little advice to draw on.',
      },
    },
  },
  'kim-2018': {
    id: 'kim-2018',
    short: 'Kim et al. 2018',
    authors: 'M. Kim, T. Zimmermann, R. DeLine, A. Begel',
    title: 'Data Scientists in Software Teams: State of the Art and Challenges',
    published: 'IEEE TSE 44(11), 2018',
    doi: '10.1109/TSE.2017.2754374',
    caveat: 'A study of one company, Microsoft.',
    facts: {
      survey: {mark: 'V', text: 'The authors surveyed 793 professional data scientists at Microsoft.'},
      'nine-clusters': {
        mark: 'V',
        text: 'The respondents fall into nine clusters by how they spend their time.',
      },
      'job-titles': {
        mark: 'V',
        text: 'Of the respondents at Microsoft, 38% had the title data scientist, 24% software engineer, 18% program manager and 20% another, so most people who did data science there did not hold the title.',
      },
      'response-rate': {mark: 'S', text: 'The survey went to 2,397 employees, of whom 33% responded.'},
      degrees: {
        mark: 'S',
        text: 'By the authors’ slides, 34% of the respondents hold a bachelor’s degree, 41% a master’s and 22% a PhD.',
      },
      'cluster-names': {
        mark: 'S',
        text: 'The names of the clusters include Polymath, Data Shaper, Platform Builder, Data Evangelist and Moonlighter.',
      },
    },
  },
  'zhang-2020': {
    id: 'zhang-2020',
    short: 'Zhang et al. 2020',
    authors: 'A. X. Zhang, M. Muller, D. Wang',
    title: 'How do Data Science Workers Collaborate? Roles, Workflows, and Tools',
    published: 'Proc. ACM HCI 4 (CSCW1), article 22, 2020',
    doi: '10.1145/3392826',
    facts: {
      survey: {
        mark: 'V',
        text: 'The study is an online survey with 183 participants and describes six common steps of the data science workflow.',
      },
      'collaborative-teams': {
        mark: 'V',
        text: 'Data science teams are described as extremely collaborative and as working with many kinds of stakeholder.',
      },
      'practices-follow-tools': {
        mark: 'V',
        text: 'Practices such as documentation vary with the tool that people use.',
      },
      'one-company': {
        mark: 'R',
        text: 'As we understand it, the participants were employees of one company, IBM.',
      },
    },
  },
  'huyen-interviews': {
    id: 'huyen-interviews',
    short: 'Huyen, ML Interviews',
    authors: 'C. Huyen',
    title: 'Introduction to Machine Learning Interviews, section on roles and titles',
    published: 'Online book',
    url: 'https://huyenchip.com/ml-interviews-book/',
    facts: {
      'titles-say-little': {
        mark: 'V',
        text: 'A title says little about the work: people with one title on one team may do different things, and the same work may have different titles elsewhere.',
      },
      'lyft-renaming': {
        mark: 'V',
        text: 'In 2018 Lyft renamed “data analyst” to “data scientist” and “data scientist” to “research scientist”.',
      },
      'questions-about-work': {
        mark: 'V',
        text: 'The book suggests asking how much of a job is model development, data wrangling, DevOps, client contact and reading papers.',
      },
      'questions-about-tools': {
        mark: 'V',
        text: 'The book suggests asking which tools a team cannot work without.',
      },
    },
  },
  'magnusson-2016': {
    id: 'magnusson-2016',
    short: 'Magnusson 2016',
    authors: 'J. Magnusson (Stitch Fix)',
    title: 'Engineers Shouldn’t Write ETL: A Guide to Building a High Functioning Data Science Department',
    published: 'Stitch Fix Technology blog, 16 March 2016',
    url: 'https://multithreaded.stitchfix.com/blog/2016/03/16/engineers-shouldnt-write-etl/',
    caveat: 'One company’s view of its own organisation.',
    facts: {
      'thinkers-doers-plumbers': {
        mark: 'V',
        text: 'The article describes the usual split as data scientists (“thinkers”), data engineers (“doers”) and infrastructure engineers (“plumbers”).',
      },
      friction: {
        mark: 'V',
        text: 'The article argues that the usual split breeds friction: doers answer for failures, thinkers get the credit.',
      },
      'own-end-to-end': {
        mark: 'V',
        text: 'The article proposes that data scientists own their work end to end while engineers build the parts of a self-service platform.',
      },
      'autonomy-over-efficiency': {
        mark: 'V',
        text: 'The proposed organisation optimises for autonomy rather than efficiency, and the author says so.',
      },
    },
  },
  'yan-2020': {
    id: 'yan-2020',
    short: 'Yan 2020',
    authors: 'E. Yan',
    title: 'Unpopular Opinion: Data Scientists Should be More End-to-End',
    published: 'eugeneyan.com, 2020',
    url: 'https://eugeneyan.com/writing/end-to-end-data-science/',
    facts: {
      'splitting-costs': {
        mark: 'V',
        text: 'Splitting framing, data engineering, machine learning and deployment among people brings coordination cost, diffuse responsibility and no one with the whole picture.',
      },
      'end-to-end-gains': {
        mark: 'V',
        text: 'Being end-to-end gives a data scientist context and faster iteration.',
      },
      'some-specialise': {mark: 'V', text: 'The author accepts that some roles should specialise.'},
    },
  },
  'huyen-2021-k8s': {
    id: 'huyen-2021-k8s',
    short: 'Huyen 2021',
    authors: 'C. Huyen',
    title: 'Why data scientists shouldn’t need to know Kubernetes',
    published: 'huyenchip.com, 13 September 2021',
    url: 'https://huyenchip.com/2021/09/13/data-science-infrastructure.html',
    facts: {
      'abstraction-carries': {
        mark: 'V',
        text: 'Data scientists can own the whole stack without low-level infrastructure skills if a good infrastructure abstraction carries it.',
      },
      'two-bridging-steps': {
        mark: 'V',
        text: 'Two steps bridge the gap to infrastructure: containers, then infrastructure abstraction.',
      },
      'production-spectrum': {
        mark: 'V',
        text: '“Production” is a spectrum, from plots for a business team to keeping models up for millions of users a day.',
      },
    },
  },
  'beauchemin-2017': {
    id: 'beauchemin-2017',
    short: 'Beauchemin 2017',
    authors: 'M. Beauchemin',
    title: 'The Rise of the Data Engineer',
    published: 'Blog, January 2017; also Data Engineering Podcast, episode 3',
    facts: {
      'specialised-engineer': {
        mark: 'S',
        text: 'Beauchemin argues that scaling analytics and data science needs a specialised engineer who manages ETL, builds pipelines and scales data infrastructure.',
      },
      'difficulties-post': {
        mark: 'S',
        text: 'A later post by the same author describes the difficulties of the data engineer’s role.',
      },
      'airflow-author': {
        mark: 'V',
        text: 'The author created Apache Airflow and Superset, and says that he did data engineering before the name existed.',
      },
    },
  },
  'reis-housley-2022': {
    id: 'reis-housley-2022',
    short: 'Reis and Housley 2022',
    authors: 'J. Reis, M. Housley',
    title: 'Fundamentals of Data Engineering',
    published: 'O’Reilly, 2022, ISBN 9781098108304',
    facts: {
      lifecycle: {
        mark: 'S',
        text: 'The data engineering lifecycle runs through generation, ingestion, transformation and serving, with storage under all stages.',
      },
      undercurrents: {
        mark: 'S',
        text: 'The undercurrents of the data engineering lifecycle are security, data management, DataOps, data architecture, orchestration and software engineering.',
      },
      'what-it-is': {
        mark: 'S',
        text: 'A data engineer develops, implements and maintains systems that turn raw data into consistent, high-quality information for uses such as analysis and machine learning.',
      },
      'what-it-is-not': {
        mark: 'S',
        text: 'A data engineer typically does not build machine learning models, dashboards or the application itself.',
      },
      'source-systems': {mark: 'S', text: 'Source systems are usually outside the data engineer’s control.'},
    },
  },
  'rogati-2017': {
    id: 'rogati-2017',
    short: 'Rogati 2017',
    authors: 'M. Rogati',
    title: 'The AI Hierarchy of Needs',
    published: 'Hacker Noon, 2017',
    url: 'https://hackernoon.com/the-ai-hierarchy-of-needs-18f111fcc007',
    caveat:
      'The facts about a first data scientist come from the companion piece “How not to hire your first data scientist”, 19 February 2017.',
    facts: {
      pyramid: {
        mark: 'V',
        text: 'In Rogati’s pyramid, AI at the top needs data literacy, collection and infrastructure below it.',
      },
      'infrastructure-missing': {
        mark: 'V',
        text: 'The most common case is a company that has not built the infrastructure for even basic data science.',
      },
      'first-data-scientist': {
        mark: 'V',
        text: 'A first data scientist arrives to find logs in object storage, no infrastructure for analysis, and everything to be done from scratch.',
      },
      'five-layers': {
        mark: 'S',
        text: 'From the bottom, the layers of the pyramid are collect; move and store; explore and transform; aggregate and label; learn and optimise.',
      },
    },
  },
  'fsdl-roles': {
    id: 'fsdl-roles',
    short: 'Full Stack Deep Learning 2019',
    authors: 'The Full Stack (Full Stack Deep Learning)',
    title: 'ML Teams: Roles',
    published: 'Course notes, 2019; lecture “ML teams and project management”, 2022',
    url: 'https://fall2019.fullstackdeeplearning.com/course-content/ml-teams/roles',
    facts: {
      'product-manager': {
        mark: 'V',
        text: 'In the course’s list of roles, the ML product manager works on design documents and plans.',
      },
      'devops-engineer': {
        mark: 'V',
        text: 'In the course’s list of roles, the DevOps engineer deploys and monitors production systems.',
      },
      'data-engineer': {
        mark: 'V',
        text: 'In the course’s list of roles, the data engineer works on pipelines, aggregation, storage and monitoring.',
      },
      'ml-engineer': {
        mark: 'V',
        text: 'In the course’s list of roles, the ML engineer trains and deploys prediction models.',
      },
      'ml-researcher': {
        mark: 'V',
        text: 'In the course’s list of roles, the ML researcher trains models that are not critical to production.',
      },
      'data-scientist': {
        mark: 'V',
        text: 'In the course’s list of roles, “data scientist” is a blanket term for all of the others.',
      },
      'business-questions': {
        mark: 'S',
        text: 'In some organisations, the course says, the data scientist is the person who answers business questions.',
      },
      'ml-engineer-background': {
        mark: 'V',
        text: 'The background of an ML engineer is a software engineer with much self-teaching, or a science or engineering PhD who works as a software engineer.',
      },
      'teams-hard-to-run': {
        mark: 'V',
        text: 'The 2022 notes hold that running an ML team is harder than running a technical team, because talent is scarce, roles are diverse, timelines uncertain, debt high, and leaders often do not understand machine learning.',
      },
    },
  },
  'gitlab-handbook': {
    id: 'gitlab-handbook',
    short: 'GitLab handbook',
    authors: 'GitLab',
    title: 'Handbook: job families for Machine Learning Engineer and Data Scientist',
    published: 'GitLab handbook, a living document',
    url: 'https://handbook.gitlab.com/job-families/engineering/development/data-science/machine-learning/',
    caveat: 'Job descriptions of one company.',
    facts: {
      'associate-ml-engineer': {
        mark: 'V',
        text: 'At GitLab the associate ML engineer improves models in a secure, tested and performant way, and works with product, backend and frontend counterparts.',
      },
      'associate-experience': {
        mark: 'V',
        text: 'GitLab asks an associate ML engineer for at least one year of experience with machine learning, or an MSc or PhD focused on it.',
      },
      'data-scientist-place': {
        mark: 'V',
        text: 'At GitLab data scientists sit in the enterprise data team and serve internal business questions such as account scoring, propensity to buy and churn.',
      },
      'data-scientist-production': {
        mark: 'V',
        text: 'GitLab’s data scientists also create and maintain production models, so one company has two places for two titles that both work on models.',
      },
    },
  },
  'uber-michelangelo-2017': {
    id: 'uber-michelangelo-2017',
    short: 'Hermann and Del Balso 2017',
    authors: 'J. Hermann, M. Del Balso',
    title: 'Meet Michelangelo: Uber’s Machine Learning Platform',
    published: 'Uber Engineering, 2017',
    url: 'https://www.uber.com/blog/michelangelo-machine-learning-platform/',
    caveat: 'One company’s account of its own platform.',
    facts: {
      'platform-workflow': {
        mark: 'V',
        text: 'Uber’s platform covers the workflow of managing data, training, evaluating, deploying, predicting and monitoring.',
      },
      'bespoke-systems': {
        mark: 'V',
        text: 'Before the platform, Uber’s data scientists used many tools while separate engineering teams built bespoke one-off systems to use the models in production.',
      },
      'limited-impact': {
        mark: 'V',
        text: 'Before the platform, the impact of machine learning at Uber was limited to what a few people could build in a short time.',
      },
    },
  },
  'skelton-pais-2019': {
    id: 'skelton-pais-2019',
    short: 'Skelton and Pais 2019',
    authors: 'M. Skelton, M. Pais',
    title: 'Team Topologies',
    published: 'IT Revolution, 2019',
    facts: {
      'four-team-types': {
        mark: 'S',
        text: 'Team Topologies tells four types of team apart: stream-aligned, platform, enabling and complicated-subsystem.',
      },
      'three-interactions': {
        mark: 'S',
        text: 'Team Topologies names three ways for teams to interact: collaboration, X-as-a-service and facilitating.',
      },
      'cognitive-load': {
        mark: 'S',
        text: 'Team Topologies designs teams around the cognitive load that a team can carry.',
      },
      'ml-team-example': {
        mark: 'S',
        text: 'A specialist machine learning team is a common example of a complicated-subsystem team.',
      },
    },
  },
  'cncf-platforms': {
    id: 'cncf-platforms',
    short: 'CNCF Platforms White Paper 2023',
    authors: 'CNCF TAG App Delivery',
    title: 'Platforms White Paper and glossary',
    published: 'CNCF, 2023',
    url: 'https://tag-app-delivery.cncf.io/whitepapers/platforms/',
    facts: {
      'platform-definition': {
        mark: 'V',
        text: 'Platforms curate capabilities, frameworks and experiences for internal customers.',
      },
      'customers-named': {
        mark: 'V',
        text: 'The paper names application developers, data scientists and information workers among the internal customers of a platform.',
      },
      'platform-engineering': {
        mark: 'V',
        text: 'Platform engineering is the design, construction, operation and evolution of a platform.',
      },
      'product-manager': {mark: 'V', text: 'A platform team may include a product manager.'},
    },
  },
  dora: {
    id: 'dora',
    short: 'DORA reports',
    authors: 'DORA (DevOps Research and Assessment)',
    title: 'Accelerate State of DevOps reports',
    published: 'dora.dev, a series of reports',
    url: 'https://dora.dev',
    caveat:
      'The names of the metrics have shifted between reports, and the thresholds of performance tiers differ by year.',
    facts: {
      'four-metrics': {
        mark: 'S',
        text: 'DORA’s four delivery metrics are deployment frequency, lead time for changes, change failure rate and time to restore service.',
      },
      'speed-and-stability': {
        mark: 'S',
        text: 'Two of the four delivery metrics speak of speed and two of stability.',
      },
      'names-shifted': {mark: 'S', text: 'The names of DORA’s metrics have shifted between reports.'},
    },
  },
  'evidently-who-should-care': {
    id: 'evidently-who-should-care',
    short: 'Evidently AI 2025',
    authors: 'Evidently AI',
    title: 'Machine Learning Monitoring, Part 2: Who Should Care, and What We Are Missing',
    published: 'Evidently AI blog, updated 9 January 2025',
    url: 'https://evidentlyai.com/blog/machine-learning-monitoring-who-should-care-and-what-we-are-missing',
    caveat: 'Text of a vendor: useful for its questions, not for claims about tools.',
    facts: {
      'everyones-concern': {
        mark: 'V',
        text: 'Monitoring concerns everyone who depends on the effect of the model.',
      },
      'who-watches': {
        mark: 'V',
        text: 'Data scientists are in the front line of monitoring, but a business owner, data engineers and support also watch.',
      },
      'question-data-scientist': {
        mark: 'V',
        text: 'Of a model in production, a data scientist asks why it drifts.',
      },
      'question-manager': {
        mark: 'V',
        text: 'Of a model in production, a data science manager asks whether to retrain it.',
      },
      'question-product': {
        mark: 'V',
        text: 'Of a model in production, a product manager asks what its limits are.',
      },
      'question-compliance': {
        mark: 'V',
        text: 'Of a model in production, compliance asks whether it is safe to use.',
      },
    },
  },
  'cscareer-mle-thread': {
    id: 'cscareer-mle-thread',
    short: 'r/cscareerquestions 2022',
    authors: 'A senior MLOps engineer',
    title: 'So what is a Machine Learning Engineer?',
    published: 'r/cscareerquestions, 2 April 2022',
    caveat: 'The opinion of one practitioner.',
    facts: {
      'three-way-split': {
        mark: 'V',
        text: 'One practitioner splits the job three ways: application-centric engineering for machine learning; data pipelines and infrastructure that enable it; and platform, infrastructure and operations that enable it, often titled MLOps.',
      },
      'not-the-same-cut': {
        mark: 'V',
        text: 'The practitioner’s split is not the one in the original slides: it has no data scientist type and adds one for data pipelines.',
      },
    },
  },
} as const satisfies {readonly [id: string]: Source};
