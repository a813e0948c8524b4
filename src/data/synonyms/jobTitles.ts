import type {Synonym} from './types';

/** Old and new names of jobs. Which of our desks each sits at is told on /roles/neighbours and /compare/titles-mislead. */
export const JOB_TITLES: readonly Synonym[] = [
  {say: ['sre', 'site reliability engineer', 'site reliability'], mean: ['DevOps']},
  {say: ['sysadmin', 'system administrator', 'systems administrator'], mean: ['DevOps']},
  {say: ['ops', 'operations engineer', 'operations team', 'it operations', 'devsecops'], mean: ['DevOps']},
  {
    say: ['cloud engineer', 'release engineer', 'build engineer'],
    mean: ['DevOps'],
  },
  {
    say: ['app developer', 'mobile developer', 'frontend developer', 'web developer'],
    find: ['/face-app/app', '/roles/devops'],
  },

  {say: ['etl developer', 'data warehouse developer', 'big data engineer'], mean: ['data engineer']},
  {say: ['dba', 'database administrator', 'database engineer', 'data architect'], mean: ['data engineer']},
  {say: ['dataops', 'data ops', 'data steward', 'data platform engineer'], mean: ['data engineer']},
  {say: ['backend developer', 'backend engineer'], mean: ['data engineer'], find: ['/face-app/backend']},

  {say: ['statistician', 'decision scientist'], mean: ['data scientist']},
  {say: ['modeller', 'modeler', 'ml scientist', 'machine learning scientist'], mean: ['data scientist']},
  {
    say: ['data analyst', 'business analyst', 'analyst'],
    mean: ['analytics engineer'],
    find: ['/compare/titles-mislead#what-is-known', '/roles/neighbours#analytics-engineer'],
  },
  {
    say: ['bi developer', 'bi engineer', 'bi analyst', 'business intelligence'],
    mean: ['analytics engineer'],
  },
  {
    say: ['research scientist', 'research engineer', 'applied scientist', 'ai researcher'],
    mean: ['ML researcher'],
  },

  {say: ['ml developer', 'machine learning developer', 'ai developer'], mean: ['machine learning engineer']},
  {say: ['ml specialist', 'machine learning specialist', 'ml expert'], mean: ['machine learning engineer']},
  {say: ['machine learning ops', 'model operations', 'modelops', 'aiops'], mean: ['MLOps', 'ML operations']},
  {
    say: ['ml architect', 'machine learning architect', 'ai architect', 'solution architect'],
    find: ['/mle/types/ml-systems', '/roles/neighbours'],
  },
  {
    say: ['llm engineer', 'genai engineer', 'generative ai engineer', 'prompt engineer'],
    mean: ['AI engineer'],
  },

  {say: ['programmer', 'coder', 'software developer', 'swe', 'sde'], mean: ['software engineer']},
  {say: ['developer'], mean: ['software engineer']},
  {say: ['full stack developer', 'full stack engineer'], mean: ['software engineer', 'end to end']},
  {say: ['platform developer', 'platform owner', 'internal developer platform'], mean: ['platform engineer']},
  {
    say: ['product owner', 'project manager', 'program manager', 'scrum master', 'stakeholder'],
    mean: ['product manager'],
  },
  {
    say: ['generalist', 'unicorn', 'one man show', 'one person team', 'solo'],
    find: ['/mle/types/data-scientist-who-does-ml'],
  },

  {
    say: ['boss', 'cto', 'head of data', 'team lead', 'tech lead', 'executive', 'director', 'founder'],
    find: ['/start#manager'],
  },
  {
    say: ['startup', 'start up', 'small company', 'small team'],
    find: ['/mle/types/data-scientist-who-does-ml', '/decide/who-first', '/teams/structures#full-stack'],
  },
  {
    say: ['beginner', 'newbie', 'newcomer', 'career changer', 'student', 'graduate', 'junior', 'intern'],
    find: ['/start#newcomer', '/paths#from-study'],
  },
];
