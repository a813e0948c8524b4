import type {Synonym} from './types';

/** Products that readers type for a job which the site names by the job. */
export const TOOLS: readonly Synonym[] = [
  {say: ['k8s', 'kube'], mean: ['Kubernetes']},
  {say: ['docker'], mean: ['container']},
  {
    say: ['docker compose', 'dockerfile', 'helm', 'terraform', 'ansible'],
    mean: ['manifest', 'infrastructure'],
  },
  {say: ['jenkins', 'github actions', 'gitlab ci'], mean: ['CI/CD']},
  {say: ['aws', 'gcp', 'azure', 'google cloud', 'amazon web services'], mean: ['cloud']},
  {say: ['server room', 'data center', 'data centre', 'on premise', 'on prem'], mean: ['infrastructure']},
  {say: ['prometheus', 'grafana', 'datadog', 'dashboard'], mean: ['monitoring', 'metric']},
  {say: ['pagerduty'], mean: ['on call']},
  {say: ['feature flag', 'blue green', 'a b test', 'ab test'], mean: ['canary release', 'shadow deployment']},

  {
    say: ['airflow', 'dagster', 'prefect', 'cron', 'cron job', 'dag'],
    mean: ['orchestrator'],
  },
  {
    say: ['kafka', 'rabbitmq', 'sqs', 'pubsub', 'pub sub', 'message broker'],
    mean: ['queue', 'event'],
  },
  {say: ['lambda', 'serverless', 'cloud function', 'aws lambda'], mean: ['trigger', 'event driven']},
  {
    say: ['websocket', 'long polling', 'polling', 'push message', 'push notification'],
    mean: ['server-sent events'],
    find: ['/face-app/app#listening'],
  },
  {say: ['s3', 'gcs', 'azure blob', 'file server'], mean: ['object store']},
  {
    say: ['postgres', 'postgresql', 'mysql', 'sql', 'mongodb', 'nosql', 'relational database'],
    mean: ['database'],
  },
  {
    say: ['snowflake', 'bigquery', 'redshift', 'data warehouse', 'data lake', 'lakehouse'],
    mean: ['data engineer'],
    find: ['/roles/data-engineer#tools'],
  },
  {say: ['spark', 'hadoop', 'databricks', 'big data'], mean: ['data engineer', 'data pipeline']},
  {say: ['dbt', 'tableau', 'power bi', 'looker'], mean: ['analytics engineer']},
  {say: ['protobuf', 'json schema'], mean: ['schema']},
  {say: ['openapi', 'swagger', 'rest api', 'http api', 'grpc'], mean: ['API']},

  {
    say: ['faiss', 'milvus', 'pinecone', 'hnsw', 'vector database', 'vector db', 'vector search'],
    mean: ['vector index', 'pgvector'],
  },
  {
    say: ['mlflow', 'wandb', 'weights and biases', 'dvc'],
    mean: ['experiment tracking', 'model registry'],
  },
  {
    say: [
      'kubeflow',
      'seldon',
      'triton',
      'torchserve',
      'tf serving',
      'tensorflow serving',
      'sagemaker',
      'vertex ai',
    ],
    mean: ['model server'],
  },
  {say: ['feast'], mean: ['feature store']},
  {say: ['evidently', 'arize'], mean: ['model monitoring']},
  {say: ['colab', 'rstudio'], mean: ['notebook']},
  {
    say: ['pytorch', 'tensorflow', 'keras', 'scikit learn', 'sklearn', 'pandas', 'numpy', 'xgboost'],
    mean: ['data scientist'],
    find: ['/roles/data-scientist#tools'],
  },
  {
    say: ['python', 'programming language'],
    find: ['/paths#from-study', '/compare/data-scientist-vs-ml-engineer#overlap'],
  },
  {
    say: ['deep learning', 'neural network', 'cnn', 'opencv', 'dlib', 'arcface'],
    find: ['/face-app/model#detect-align-embed'],
  },
  {
    say: ['rekognition', 'face api', 'off the shelf model', 'buy a model', 'third party model'],
    find: ['/roles/neighbours#ai-engineer', '/face-app/thresholds'],
  },
  {say: ['tech stack', 'toolbox', 'toolchain', 'which tools'], mean: ['tools']},
  {say: ['excel', 'spreadsheet'], find: ['/roles/data-engineer', '/decide/who-first']},
];
