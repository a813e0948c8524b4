import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';

/** Where hostile content would leave a sign, were it to run or to be published. */
export interface Traps {
  /** A file that code of the page called `page` would write. */
  readonly fileOf: (page: string) => string;
  /** An address on a server of the test that code of the page called `page` would call. */
  readonly addressOf: (page: string) => string;
}

/** A variable of the builder's environment and its value: no page may print it. */
export const SECRET_VARIABLE = 'CANARY_DEPLOY_TOKEN';
export const SECRET_VALUE = 'canary-of-the-environment-5f1d';

/** Files outside of docs/, with a content that no page may publish; ".git/config" has it added at its end. */
const SECRET_FILES: Readonly<Record<string, string>> = {
  '.env': 'DEPLOY_TOKEN=canary-of-dot-env-81c2\n',
  '.env.png': 'canary-of-dot-env-png-3ab7\n',
  '.git/config': '# canary-of-git-config-e90d\n',
  'examples/face-app/.env': 'canary-of-the-examples-env-27f6\n',
  'examples/face-app/.face-app/photo.txt': 'canary-of-a-stored-photo-b15a\n',
  'secret.txt': 'canary-of-a-file-at-the-top-c4e8\n',
};

/** Puts the secret files into a copy of the repository. */
export async function plantSecrets(root: string): Promise<void> {
  for (const [path, content] of Object.entries(SECRET_FILES)) {
    await mkdir(dirname(join(root, path)), {recursive: true});
    await writeFile(join(root, path), content, {flag: 'a'});
  }
}

/** Every secret that a text holds, in plain words or as a data address would carry it. */
export function secretsIn(text: string): string[] {
  return [SECRET_VALUE, ...Object.values(SECRET_FILES).map((content) => content.trim())].filter(
    (secret) => text.includes(secret) || text.includes(base64Within(secret)),
  );
}

/** The part of a text's Base64 that does not depend on what follows it. */
function base64Within(text: string): string {
  return Buffer.from(text)
    .toString('base64')
    .slice(0, Math.floor(text.length / 3) * 4);
}
