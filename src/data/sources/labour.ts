import type {Source} from './types';

/** How statistics and job adverts name and count these jobs. */
export const LABOUR = {
  'onet-15-2051': {
    id: 'onet-15-2051',
    short: 'O*NET 15-2051.00',
    authors: 'O*NET OnLine',
    title: '15-2051.00 Data Scientists',
    published: 'O*NET OnLine, an occupation profile that is updated',
    url: 'https://www.onetonline.org/link/summary/15-2051.00',
    caveat: 'United States only.',
    checkedOn: 'November 2026, in a stored copy',
    facts: {
      definition: {
        mark: 'V',
        text: 'O*NET defines data scientists by turning raw data into meaningful information with data-oriented programming languages and visualisation, applying data mining, language processing and machine learning, and reporting findings.',
      },
      tasks: {
        mark: 'V',
        text: 'O*NET’s tasks of a data scientist include cleaning and manipulating raw data, selecting features, comparing models with statistical performance metrics, and presenting results.',
      },
      'no-deployment': {
        mark: 'V',
        text: 'Nothing in the O*NET task list that we read is about deploying or operating a model.',
      },
      'alternate-titles': {
        mark: 'S',
        text: 'A derived listing shows data engineer and applied scientist among the alternate titles filed under the O*NET code for data scientists.',
      },
      'roles-mixed': {
        mark: 'S',
        text: 'United States statistics for “data scientists” mix roles that this site keeps apart.',
      },
      'no-ml-engineer-code': {
        mark: 'R',
        text: 'As we understand it, no O*NET code has the title machine learning engineer.',
      },
    },
  },
  'bls-ooh-2025': {
    id: 'bls-ooh-2025',
    short: 'BLS Outlook 2024-34',
    authors: 'US Bureau of Labor Statistics',
    title: 'Occupational Outlook Handbook: Data Scientists',
    published: 'US Bureau of Labor Statistics, projections 2024-34',
    url: 'https://www.bls.gov/ooh/math/data-scientists.htm',
    caveat: 'United States only, and for an occupation that mixes several of the roles on this site.',
    checkedOn: 'November 2026, in a stored copy',
    facts: {
      'projected-growth': {
        mark: 'S',
        text: 'Employment of data scientists in the United States is projected to grow by 33.5% (shown as 34%) from 2024 to 2034, against 3.1% for all occupations.',
      },
      'more-jobs': {
        mark: 'S',
        text: 'The projected growth of data scientists in the United States from 2024 to 2034 comes to 82,500 more jobs.',
      },
      openings: {
        mark: 'S',
        text: 'About 23,400 openings a year are projected for data scientists in the United States.',
      },
      'median-wage': {
        mark: 'S',
        text: 'The median annual wage of data scientists in the United States is reported to be 112,590 US dollars; it covers the mixed occupation “data scientists”.',
      },
      'median-wage-date': {
        mark: 'R',
        text: 'As we understand it, the median annual wage reported for data scientists in the United States is that of May 2024.',
      },
    },
  },
  esco: {
    id: 'esco',
    short: 'ESCO',
    authors: 'European Commission',
    title: 'ESCO: European Skills, Competences, Qualifications and Occupations',
    published: 'European Commission, a classification in versions',
    url: 'https://esco.ec.europa.eu',
    checkedOn: 'November 2026, in a stored copy',
    facts: {
      classification: {
        mark: 'V',
        text: 'ESCO is a multilingual classification; its version 1 had 2,942 occupations and 13,485 skills in 27 languages.',
      },
      'isco-mapping': {mark: 'V', text: 'Every ESCO occupation maps to exactly one ISCO-08 unit group.'},
      'onet-crosswalk': {
        mark: 'V',
        text: 'The European Commission has published a crosswalk between ESCO and O*NET.',
      },
    },
  },
  'skillenai-2026': {
    id: 'skillenai-2026',
    short: 'SkillenAI 2026',
    authors: 'SkillenAI',
    title: 'What 3,215 job postings reveal… and AI Engineer is the longest jump from Data Scientist',
    published: 'SkillenAI blog, 8 April 2026 and 5 May 2026',
    url: 'https://skillenai.com',
    caveat:
      'Grey literature: one vendor’s crawl with automatic skill extraction, and a method that was not peer reviewed.',
    facts: {
      python: {
        mark: 'V',
        text: 'One analysis of 3,215 job postings found Python in 72% of data scientist, 57% of ML engineer and 61% of AI engineer postings.',
      },
      'data-pipelines': {
        mark: 'V',
        text: 'One analysis of 3,215 job postings found data pipelines in 18% of data scientist, 18% of ML engineer and 12% of AI engineer postings.',
      },
      aws: {
        mark: 'V',
        text: 'One analysis of 3,215 job postings found AWS in 13% of data scientist, 19% of ML engineer and 23% of AI engineer postings.',
      },
      'skill-overlap': {
        mark: 'V',
        text: 'In a later sample with 3,049 ML engineer postings, the overlap of the top 30 skills with data scientist (Jaccard) was 0.277 for ML engineer, 0.333 for applied scientist (Amazon excluded) and 0.154 for AI engineer.',
      },
      'two-jobs': {
        mark: 'V',
        text: 'The authors conclude that “ML engineer” is really two jobs, visible in title suffixes: applied, research or training (189 postings) and platform, infrastructure or inference (137 postings).',
      },
      'not-three-types': {
        mark: 'V',
        text: 'The analysis does not reproduce the three types of the original slides one for one: the operations type is not separate in it.',
      },
    },
  },
  'eighty-seven-percent': {
    id: 'eighty-seven-percent',
    short: 'mtszkw 2021',
    authors: 'M. (mtszkw)',
    title: 'Why do 87% of data science projects fail? And are we sure that it is true?',
    published: 'Medium, 9 July 2021',
    url: 'https://mtszkw.medium.com/is-mlops-built-upon-a-lie-8282948b41ae',
    facts: {
      'traced-claim': {
        mark: 'V',
        text: 'The article traces the claim that 87% of data science projects never reach production to a 2019 VentureBeat article that everyone cites.',
      },
      'doubtful-measure': {mark: 'V', text: 'The article doubts that the figure of 87% measures anything.'},
    },
  },
} as const satisfies {readonly [id: string]: Source};
